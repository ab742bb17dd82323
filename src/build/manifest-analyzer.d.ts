/** The parts of the analyzer of custom elements that are called from here; the package types its plugins alone. */
declare module '@custom-elements-manifest/analyzer' {
  /** The analyzer's own compiler: it can't read the trees of another version. */
  export const ts: typeof import('typescript');
  export function create(input: {
    readonly modules: readonly import('typescript').SourceFile[];
    readonly plugins: readonly unknown[];
  }): import('./manifest-schema.ts').Manifest;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): readonly unknown[];
}

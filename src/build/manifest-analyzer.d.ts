/** The parts of the custom elements analyzer used here. The package only has types for its plugins. */
declare module '@custom-elements-manifest/analyzer' {
  /** The compiler bundled with the analyzer; it can't read syntax trees of another version. */
  export const ts: typeof import('typescript');
  export function create(input: {
    readonly modules: readonly import('typescript').SourceFile[];
    readonly plugins: readonly unknown[];
  }): import('./manifest-schema.ts').Manifest;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): readonly unknown[];
}

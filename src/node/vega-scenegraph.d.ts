/** The part of vega-scenegraph that tells how a scenegraph item is written as SVG; the package ships no types. */
declare module 'vega-scenegraph' {
  type Emit = (name: string, value: string | number | null) => void;
  export const Marks: Readonly<Record<string, { attr(emit: Emit, item: unknown): void }>>;
}

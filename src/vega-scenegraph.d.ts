/** The part of vega-scenegraph that describes how an item is written as SVG. The package has no types. */
declare module 'vega-scenegraph' {
  type Emit = (name: string, value: string | number | null) => void;
  export const Marks: Readonly<Record<string, { attr(emit: Emit, item: unknown): void }>>;
}

/** Scenegraph exports that are missing from Vega's types; only what `batch-renderer.ts` needs. */
import 'vega';

declare module 'vega' {
  /** One mark of a scenegraph. */
  interface SceneMark {
    readonly marktype: string;
    readonly items: readonly ScenePoint[];
    _svg?: SVGElement;
  }

  interface ScenePoint {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly shape?: string;
    readonly fill?: string;
    readonly stroke?: string | null;
    readonly datum: { readonly id?: unknown };
  }

  /** A mark with its items; `marktype` determines how they are drawn. */
  type AnySceneMark = Omit<SceneMark, 'items'> & { readonly items: readonly object[] };

  class SVGRenderer {
    renderAsync(scene: SceneMark, types?: readonly string[]): Promise<this>;
    mark(parent: SVGElement, scene: AnySceneMark, previous?: SVGElement, types?: readonly string[]): SVGElement;
  }

  const SVGHandler: new () => object;

  /** Registers a renderer by name. Vega's own types only allow canvas renderers. */
  function renderModule(name: string, parts: { renderer: typeof SVGRenderer; handler: typeof SVGHandler }): void;
}

/** What Vega exports of its scenegraph and its types leave out; only what the painter of crowds needs. */
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

  class SVGRenderer extends Renderer {
    renderAsync(scene: SceneMark, types?: readonly string[]): Promise<this>;
    mark(parent: SVGElement, scene: SceneMark, previous?: SVGElement, types?: readonly string[]): SVGElement;
  }

  class SVGHandler extends Handler {}
}

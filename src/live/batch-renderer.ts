import { renderModule, SVGHandler, SVGRenderer, type ScenePoint, type SceneMark } from 'vega';
import { pause } from './pause.ts';

/** Up to this number, squares are separate elements. Drawing more would take longer than the rest of the picture. */
const MAX_SQUARES = 1000;

/** Consecutive squares that look alike. */
interface Run {
  readonly mark: SceneMark;
  readonly fill: string | undefined;
  /** Ids of the squares, in order. */
  readonly datum: { readonly id: string };
  readonly outline: string;
  /** Where Vega looks for the outline. */
  readonly shape: typeof OUTLINE;
}

const OUTLINE = { context: () => (run: Run) => run.outline };

const squareAt = ({ x, y, size }: ScenePoint): string => {
  const side = Math.sqrt(size);
  return `M${x - side / 2},${y - side / 2}h${side}v${side}h${-side}Z`;
};

/** Whether a Vega mark is a batch of squares that differ only in their fill. */
const isBatch = ({ marktype, items }: SceneMark): boolean =>
  marktype === 'symbol' &&
  items.length > MAX_SQUARES &&
  items.every(({ shape, stroke }) => shape === 'square' && !stroke);

function runsOf(mark: SceneMark): readonly Run[] {
  const runs: ScenePoint[][] = [];
  for (const item of mark.items) {
    const run = runs.at(-1);
    if (run?.[0]?.fill === item.fill) run?.push(item);
    else runs.push([item]);
  }
  return runs.map((items) => ({
    mark,
    fill: items[0]?.fill,
    datum: { id: items.map(({ datum }) => String(datum.id)).join(' ') },
    outline: items.map(squareAt).join(''),
    shape: OUTLINE,
  }));
}

/**
 * Renders like Vega, in a task of its own, but draws a batch of squares as one path per run of equal fill: the same
 * picture with a hundredth of the elements. The nth square of a path has the nth id of its `data-id`.
 */
class BatchRenderer extends SVGRenderer {
  override async renderAsync(scene: SceneMark, types?: readonly string[]): Promise<this> {
    await pause();
    return super.renderAsync(scene, types);
  }

  override mark(parent: SVGElement, scene: SceneMark, previous?: SVGElement, types?: readonly string[]): SVGElement {
    if (!isBatch(scene)) return super.mark(parent, scene, previous, types);
    const drawn = { ...scene, marktype: 'shape', items: runsOf(scene) };
    const element = super.mark(parent, drawn, previous, types);
    scene._svg = element;
    return element;
  }
}

/** Name under which `vega-embed` finds this renderer. */
export const BATCH_RENDERER = 'figure-batch';

renderModule(BATCH_RENDERER, { renderer: BatchRenderer, handler: SVGHandler });

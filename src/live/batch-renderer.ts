import { renderModule, SVGHandler, SVGRenderer, type ScenePoint, type SceneMark } from 'vega';
import { pause } from './pause.ts';

/** So many squares are an element each; more of them keep a reader waiting longer than the rest of the picture. */
const MOST_SQUARES = 1000;

/** Squares that follow each other and look alike. */
interface Run {
  readonly mark: SceneMark;
  readonly fill: string | undefined;
  /** Ids of what the squares stand for, in their order. */
  readonly datum: { readonly id: string };
  readonly outline: string;
  /** How Vega asks for the outline. */
  readonly shape: typeof OUTLINE;
}

const OUTLINE = { context: () => (run: Run) => run.outline };

const squareAt = ({ x, y, size }: ScenePoint): string => {
  const side = Math.sqrt(size);
  return `M${x - side / 2},${y - side / 2}h${side}v${side}h${-side}Z`;
};

/** Whether a mark is a crowd of squares that only their fill tells apart. */
const isBatch = ({ marktype, items }: SceneMark): boolean =>
  marktype === 'symbol' &&
  items.length > MOST_SQUARES &&
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
 * Paints as Vega does, in a task of its own, but a crowd of squares as one path for each run of like ones: the same picture with a hundredth
 * of the elements. The nth square of a path stands for the nth id of its `data-id`.
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

/** Name of the renderer for `vega-embed`. */
export const BATCH_RENDERER = 'figure-batch';

renderModule(BATCH_RENDERER, { renderer: BatchRenderer, handler: SVGHandler });

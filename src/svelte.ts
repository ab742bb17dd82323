/** Types of the tags in Svelte 5 templates. This module has types only. */
import type { HTMLAttributes } from 'svelte/elements';
import './define.ts';
import type { FigureElement } from './element/figure-element.ts';
import type { FigureEvents, FigureProperties, FiguresByTag } from './element/options/figure-properties.ts';

/** What a template may set on a figure: its own properties and events, and those of every element. */
export type SvelteFigure<Figure extends FigureElement> = FigureProperties<Figure> & {
  [Type in keyof FigureEvents as `on${Type}`]?: ((event: FigureEvents[Type]) => void) | undefined;
} & Omit<HTMLAttributes<Figure>, keyof FigureProperties<Figure>>;

type FigureTags = { [Tag in keyof FiguresByTag]: SvelteFigure<FiguresByTag[Tag]> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is all that can be added to.
  interface SvelteHTMLElements extends FigureTags {}
}

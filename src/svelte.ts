/** Types of the tags in Svelte 5 templates. This module has types only. */
import type { HTMLAttributes } from 'svelte/elements';
import './define.ts';
import type { FigureElement } from './element/figure-element.ts';
import type { FigureStepsElement } from './steps/figure-steps.ts';
import type {
  AnnotationAttributes,
  FigureEvents,
  FigureProperties,
  FiguresByTag,
  StepsEvents,
} from './element/options/figure-properties.ts';

/** What a template may set on a figure: its own properties and events, and those of every element. */
export type SvelteFigure<Figure extends FigureElement> = FigureProperties<Figure> & {
  [Type in keyof FigureEvents as `on${Type}`]?: ((event: FigureEvents[Type]) => void) | undefined;
} & Omit<HTMLAttributes<Figure>, keyof FigureProperties<Figure>>;

/** What a template may set on the steps of a figure. */
export type SvelteSteps = {
  [Type in keyof StepsEvents as `on${Type}`]?: ((event: StepsEvents[Type]) => void) | undefined;
} & HTMLAttributes<FigureStepsElement>;

/** What a template may set on a text on an item. */
export type SvelteAnnotation = AnnotationAttributes & Omit<HTMLAttributes<HTMLElement>, keyof AnnotationAttributes>;

type FigureTags = { 'figure-steps': SvelteSteps; 'figure-annotation': SvelteAnnotation } & {
  [Tag in keyof FiguresByTag]: SvelteFigure<FiguresByTag[Tag]>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is all that can be added to.
  interface SvelteHTMLElements extends FigureTags {}
}

/** Types of the tags in Solid’s JSX. This module has types only. */
import type { JSX } from 'solid-js';
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

/** What JSX may set on a figure: its own properties and events, and those of every element. */
export type SolidFigure<Figure extends FigureElement> = FigureProperties<Figure> & {
  [Type in keyof FigureEvents as `on:${Type}`]?: ((event: FigureEvents[Type]) => void) | undefined;
} & Omit<JSX.HTMLAttributes<Figure>, keyof FigureProperties<Figure>>;

/** What JSX may set on the steps of a figure. */
export type SolidSteps = {
  [Type in keyof StepsEvents as `on:${Type}`]?: ((event: StepsEvents[Type]) => void) | undefined;
} & JSX.HTMLAttributes<FigureStepsElement>;

/** What JSX may set on a text on an item. */
export type SolidAnnotation = AnnotationAttributes & Omit<JSX.HTMLAttributes<HTMLElement>, keyof AnnotationAttributes>;

type FigureTags = { 'figure-steps': SolidSteps; 'figure-annotation': SolidAnnotation } & {
  [Tag in keyof FiguresByTag]: SolidFigure<FiguresByTag[Tag]>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid keeps its tags in one.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is all that can be added to.
    interface IntrinsicElements extends FigureTags {}
  }
}

/** Types of the tags in JSX for React 19 and compatible libraries. This module has types only. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
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

/** The props of a figure in JSX: its own, and those that React gives to every element. */
export type FigureProps<Figure extends FigureElement> = FigureProperties<Figure> & {
  [Type in keyof FigureEvents as `on${Type}`]?: ((event: FigureEvents[Type]) => void) | undefined;
} & Omit<DetailedHTMLProps<HTMLAttributes<Figure>, Figure>, keyof FigureProperties<Figure>>;

/** The props of the steps of a figure in JSX. */
export type StepsProps = {
  [Type in keyof StepsEvents as `on${Type}`]?: ((event: StepsEvents[Type]) => void) | undefined;
} & DetailedHTMLProps<HTMLAttributes<FigureStepsElement>, FigureStepsElement>;

/** The props of a text on an item in JSX. */
export type AnnotationProps = AnnotationAttributes &
  Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, keyof AnnotationAttributes>;

type FigureTags = { 'figure-steps': StepsProps; 'figure-annotation': AnnotationProps } & {
  [Tag in keyof FiguresByTag]: FigureProps<FiguresByTag[Tag]>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React keeps its tags in one.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is all that can be added to.
    interface IntrinsicElements extends FigureTags {}
  }
}

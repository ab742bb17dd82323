/** Types of the tags in Vue 3 templates. This module has types only. */
import type { HTMLAttributes, PublicProps } from 'vue';
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

/** Name of a listener: `figure-ready` gives `FigureReady`. */
type EventName<Type extends string> = Type extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${EventName<Tail>}`
  : Capitalize<Type>;

/** A figure as Vue's type checker sees a component. */
export type VueFigure<Figure extends FigureElement> = new () => Figure & {
  $props: FigureProperties<Figure> & {
    [Type in keyof FigureEvents as `on${EventName<Type>}`]?: ((event: FigureEvents[Type]) => void) | undefined;
  } & Omit<HTMLAttributes, keyof FigureProperties<Figure>> &
    PublicProps;
};

/** The steps of a figure as Vue's type checker sees a component. */
export type VueSteps = new () => FigureStepsElement & {
  $props: {
    [Type in keyof StepsEvents as `on${EventName<Type>}`]?: ((event: StepsEvents[Type]) => void) | undefined;
  } & HTMLAttributes &
    PublicProps;
};

/** A text on an item as Vue's type checker sees a component. */
export type VueAnnotation = new () => {
  $props: AnnotationAttributes & Omit<HTMLAttributes, keyof AnnotationAttributes> & PublicProps;
};

type FigureTags = { 'figure-steps': VueSteps; 'figure-annotation': VueAnnotation } & {
  [Tag in keyof FiguresByTag]: VueFigure<FiguresByTag[Tag]>;
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is all that can be added to.
  interface GlobalComponents extends FigureTags {}
}

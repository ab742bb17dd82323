/**
 * The properties that a React or Vue template may set on a figure, as types. Derived from the element's types, so that
 * they can't diverge.
 */
import type { LitElement } from 'lit';
import type { Annotation } from '../../core/figure/annotation.ts';
import type { FigureStepEvent } from '../../steps/step-event.ts';
import type {
  FigureActionEvent,
  FigureElement,
  FigureErrorEvent,
  FigureOutdatedEvent,
  FigureReadyEvent,
  FigureSelectEvent,
  FigureViewChangeEvent,
} from '../figure-element.ts';

/** The elements of all registered figures, by tag. */
export type FiguresByTag = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends FigureElement ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** The events of every figure. */
export interface FigureEvents {
  'figure-ready': FigureReadyEvent;
  'figure-error': FigureErrorEvent;
  'figure-select': FigureSelectEvent;
  'figure-view-change': FigureViewChangeEvent;
  'figure-outdated': FigureOutdatedEvent;
  'figure-action': FigureActionEvent;
}

/** The attributes of `figure-annotation`, a text on an item of the figure around it. */
export interface AnnotationAttributes extends Pick<Annotation, 'for' | 'view' | 'side' | 'narrow'> {
  readonly lang?: string | undefined;
}

/** The events of `figure-steps`. */
export interface StepsEvents {
  'figure-step': FigureStepEvent;
}

/** Members of an element that a template does not set. */
type Unsettable = keyof LitElement | 'ready' | 'retry' | 'exportFile';

/** The attribute name of a property: `headingLevel` gives `heading-level`. */
type AttributeName<Name> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${AttributeName<Rest>}`
    : `-${Lowercase<First>}${AttributeName<Rest>}`
  : '';

/** A property's value, or its text form as an attribute. */
type Settable<Value> = Value | (Value extends number ? `${number}` : Value extends readonly string[] ? string : never);

/** The properties of a figure, and its attributes where their names differ. */
export type FigureProperties<Figure extends FigureElement> = {
  [Name in keyof Figure as Exclude<Name, Unsettable>]?: Settable<Figure[Name]> | undefined;
} & {
  [
    Name in keyof Figure as AttributeName<
      Exclude<Name, Unsettable | 'data' | 'transformSpec' | 'pin' | 'state' | 'annotations'>
    >
  ]?: Settable<Figure[Name]> | undefined;
};

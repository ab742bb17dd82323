/** What a template of React or Vue may set on a figure, as types; made of the element's own, so that they can't differ. */
import type { LitElement } from 'lit';
import type {
  FigureElement,
  FigureErrorEvent,
  FigureReadyEvent,
  FigureSelectEvent,
  FigureViewChangeEvent,
} from '../figure-element.ts';

/** Figures by their tags, as far as they are registered with types. */
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
}

/** What of an element's members is not for a template to set. */
type Unsettable = keyof LitElement | 'ready' | 'retry' | 'exportFile';

/** Name of the attribute of a property: `headingLevel` gives `heading-level`. */
type AttributeName<Name> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${AttributeName<Rest>}`
    : `-${Lowercase<First>}${AttributeName<Rest>}`
  : '';

/** A property's value, or what an attribute says in its place. */
type Settable<Value> = Value | (Value extends number ? `${number}` : Value extends readonly string[] ? string : never);

/** The properties of a figure, and its attributes where these have other names. */
export type FigureProperties<Figure extends FigureElement> = {
  [Name in keyof Figure as Exclude<Name, Unsettable>]?: Settable<Figure[Name]> | undefined;
} & {
  [Name in keyof Figure as AttributeName<Exclude<Name, Unsettable | 'data' | 'transformSpec'>>]?:
    Settable<Figure[Name]> | undefined;
};

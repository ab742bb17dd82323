import type { html as litHtml, nothing as litNothing, render as litRender } from 'lit';
import type { Table, FigureText } from '../../core/figure/description.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { ItemSet } from '../../core/figure/items.ts';
import type { Edition } from '../../core/wire/prerendered.ts';
import type { Provenance } from '../../core/data/provenance.ts';

/** What a figure shows now, by either painter. */
export interface ShownFigure extends Provenance {
  /** The picture: an SVG element, or an element that holds one. */
  readonly picture: Element;
  /** The view that is shown, such as `stages`. */
  readonly view: string;
  readonly locale: Locale;
  /** The figure's words, with those that the page has set in their place. */
  readonly text: FigureText;
  readonly table: Table;
  /** Which data it was made from; null for rows of the page's own. */
  readonly edition: Edition | null;
  /** Whether the page wants the buttons. */
  readonly hasToolbar: boolean;
  /** Who drew the chart, as the page says; null for the library. */
  readonly credit: string | null;
  /** @param attempt - How often they could not be had before. */
  items(attempt: number): Promise<ItemSet>;
}

/** What the scripts that answer a reader need of their figure. Lit's functions are handed in: a page has them once. */
export interface InteractionHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly html: typeof litHtml;
  readonly nothing: typeof litNothing;
  readonly render: typeof litRender;
  shown(): ShownFigure | undefined;
  /** Id that the page brings out; null for none. */
  highlight(): string | null;
  readonly requestUpdate: () => void;
  /** Says a sentence that the focus does not carry, in the one live region of the figure. */
  readonly say: (sentence: string) => void;
}

import type { html as litHtml, nothing as litNothing, render as litRender } from 'lit';
import type { FigureText, Source, Details, Table } from '../../core/figure/description.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { ItemSet } from '../../core/figure/items.ts';
import type { Edition } from '../../core/wire/prerendered.ts';
import type { ViewRows } from '../../core/output/data-file.ts';
import type { Provenance } from '../../core/data/provenance.ts';
import type { CustomRows } from '../../core/wire/live.ts';
import type { LoadedDetails } from './loaded-details.ts';

/** What a figure shows now, pre-rendered or live. */
export interface ShownFigure extends Provenance {
  /** The picture: an SVG element, or an element that contains one. */
  readonly picture: Element;
  /** Id of the view, such as `stages`. */
  readonly view: string;
  readonly locale: Locale;
  /** The figure's text, with the page's overrides. */
  readonly text: FigureText;
  readonly table: Table;
  /** The edition of the bundled data that was drawn; null for custom data. */
  readonly edition: Edition | null;
  /** The rows set by a script that were drawn; null for others. */
  readonly data: CustomRows | null;
  /** The reader's day, YYYY-MM-DD. */
  readonly day: string;
  /** Whether the page shows the toolbar. */
  readonly hasToolbar: boolean;
  /** The author of the chart, if the page names one; null for the library. */
  readonly credit: string | null;
  /** @param attempt - How many attempts have failed before. */
  items(attempt: number): Promise<ItemSet>;
  /**
   * The notes, and the details of the sources.
   *
   * @param attempt - How many attempts have failed before.
   */
  details(attempt: number): Promise<Details>;
  /** The rows behind the picture; fetches the live renderer if the picture is pre-rendered. */
  rows(): Promise<ViewRows>;
}

/**
 * What the interaction scripts need from their figure. Lit's functions are passed in so that a page does not load them
 * twice, and with them the template that uses them.
 */
export interface InteractionHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly html: typeof litHtml;
  readonly nothing: typeof litNothing;
  readonly render: typeof litRender;
  /** A source by its short name, with a link if it has a web address. */
  readonly sourceLink: (source: Source) => unknown;
  shown(): ShownFigure | undefined;
  /** Id that the page highlights; null for none. */
  highlight(): string | null;
  /** The attribute `check-updates`; null if it is absent. */
  checkUpdates(): string | null;
  readonly requestUpdate: () => void;
  /** Announces a sentence in the figure's only live region, for changes that the focus does not convey. */
  readonly say: (sentence: string) => void;
  readonly details: LoadedDetails;
}

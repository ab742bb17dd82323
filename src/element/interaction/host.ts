import type { html as litHtml, nothing as litNothing } from 'lit';
import type { FigureText, Source, Details, Table } from '../../core/figure/description.ts';
import type { Item } from '../../core/figure/items.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Edition, OfferedItems } from '../../core/wire/prerendered.ts';
import type { PlainWords } from '../../core/figure/plain-text.ts';
import type { ViewRows } from '../../core/output/data-file.ts';
import type { Provenance } from '../../core/data/provenance.ts';
import type { CustomRows } from '../../core/wire/live.ts';
import type { InLanguages } from '../templates/language-template.ts';
import type { LoadedDetails } from './loaded-details.ts';

/** Where the plain words of a view are. */
export interface PlainSource {
  /** Cache key of the view. */
  readonly key: string;
  load(): Promise<PlainWords>;
}

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
  /** The plain words of the displayed view; null if there are none, as of custom data. */
  readonly plain: PlainSource | null;
  /** Whether the page shows the toolbar. */
  readonly hasToolbar: boolean;
  /** The author of the chart, if the page names one; null for the library. */
  readonly credit: string | null;
  /** What custom data have on items, as they were given. */
  readonly annotations: readonly unknown[];
  /** What the author of the page writes on an item, as it is read. */
  notesOn(item: Item): readonly string[];
  /** @param locale - Another language, for the names. A live drawing has its own only. */
  items(locale?: Locale): Promise<OfferedItems>;
  /** The notes, and the details of the sources. */
  details(): Promise<Details>;
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
  /** Adds rules to those of a figure, once. */
  readonly adoptStyles: (root: ShadowRoot, rules: string) => void;
  readonly html: typeof litHtml;
  readonly nothing: typeof litNothing;
  readonly render: (value: unknown, container: HTMLElement) => void;
  /** A source by its short name, with a link if it has a web address. */
  readonly sourceLink: (source: Source) => unknown;
  /** A text with its parts in other languages than the displayed figure's marked as such. */
  readonly spoken: InLanguages;
  shown(): ShownFigure | undefined;
  /** A fact, explained if the reader has chosen plain words. */
  readonly explained: (fact: string) => string;
  /** What the page highlights, as it wrote it; null for none. */
  highlight(): string | null;
  /** What is highlighted in the picture; see `isAmong`. */
  highlighted(): readonly string[];
  /** The attribute `check-updates`; null if it is absent. */
  checkUpdates(): string | null;
  readonly requestUpdate: () => void;
  /** Announces a sentence in the figure's only live region, for changes that the focus does not convey. */
  readonly say: (sentence: string) => void;
  readonly details: LoadedDetails;
}

/** What annotations need of their figure. */
export type AnnotationsHost = Pick<InteractionHost, 'element' | 'root' | 'adoptStyles'>;

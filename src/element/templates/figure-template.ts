/*
 * The markup of a figure, shared by pages and by files without script: Lit renders these templates in a page, and
 * `src/node/template-text.ts` writes them as text in Node. Nothing here or imported from here may depend on the DOM.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FigureText, Table } from '../../core/figure/description.ts';
import type { FigureErrorDetail } from '../../core/figure/figure-error.ts';
import type { Edition } from '../../core/wire/prerendered.ts';
import type { Provenance } from '../../core/data/provenance.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { sourceLine } from '../../core/output/source-line.ts';
import type { Theme } from '../../core/figure/theme.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import type { InLanguages } from './language-template.ts';
import { sourceTemplate } from './source-template.ts';
import { notesTemplate, tableTemplate, type ArrangedTable, type ShownRows } from './table-template.ts';
import { tabsTemplate, type Tab } from './tabs-template.ts';

/** The page's overrides of the figure's text, and the parts it hides. */
export interface Presentation {
  readonly theme: Theme;
  readonly heading: string | null;
  readonly subheading: string | null;
  readonly credit: string | null;
  readonly alt: string | null;
  readonly noTitle: boolean;
}

/** The view switch; null if there is only one view or the page hides it. */
export interface Switch {
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly choose: (view: string) => void;
}

/** A figure ready to be rendered. */
export interface DrawnFigure extends Provenance {
  /** Level of the title as a heading; null if it is none. */
  readonly headingLevel: number | null;
  readonly text: FigureText;
  readonly table: Table;
  readonly shownRows: ShownRows;
  /** The table as the reader has sorted it. */
  readonly arranged: ArrangedTable | undefined;
  /** The list below the table: notes and sources, as far as they are known. */
  readonly listed: readonly (readonly unknown[])[];
  /** Whether the table is made: true or an object. Otherwise it is omitted until the reader opens the disclosure. */
  readonly hasTable: unknown;
  /** Whether table and notes are open. */
  readonly isOpen: boolean;
  readonly onToggle: ((event: Event) => void) | typeof nothing;
  /** The picture, or those of every width. */
  readonly picture: unknown;
  readonly locale: Locale;
  /** Marks the parts of a text that are in other languages; until that script has been loaded, none. */
  readonly spoken: InLanguages;
  /** The edition of the bundled data that was drawn; null for custom data. */
  readonly edition: Edition | null;
  /** Cache key of the pre-rendered view that a file without script shows; see `cacheKeyOf`. */
  readonly cacheKey?: string;
  /** The reader's day, YYYY-MM-DD. */
  readonly day: string;
  readonly isPending: boolean;
  readonly switch: Switch | null;
  /** The reader's controls. */
  readonly controls: TemplateResult | typeof nothing;
  /** The error message, between the switch and the picture. */
  readonly error: TemplateResult | typeof nothing;
}

/** A text of the figure, with a span around each part that a line must not break within. */
function phrased({ text: { phrases, ...text }, spoken }: DrawnFigure, part: 'title' | 'subtitle' | 'note'): unknown {
  const { [part]: whole = '' } = text;
  let at = 0;
  const parts = phrases?.[part]?.map((length, index) => {
    const piece = whole.slice(at, (at += length));
    return index % 2 ? html`<span>${spoken(piece)}</span>` : spoken(piece);
  });
  return [parts, spoken(whole.slice(at))];
}

function captionTemplate(figure: DrawnFigure, page: Presentation): TemplateResult {
  const { heading, subheading } = page;
  const { headingLevel: level } = figure;
  return html`<figcaption class=${page.noTitle ? 'unseen' : nothing}>
    <div class="title" id="title" part="title" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>
      <slot name="title">${heading ?? phrased(figure, 'title')}</slot>
    </div>
    <div class="subtitle" part="subtitle">
      <slot name="subtitle">${subheading ?? phrased(figure, 'subtitle')}</slot>
    </div>
  </figcaption>`;
}

/** The picture with its description. Screen readers read the description inside the tab panel. */
function pictureTemplate(figure: DrawnFigure, page: Presentation): TemplateResult {
  const { text, picture, isPending, switch: tabs } = figure;
  return html`<div
    class="picture"
    id=${tabs ? 'picture' : nothing}
    part="chart"
    role=${tabs ? 'tabpanel' : nothing}
    aria-labelledby=${tabs ? `tab-${tabs.selected}` : nothing}
    aria-busy=${isPending ? 'true' : nothing}
  >
    <p class="unseen">${page.alt ?? text.summary}</p>
    ${picture}
  </div>`;
}

/** Title, view switch, picture, note, source line and table of a figure. */
export function figureTemplate(figure: DrawnFigure, page: Presentation): TemplateResult {
  const { table, locale, spoken, switch: tabs, controls, error } = figure;
  const line = sourceLine({ ...figure, credit: page.credit }, locale);
  return html`<figure
    part="figure"
    lang=${locale}
    dir="ltr"
    aria-labelledby="title"
    data-theme=${page.theme}
    data-of=${figure.cacheKey ?? nothing}
  >
    ${captionTemplate(figure, page)}
    ${tabs ? tabsTemplate(tabs.tabs, tabs.selected, pageMessages(locale).views, tabs.choose) : nothing}${controls}
    ${error}${pictureTemplate(figure, page)}
    <div class="note" part="note"><slot name="note">${phrased(figure, 'note')}</slot></div>
    <div class="source" part="source">${sourceTemplate(line, spoken)}</div>
    <details ?open=${figure.isOpen} @toggle=${figure.onToggle}>
      <summary part="disclosure">${pageMessages(locale).dataAndNotes}</summary>
      ${figure.hasTable ? tableTemplate(table, figure, figure.shownRows) : nothing} ${notesTemplate(figure.listed)}
    </details>
  </figure>`;
}

/**
 * What stands in place of the figure until custom data are drawn, or where they can't be: the page's fallback content,
 * and the error.
 */
export const placeholderTemplate = (fallback: TemplateResult | typeof nothing, error: TemplateResult): TemplateResult =>
  html`<div tabindex="-1" class="placeholder">${fallback}${error}</div>`;

/** Errors that may not occur again when the same request is repeated. */
const PASSING = /unavailable|timeout|unreadable/u;

/**
 * What the reader sees of an error, with a retry button where that may help. The live region exists before it is filled, because
 * screen readers often ignore a region that is inserted together with its text. It has no role: readers would meet it
 * empty, as a status bar.
 *
 * @param failed - Begins the sentence: the view that could not be loaded, if another is shown.
 */
export function errorTemplate(
  locale: Locale,
  error: FigureErrorDetail | undefined,
  retry: () => void,
  failed: string,
): TemplateResult {
  return html`<div class="error" lang=${locale}>
    <span aria-live="polite">${error ? failed + (error.forReader ?? error.message) : ''}</span>
    ${
      error && PASSING.test(error.code)
        ? html`<button type="button" part="button" @click=${retry}>${pageMessages(locale).retry}</button>`
        : nothing
    }
  </div>`;
}

/**
 * A figure as markup, element by element as `src/element/templates/figure-template.ts` makes it in a page, so that the one can take
 * the place of the other unseen. It has no tabs, controls or buttons: nothing would answer them.
 */
import type { Cell, Column, Source, Table } from '../core/figure/description.ts';
import { formatIso, formatNumber } from '../core/i18n/format.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { cacheKeyOf } from '../core/figure/options.ts';
import { LIGHT, variableColors } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import { sourceLine } from '../core/output/source-line.ts';
import { pageMessages } from '../core/i18n/page.ts';
import { element, escapeText } from './markup.ts';
import type { FigureSnapshot } from './snapshot.ts';
import { shapesText } from './svg.ts';

/** The picture that shows where no style applies; legible from a phone to an article’s column. */
const UNSTYLED = 1;

/** Where no style applies there are no variables either. */
const COLORS = variableColors(LIGHT);

/** A path in fewer signs: a minus parts two numbers as well as a comma does. */
const tightPath = (shape: Shape): Shape => {
  const { d } = shape.attributes;
  return d === undefined
    ? shape
    : { ...shape, attributes: { ...shape.attributes, d: String(d).replaceAll(',-', '-') } };
};

function pictureMarkup({ width, height, shapes }: Picture, index: number): string {
  const isShown = index === UNSTYLED;
  return element(
    'svg',
    {
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'aria-hidden': 'true',
      ...(isShown ? { width: '100%', height } : { display: 'none' }),
    },
    // A page may be dark where a style would have given the picture its ground.
    isShown ? element('rect', { width: '100%', height: '100%', fill: COLORS.surface }) : '',
    shapesText(shapes.map(tightPath), COLORS, true),
  );
}

const isWebAddress = (url: string): boolean => /^https?:\/\//u.test(url);

/** A source by its short name, linked where it has an address. */
const sourceMarkup = ({ short, url }: Source): string =>
  isWebAddress(url) ? element('a', { href: url, rel: 'noopener noreferrer' }, escapeText(short)) : escapeText(short);

/** The line under a picture. */
export const sourceLineMarkup = (snapshot: FigureSnapshot): string =>
  sourceLine(snapshot, snapshot.edition, snapshot.locale, snapshot.credit)
    .map((part) => (typeof part === 'string' ? escapeText(part) : sourceMarkup(part)))
    .join('');

function cellMarkup(cell: Cell, { kind }: Column, sources: readonly Source[], locale: Locale): string {
  if (cell === null) return escapeText(pageMessages(locale).notPublished);
  if (kind === 'number' && typeof cell === 'number') return escapeText(formatNumber(locale, cell));
  if (kind === 'date') return escapeText(formatIso(locale, String(cell)));
  if (kind !== 'sources') return escapeText(String(cell));
  const named = String(cell)
    .split(';')
    .map((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? sourceMarkup(source) : escapeText(id);
    });
  return named.join(escapeText(pageMessages(locale).separator));
}

function tableMarkup({ columns, rows }: Table, title: string, sources: readonly Source[], locale: Locale): string {
  const headers = columns.map(({ kind, label, unit }) =>
    element(
      'th',
      { scope: 'col', class: kind === 'number' && 'number' },
      escapeText(unit ? `${label} (${unit})` : label),
    ),
  );
  const lines = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const content = cellMarkup(row[index] ?? null, column, sources, locale);
      return index === 0
        ? element('th', { scope: 'row' }, content)
        : element('td', { class: column.kind === 'number' && 'number' }, content);
    });
    return element('tr', {}, ...cells);
  });
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title },
    element(
      'table',
      { part: 'table' },
      element('caption', { class: 'unseen' }, escapeText(title)),
      element('thead', {}, element('tr', {}, ...headers)),
      element('tbody', {}, ...lines),
    ),
  );
}

/** Title, pictures of every width, note, source line, table and notes. */
export function figureMarkup(snapshot: FigureSnapshot, theme: string): string {
  const { text, locale, pictures, table, sources } = snapshot;
  const slot = (name: string, text: string): string => element('slot', { name }, escapeText(text));
  const caption = element(
    'figcaption',
    {},
    element('div', { class: 'title', id: 'title', part: 'title' }, slot('title', text.title)),
    element('div', { class: 'subtitle', part: 'subtitle' }, slot('subtitle', text.subtitle)),
  );
  const notes = [
    ...text.notes.map(escapeText),
    ...sources.map((source) => `${sourceMarkup(source)} — ${escapeText(`${source.publisher}: ${source.title}`)}`),
  ];
  return element(
    'figure',
    {
      part: 'figure',
      lang: locale,
      dir: 'ltr',
      'aria-labelledby': 'title',
      'data-theme': theme,
      'data-of': cacheKeyOf(snapshot.view, snapshot.attributes),
    },
    caption,
    element(
      'div',
      { class: 'picture', part: 'chart' },
      element('p', { class: 'unseen' }, escapeText(text.summary)),
      ...pictures.map(pictureMarkup),
    ),
    element('div', { class: 'note' }, slot('note', text.note ?? '')),
    element('div', { class: 'source', part: 'source' }, sourceLineMarkup(snapshot)),
    element(
      'details',
      {},
      element('summary', {}, escapeText(pageMessages(locale).dataAndNotes)),
      tableMarkup(table, text.title, sources, locale),
      element('ul', {}, ...notes.map((note) => element('li', {}, note))),
    ),
  );
}

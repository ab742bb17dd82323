import { inertText } from '../data/file/inert-text.ts';
import { wholeSource } from '../data/provenance.ts';
import type { Cell, Column, FigureText, Source, Details, SourceDetailsById, Table } from '../figure/description.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../wire/prerendered.ts';
import type { Provenance } from '../data/provenance.ts';

/** A view's rows with the metadata for a file. */
export interface RowsOfView extends Provenance {
  /** Notes and details of the sources; empty if they could not be loaded. */
  readonly details: Details;
  readonly view: string;
  readonly locale: Locale;
  readonly text: FigureText;
  readonly table: Table;
  /** Edition of the bundled data; null for custom data. */
  readonly edition: Edition | null;
  /** The page's credit for the chart; null for the library. */
  readonly credit: string | null;
}

/** A cell as a field of a CSV file, which no spreadsheet runs as a formula. */
export function csvField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = inertText(cell ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const sourceIds = (cell: Cell): string[] =>
  String(cell ?? '')
    .split(';')
    .filter(Boolean);

/** Sources with short name, locator and address, so that a reader can find what the row says. */
const sourcesCell = (cell: Cell, { sources, details }: Pick<RowsOfView, 'sources' | 'details'>): string =>
  sourceIds(cell)
    .map((id) => {
      const source = sources.find((one) => one.id === id);
      const { short, url } = source ? wholeSource(source, details.sources) : { short: id, url: '' };
      const place = [short, details.sources[id]?.locator].filter(Boolean).join(', ');
      return url ? `${place} <${url}>` : place;
    })
    .join('; ');

/**
 * The rows of a table as CSV by RFC 4180. Numbers and dates are unformatted, an unpublished value is an empty field,
 * and the sources are a column, each with its locator and address. The text begins with a byte order mark, without which Excel
 * misreads the encoding of Japanese, Korean and Chinese.
 */
export function csvText(view: Pick<RowsOfView, 'table' | 'sources' | 'details'>): string {
  const { columns, rows } = view.table;
  const header = columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const lines = rows.map((row) =>
    columns.map(({ kind }, index) => {
      const cell = row[index] ?? null;
      return kind === 'sources' ? sourcesCell(cell, view) : cell;
    }),
  );
  return `\uFEFF${[header, ...lines].map((line) => `${line.map(csvField).join(',')}\r\n`).join('')}`;
}

const jsonCell = (cell: Cell, { kind }: Column): unknown => (kind === 'sources' ? sourceIds(cell) : cell);

/** A source with its details, as far as they are known. */
const jsonSource = ({ id, short, url, language }: Source, details: SourceDetailsById): object => {
  const { title, publisher, locator } = details[id] ?? {};
  return { id, short, title, publisher, locator, url, language };
};

/** The rows of a view as a record, with values by column id, the view's text, and the sources that the rows refer to. */
export function viewRecord(tag: string, { table, sources, details, edition, ...shown }: RowsOfView): object {
  const { title, subtitle, summary, note } = shown.text;
  const { columns, rows } = table;
  return {
    figure: tag,
    view: shown.view,
    language: shown.locale,
    title,
    subtitle,
    summary,
    notes: [...(note ? [note] : []), ...details.notes],
    credit: shown.credit,
    edition: edition && { version: edition.version, checkedTo: edition.checkedTo },
    columns: columns.map(({ id, label, kind, unit }) => ({ id, label, kind, unit })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column.id, jsonCell(row[index] ?? null, column)])),
    ),
    sources: sources.map((source) => jsonSource(wholeSource(source, details.sources), details.sources)),
    licences: details.licences,
  };
}

/** That record as a file. */
export const jsonText = (tag: string, view: RowsOfView): string =>
  `${JSON.stringify(viewRecord(tag, view), null, 1)}\n`;

import { deepStrictEqual } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../core/figure/figure.ts';
import type { LiveDetails, LiveModule } from '../core/wire/live.ts';
import { packData, unpackData } from '../core/data/packed-data.ts';
import { packTables, type PackedTables } from '../core/data/packed-rows.ts';
import { FIGURE_TEXT } from '../core/data/rows/corrections.ts';
import { detailsOf } from '../core/data/provenance.ts';
import type { RawTables } from '../core/data/raw-tables.ts';
import { DETAIL_FIELDS, parseSources, type Sources } from '../core/data/source.ts';
import { byLocale } from '../core/i18n/locale.ts';
import { compileLayers, compileOverviews } from './compile-layers.ts';
import { readTables, type BundledTables } from '../node/datasets.ts';
import { unusedAttributes } from '../node/view-attributes.ts';

/** Fields with source ids. */
const SOURCE_FIELDS = ['source_id', 'source_ids'];

/** Leaves out rows that name another figure, as each row of `notes` names one. */
export const rowsFor = (tag: string, tables: BundledTables): BundledTables =>
  Object.fromEntries(
    Object.entries(tables).map(([dataset, rows]) => [dataset, rows.filter(({ figure }) => !figure || figure === tag)]),
  );

/** Keeps only the corrections of fields that the figure reads, and of its own texts, to send less to the page. */
function withOwnCorrections({ tag, schemas }: Figure, tables: BundledTables): BundledTables {
  const isOwn = ({ dataset = '', row = '', field = '' }: BundledTables[string][number]): boolean => {
    if (dataset === FIGURE_TEXT) return row.startsWith(`${tag}/`);
    // No view says that it has corrected a source, only that it has corrected a value.
    if (dataset === 'sources') return false;
    const fields = Object.keys(schemas[dataset]?.entries ?? {});
    return fields.length > 0 && (!field || (fields.includes(field) && !SOURCE_FIELDS.includes(field)));
  };
  return { ...tables, corrections: (tables['corrections'] ?? []).filter(isOwn) };
}

/** Keeps only the sources that rows cite, to send less to the page. */
function withUsedSources(tables: BundledTables): BundledTables {
  const used = new Set(
    Object.values(tables).flatMap((rows) =>
      rows.flatMap((row) => SOURCE_FIELDS.flatMap((field) => (row[field] ?? '').split(';').map((id) => id.trim()))),
    ),
  );
  return { ...tables, sources: (tables['sources'] ?? []).filter(({ id = '' }) => used.has(id)) };
}

/** The corrections without their values, once for each field: enough to say that something was corrected. */
const withoutValues = (corrections: BundledTables[string]): BundledTables[string] => [
  ...new Map(
    corrections.map(({ old: _, new: __, ...rest }) => [[rest['dataset'], rest['row'], rest['field']].join('/'), rest]),
  ).values(),
];

/** The bundled rows that a figure may show. */
const liveTables = (figure: Figure): BundledTables =>
  withOwnCorrections(figure, withUsedSources(rowsFor(figure.tag, readTables(figure.datasets))));

/** Packs tables, without fields that are in no schema and are never read. */
const pack = ({ schemas }: Figure, tables: BundledTables): PackedTables =>
  packTables(tables, (dataset) =>
    Object.keys(schemas[dataset]?.entries ?? tables[dataset]?.[0] ?? {}).filter((field) =>
      tables[dataset]?.some((row) => row[field]),
    ),
  );

/** The fields of a source that make its name a link. */
const ADDRESS_FIELDS = ['url', 'language'];

/** Columns that no picture shows. */
const isDescription = (field: string): boolean => field.startsWith('description');

const withoutDescriptions = (rows: BundledTables[string]): BundledTables[string] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !isDescription(field))));

/**
 * The bundled rows as a page has them at first: sources by their short names, notes only where readers see them at once,
 * and no descriptions.
 */
function firstRows(figure: Figure): RawTables {
  const tables = liveTables(figure);
  const { notes = [], corrections = [], sources = [] } = tables;
  return {
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, withoutDescriptions(rows)])),
    notes: notes.filter(({ place }) => place !== 'table'),
    corrections: withoutValues(corrections.filter(({ field = '' }) => !isDescription(field))),
    sources: sources.map((row) => ({
      ...Object.fromEntries(
        Object.entries(row).filter(([field]) => ![...DETAIL_FIELDS, ...ADDRESS_FIELDS].includes(field)),
      ),
      title: row['short'],
    })),
  };
}

/** Parsed rows, packed. Throws if they hold anything that JSON does not. */
function packed(data: unknown): unknown {
  const sent: unknown = JSON.parse(JSON.stringify(packData(data)));
  deepStrictEqual(unpackData(sent), data);
  return sent;
}

/** The compiled layers of a figure. */
export const liveLayers = (figure: Figure): LiveModule['compiled'] =>
  compileLayers(figure, figure.parse(liveTables(figure)));

/** The attributes that each view has no use for. */
export const liveUnused = (figure: Figure): LiveModule['unused'] =>
  unusedAttributes(figure, figure.parse(liveTables(figure)));

/** The bundled rows of a figure as sent to the page, parsed; of their sources, only what a line of sources needs. */
export function liveData(figure: Figure): unknown {
  const data = figure.parse(firstRows(figure)) as { readonly sources: Sources };
  const sources = Object.values(data.sources).map(({ id, short, licence }) => ({ id, short, licence }));
  return packed({ ...data, sources });
}

/** The rows of the bundled sources that a figure cites. */
export const liveSources = (figure: Figure): readonly unknown[] => liveTables(figure)['sources'] ?? [];

/** The raw bundled rows of a figure. */
export const rawTables = (figure: Figure): PackedTables => pack(figure, liveTables(figure));

/** What `liveData` leaves out. */
export function liveDetails(figure: Figure): LiveDetails {
  const tables = liveTables(figure);
  const first = figure.parse(firstRows(figure)) as Readonly<Record<string, unknown>>;
  const whole = Object.entries(figure.parse(tables) as object).filter(
    ([name, rows]) => name !== 'sources' && !isDeepStrictEqual(rows, first[name]),
  );
  const rows = Object.values(parseSources(tables['sources']));
  return {
    data: packed(Object.fromEntries(whole)),
    addresses: Object.fromEntries(rows.map(({ id, url, language }) => [id, { url, language }])),
    sources: byLocale((locale) => detailsOf(rows, locale)),
    overviews: compileOverviews(figure, figure.parse(tables)),
  };
}

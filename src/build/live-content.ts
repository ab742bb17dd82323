import type { Figure } from '../core/figure/figure.ts';
import type { LiveDetails, LiveModule } from '../core/wire/live.ts';
import { packTables, type PackedTables } from '../core/data/packed-rows.ts';
import { FIGURE_TEXT } from '../core/data/rows/corrections.ts';
import { detailsOf } from '../core/data/provenance.ts';
import { DETAIL_FIELDS, parseSources } from '../core/data/source.ts';
import { byLocale } from '../core/i18n/locale.ts';
import { compileLayers, compileOverviews } from './compile-layers.ts';
import { readTables, type BundledTables } from '../node/datasets.ts';

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
const pack = ({ schemas }: Figure, tables: BundledTables, leftOut: readonly string[] = []): PackedTables =>
  packTables(tables, (dataset) =>
    Object.keys(schemas[dataset]?.entries ?? tables[dataset]?.[0] ?? {}).filter(
      (field) => dataset !== 'sources' || !leftOut.includes(field),
    ),
  );

/** The fields of a source that make its name a link. */
const ADDRESS_FIELDS = ['url', 'language'];

/** The bundled rows of a figure and its compiled layers, as sent to the page. */
export function liveContent(figure: Figure): Pick<LiveModule, 'tables' | 'compiled'> {
  const tables = liveTables(figure);
  const { notes = [], corrections = [] } = tables;
  const first = {
    ...tables,
    notes: notes.filter(({ place }) => place === 'picture'),
    corrections: withoutValues(corrections),
  };
  return {
    tables: pack(figure, first, [...DETAIL_FIELDS, ...ADDRESS_FIELDS]),
    compiled: compileLayers(figure, figure.parse(tables)),
  };
}

/** What `liveContent` leaves out. */
export function liveDetails(figure: Figure): LiveDetails {
  const tables = liveTables(figure);
  const { notes = [], corrections = [], sources = [] } = tables;
  const rows = Object.values(parseSources(sources));
  return {
    tables: pack(figure, { notes, corrections }),
    addresses: Object.fromEntries(rows.map(({ id, url, language }) => [id, { url, language }])),
    sources: byLocale((locale) => detailsOf(rows, locale)),
    overviews: compileOverviews(figure, figure.parse(tables)),
  };
}

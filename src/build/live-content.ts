import type { Figure } from '../core/figure/figure.ts';
import type { LiveModule } from '../core/wire/live.ts';
import { packTables } from '../core/data/packed-rows.ts';
import { detailsOf } from '../core/data/provenance.ts';
import { DETAIL_FIELDS, parseSources } from '../core/data/source.ts';
import type { SourceDetailsById } from '../core/figure/description.ts';
import { byLocale, type ByLocale } from '../core/i18n/locale.ts';
import { compileLayers } from './compile-layers.ts';
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
    if (dataset === 'figures') return row.startsWith(`${tag}/`);
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

/** The bundled rows of a figure and its compiled layers, as sent to the page. */
export function liveContent(figure: Figure): Omit<LiveModule, 'figure' | 'loadSourceDetails'> {
  const tables = rowsFor(figure.tag, readTables(figure.datasets));
  const packed = packTables(withOwnCorrections(figure, withUsedSources(tables)), (dataset) =>
    // Fields that are in no schema are never read.
    Object.keys(figure.schemas[dataset]?.entries ?? tables[dataset]?.[0] ?? {}).filter(
      (field) => dataset !== 'sources' || !DETAIL_FIELDS.includes(field),
    ),
  );
  return { tables: packed, compiled: compileLayers(figure, figure.parse(tables)) };
}

/** What `liveContent` leaves out of the bundled sources: their details. */
export function liveSourceDetails({ tag, datasets }: Figure): ByLocale<SourceDetailsById> {
  const { sources } = withUsedSources(rowsFor(tag, readTables(datasets)));
  const rows = Object.values(parseSources(sources));
  return byLocale((locale) => detailsOf(rows, locale));
}

/** The newest version of the datasets as figures of older versions need it, and what the command line says of it. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { FIGURE_TEXT } from '../core/data/rows/corrections.ts';
import type { Figure } from '../core/figure/figure.ts';
import { defaultsOf } from '../core/figure/options.ts';
import {
  compareVersions,
  correctionsSince,
  type Latest,
  type LatestCorrection,
  type ListedCorrection,
} from '../core/wire/latest.ts';
import { FIGURES } from '../figures/registry.ts';
import { readTables, type BundledTables } from './datasets.ts';
import { DATASETS, readDescriptor, releaseDay } from './descriptor.ts';

/** The first published version, which corrected nothing and is therefore in no entry. */
const FIRST_VERSION = '1.0.0';

/** Datasets that support the others; a correction of them changes no value of a figure. */
const SUPPORTING = new Set(['sources', 'corrections']);
/** Fields that say where a value is from. */
const ORIGIN = new Set(['source_id', 'source_ids']);

const pathOf = ({ tag }: Figure, view: string): string => `${tag}/${view}`;

/**
 * The views of a figure that compute something else if a dataset is missing. A view that then fails needs it.
 *
 * @param tables - All datasets of the figure.
 */
function readersOf(figure: Figure, tables: BundledTables, dataset: string): readonly string[] {
  const { [dataset]: _, ...rest } = tables;
  const data = figure.parse(tables);
  return figure.views
    .filter((view) =>
      [{}, ...(view.variants ?? [])].some((variant) => {
        const values = { ...defaultsOf(figure.options), ...variant };
        const computed = view.model(data, values);
        try {
          return !isDeepStrictEqual(computed, view.model(figure.parse(rest), values));
        } catch {
          return true;
        }
      }),
    )
    .map(({ id }) => id);
}

/** Drawing every view without each of its datasets takes seconds, and the bundled rows do not change. */
let readersByDataset: ReadonlyMap<string, readonly string[]> | undefined;

/** The views that read each dataset. Found by leaving the dataset out, so that no list has to be maintained. */
function viewsByDataset(): ReadonlyMap<string, readonly string[]> {
  if (readersByDataset) return readersByDataset;
  const found = new Map<string, readonly string[]>();
  for (const figure of FIGURES) {
    const tables = readTables(figure.datasets);
    for (const dataset of figure.datasets.filter((name) => !SUPPORTING.has(name))) {
      const readers = readersOf(figure, tables, dataset).map((id) => pathOf(figure, id));
      found.set(dataset, [...(found.get(dataset) ?? []), ...readers]);
    }
  }
  readersByDataset = found;
  return found;
}

/** Whether a figure reads a field of a dataset. */
const isRead = (dataset: string, field: string): boolean =>
  !ORIGIN.has(field) &&
  FIGURES.some(({ schemas }) => schemas[dataset] && Object.hasOwn(schemas[dataset].entries, field));

/** The views that a note is printed in: those of its row, or of the row that was withdrawn. */
function viewsOfNote({ row, old }: ListedCorrection, notes: BundledTables[string]): readonly string[] {
  const note = notes.find(({ id }) => id === row);
  const given = (name: string): string =>
    note?.[name] ?? new RegExp(`(?:^|; )${name}=([^;]*)`, 'u').exec(old)?.[1] ?? '';
  const [tag, view] = [given('figure'), given('view')];
  return FIGURES.filter((figure) => !tag || figure.tag === tag).flatMap((figure) =>
    figure.views.filter(({ id }) => !view || id === view).map(({ id }) => pathOf(figure, id)),
  );
}

/**
 * The corrections that concern what figures show, each with its views. Left out are sources, and fields that no figure
 * reads.
 */
export function shownCorrections(listed: readonly ListedCorrection[]): LatestCorrection[] {
  const readers = viewsByDataset();
  const { notes = [] } = readTables(['notes']);
  const viewsOf = (entry: ListedCorrection): readonly string[] => {
    const { dataset, row, field } = entry;
    if (dataset === FIGURE_TEXT) return [row];
    if (field && !(dataset === 'notes' ? field.startsWith('text_') : isRead(dataset, field))) return [];
    return dataset === 'notes' ? viewsOfNote(entry, notes) : (readers.get(dataset) ?? []);
  };
  return listed.flatMap((entry) => {
    const views = viewsOf(entry);
    return views.length ? [{ ...entry, views }] : [];
  });
}

/**
 * What was corrected after each older version.
 *
 * @param current - The newest version.
 */
export function correctionsByVersion(corrections: readonly LatestCorrection[], current: string): Latest['corrections'] {
  const versions = new Set([FIRST_VERSION, ...corrections.map(({ version }) => version)]);
  const older = [...versions].filter((version) => compareVersions(version, current) < 0).sort(compareVersions);
  return Object.fromEntries(
    older.map((since) => [since, corrections.filter(({ version }) => compareVersions(version, since) > 0)]),
  );
}

/** The content of `datasets/latest.json` for the bundled datasets. */
export function readLatest(): Latest {
  const descriptor = readDescriptor();
  const { version, checkedTo } = descriptor;
  const listed = JSON.parse(readFileSync(new URL('corrections.json', DATASETS), 'utf8')) as ListedCorrection[];
  const corrections = correctionsByVersion(shownCorrections(listed), version);
  return { version, checkedTo, released: releaseDay(descriptor), corrections };
}

/** The version of the bundled data, and what it corrected. */
export interface ListedData extends Pick<Latest, 'version' | 'checkedTo' | 'released'> {
  /** The version before. */
  readonly since: string | null;
  /** How many values that figures show were corrected since then; of texts, those in English count. */
  readonly corrections: number;
  /** The same for the data of each view that has any; one value may be in the data of several. */
  readonly correctionsByView: Readonly<Record<string, number>>;
}

export function listData(latest = readLatest()): ListedData {
  const { version, checkedTo, released, corrections } = latest;
  const since = Object.keys(corrections).sort(compareVersions).at(-1) ?? null;
  const made = since === null ? [] : correctionsSince(latest, since, 'en');
  const views = FIGURES.flatMap((figure) => figure.views.map(({ id }) => pathOf(figure, id)));
  const counts = views.map((view) => [view, made.filter((each) => each.views.includes(view)).length] as const);
  const correctionsByView = Object.fromEntries(counts.filter(([, count]) => count > 0));
  return { version, checkedTo, released, since, corrections: made.length, correctionsByView };
}

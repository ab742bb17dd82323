/** Which rows make a bar: those of a stage in one scope, edition and year, or those of one year of the only stage. */
import { missingError } from '../../../core/data/data-error.ts';
import { STAGES, usualScope, type Scope, type Stage, type StageShare } from '../../../core/data/rows/stage-shares.ts';
import { subjectOf } from '../../../core/figure/subject.ts';
import { writtenName } from '../../../core/i18n/label.ts';
import type { Country } from '../../../core/i18n/names.ts';

/** The most bars that a reader can compare. */
const MOST_BARS = 8;

/** The rows of a stage that its bar may show, in one scope. */
interface OfStage {
  readonly stage: Stage;
  readonly scope: Scope;
  readonly rows: readonly DatedShare[];
}

/** A share with its year. */
export interface DatedShare extends StageShare {
  readonly year: number;
}

/** The rows of a bar, which are all of one edition and year. */
export interface Bar extends OfStage {
  readonly edition: string;
  readonly year: number;
}

export interface Bars {
  /** Whom the accent colour and the sentences are about. */
  readonly subject: Country;
  /** What the bars differ in. */
  readonly by: 'stage' | 'year';
  readonly bars: readonly Bar[];
}

/**
 * Whether a row may be part of a bar. Projections are not about past years, a world row is the whole and not a part, and
 * a share of making metal that is from memory is no measurement.
 */
const isShown = (row: StageShare): row is DatedShare =>
  row.year !== null &&
  row.qualifier !== 'projection' &&
  row.country !== 'WLD' &&
  !(row.stage === 'metal' && row.flag === 'from-memory');

/** The stages with rows: those of the chain in its order, then the others in the order of the rows. */
function stagesIn(rows: readonly StageShare[]): OfStage[] {
  const shown = rows.filter((row) => row.scope !== 'article' && isShown(row)) as DatedShare[];
  const found = new Set(shown.map(({ stage }) => stage));
  const order = [...STAGES.filter((stage) => found.has(stage)), ...found];
  return [...new Set(order)].map((stage) => {
    const all = shown.filter((row) => row.stage === stage);
    const usual = usualScope(stage);
    const scope = all.some((row) => row.scope === usual) ? usual : (all[0]?.scope ?? usual);
    return { stage, scope, rows: all.filter((row) => row.scope === scope) };
  });
}

/** The rows of one edition: the requested one, else the newest with a row for the subject, else the newest of all. */
function ofEdition({ rows }: OfStage, subject: Country, requested: string): readonly DatedShare[] {
  const own = rows.filter(({ country }) => country === subject);
  const editions = [...new Set((own.length ? own : rows).map(({ edition }) => edition))].sort().reverse();
  const edition = [requested, ...editions.filter(Boolean), ''].find((one) => editions.includes(one));
  return rows.filter((row) => row.edition === edition);
}

const newestOf = (rows: readonly DatedShare[]): number => Math.max(...rows.map(({ year }) => year));

/** The newest year with a row for the subject, else the newest of all. */
function newestYear(rows: readonly DatedShare[], subject: Country): number {
  const own = rows.filter(({ country }) => country === subject);
  return newestOf(own.length ? own : rows);
}

/** The countries with their shares of all stages in the newest years. */
function candidates(stages: readonly OfStage[]) {
  const sizes = new Map<Country, number>();
  for (const { rows } of stages) {
    const newest = newestOf(rows);
    for (const { country, share, year } of rows)
      if (country !== 'OTH') sizes.set(country, (sizes.get(country) ?? 0) + (year === newest ? share : 0));
  }
  return [...sizes].map(([id, size]) => ({ id, size }));
}

/**
 * One bar for each stage, of the newest year, or one for each year if there is only one stage. A stage that is not in
 * the requested edition is taken from the newest edition that has it. Editions disagree about the same year, so a bar
 * never mixes them.
 *
 * @param requested - Id of the subject that the page asks for; null if it asks for none.
 * @throws {DataError} if no row can be shown, none is about the requested subject, or there are too many bars.
 */
export function barsOf(rows: readonly StageShare[], requested: Country | null, edition: string): Bars {
  const dataset = 'stage-shares';
  const stages = stagesIn(rows);
  const named = candidates(stages);
  const [first] = rows;
  // There are rows, but none of a country in a past year.
  if (first && !named.length)
    throw missingError(dataset, {
      kind: 'row-with',
      values: { stage: writtenName(first.stage), country: writtenName(requested ?? '…') },
    });
  const subject = subjectOf(requested, named, { dataset, field: 'country' });
  const chosen = stages.map((one) => ({ ...one, rows: ofEdition(one, subject, edition) }));
  const [only] = chosen;
  const years = [...new Set(only?.rows.map(({ year }) => year))].sort((a, b) => a - b);
  const by = chosen.length === 1 && years.length > 1 ? 'year' : 'stage';
  const listed = chosen.flatMap((one) =>
    (by === 'year' ? years : [newestYear(one.rows, subject)]).map((year) => ({ ...one, year })),
  );
  if (listed.length > MOST_BARS)
    throw missingError(dataset, { kind: 'too-many', field: by, count: listed.length, maximum: MOST_BARS });
  const bars = listed.map(({ year, ...one }): Bar => {
    const ofYear = one.rows.filter((row) => row.year === year);
    return { ...one, rows: ofYear, year, edition: ofYear[0]?.edition ?? '' };
  });
  return { subject, by, bars };
}

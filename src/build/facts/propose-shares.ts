import type { Country } from '../../core/i18n/names.ts';
import type { DatasetTable, Row } from './dataset-table.ts';
import { formatTonnes } from './format-tonnes.ts';
import { mergeRows, type Proposal } from './merge-rows.ts';
import { seriesOf } from './propose-production.ts';
import type { UsgsFigure, UsgsTable } from './usgs-table.ts';

/** The figures that a row of `mining-shares` is derived from. */
interface YearOfMining {
  readonly year: number;
  readonly china: UsgsFigure;
  readonly usa: UsgsFigure;
  readonly world: UsgsFigure;
}

/** Prefix of a basis that is an edition of the summaries. */
const SUMMARIES = 'mcs';

const NAMES = { china: 'China', world: 'the world', usa: 'the United States' } as const;

const tonnes = ({ value }: UsgsFigure): number => value.tonnes ?? 0;

/** A share of the world total in per cent, to a tenth. */
const share = (part: UsgsFigure, world: UsgsFigure): string => ((100 * tonnes(part)) / tonnes(world)).toFixed(1);

const isEstimated = ({ qualifiers }: UsgsFigure): boolean => qualifiers.includes('estimated');

/** `quota` if China is counted at its quota, `estimate` if all three figures are estimates, otherwise empty. */
function qualifierOf({ china, usa, world }: YearOfMining): '' | 'quota' | 'estimate' {
  if (china.qualifiers.includes('quota')) return 'quota';
  return [china, usa, world].every(isEstimated) ? 'estimate' : '';
}

/** What a note says about estimates, if they are not all of one kind. */
function estimatesText(figures: YearOfMining): string[] {
  const named = (['china', 'world', 'usa'] as const).map((key) => ({
    name: NAMES[key],
    is: isEstimated(figures[key]),
  }));
  const [are, others] = [true, false].map((is) => named.filter((one) => one.is === is).map(({ name }) => name));
  if (!are?.length || !others?.length) return [];
  const [estimates, rest] = [are, others].map((names) => names.join(' and '));
  return [
    `${String(estimates)} ${are.length > 1 ? 'are estimates' : 'is an estimate'}, ${String(rest)} ${others.length > 1 ? 'are' : 'is'} not`,
  ];
}

/** What the edition before printed for the same year, if it was another world total or share. */
function revisionText({ china, world }: YearOfMining, current: Row | undefined): string[] {
  const before = new RegExp(`^${SUMMARIES}(\\d{4})$`, 'u').exec(current?.['basis'] ?? '')?.[1];
  const [total = '', percent = ''] = [current?.['world_tonnes_reo'], current?.['china_share_pct']];
  if (before === undefined || (total === String(tonnes(world)) && percent === share(china, world))) return [];
  return [`the ${before} edition printed a world total of ${formatTonnes(Number(total))} t (${percent} %)`];
}

function noteOf(figures: YearOfMining, edition: number, isBreak: boolean, current: Row | undefined): string {
  const qualifier = qualifierOf(figures);
  const title = `${isBreak ? 'series break: ' : ''}Mineral Commodity Summaries ${edition}`;
  return [
    qualifier === 'estimate' ? `${title}, estimate` : title,
    ...revisionText(figures, current),
    ...(qualifier === 'quota' ? ['China at its production quota'] : []),
    ...estimatesText(figures),
  ].join('; ');
}

/** The three figures of a year; null if one of them is not published, or the world total is zero. */
function figuresOf(production: readonly UsgsFigure[], year: number): YearOfMining | null {
  const find = (country: Country): UsgsFigure | undefined =>
    production.find((figure) => figure.year === year && figure.country === country && figure.value.tonnes !== null);
  const [china, usa, world] = (['CHN', 'USA', 'WLD'] as const).map(find);
  return china && usa && world && tonnes(world) > 0 ? { year, china, usa, world } : null;
}

/** Whether an edition may replace a row: not one that is based on a newer edition, or on another publication. */
function mayReplace(current: Row | undefined, edition: number): boolean {
  const basis = current?.['basis'] ?? `${SUMMARIES}0`;
  return basis.startsWith(SUMMARIES) && Number(basis.slice(SUMMARIES.length)) <= edition;
}

/**
 * The years of an edition as rows of `mining-shares`, derived from its mine production: the newer year is added, and the
 * older one replaces what the edition before printed.
 *
 * @param source - id of the edition in `sources.csv`.
 */
export function proposeShares(
  { edition, years, production }: UsgsTable,
  table: DatasetTable,
  source: string,
): Proposal {
  const basis = `${SUMMARIES}${edition}`;
  const currentOf = (year: number): Row | undefined => table.rows.find((row) => row['year'] === String(year));
  const warnings: string[] = [];
  const rows = years.flatMap((year): Row[] => {
    const current = currentOf(year);
    if (!mayReplace(current, edition)) {
      const { basis: other = '' } = current ?? {};
      const reason = other.startsWith(SUMMARIES) ? 'a newer edition' : 'another publication';
      warnings.push(`The row ${year} of mining-shares stays as it is: it is based on ${other}, ${reason}.`);
      return [];
    }
    const figures = figuresOf(production, year);
    if (!figures) {
      warnings.push(
        `The file has no figure for China, the United States or the world in ${year}, so mining-shares gets no row for that year.`,
      );
      return [];
    }
    const { china, usa, world } = figures;
    const isBreak = year === years[0] && currentOf(year - 1)?.['basis'] !== basis;
    return [
      {
        year: String(year),
        china_tonnes_reo: String(tonnes(china)),
        world_tonnes_reo: String(tonnes(world)),
        usa_tonnes_reo: String(tonnes(usa)),
        china_share_pct: share(china, world),
        usa_share_pct: share(usa, world),
        basis,
        qualifier: qualifierOf(figures),
        flag: 'derived',
        derived_from: [china, world, usa]
          .map(({ country }) => `mine-production:${seriesOf(edition)}/${year}/${country}`)
          .join(';'),
        source_ids: source,
        note: noteOf(figures, edition, isBreak, current),
      },
    ];
  });
  const first = Number(rows[0]?.['year']);
  const proposal = mergeRows(
    'mining-shares',
    table,
    rows,
    (row) => Number(row['year']) <= first,
    // A note names the publication that the row is based on.
    (row) => row['basis'] !== basis,
  );
  return { ...proposal, warnings: [...warnings, ...proposal.warnings] };
}

import { quantity, sizes } from '../../../core/drawing/encoding.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import type { Dataset, Layer } from '../../../core/drawing/spec.ts';
import { countryColors } from '../colors.ts';
import { hasCaveat } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Trend } from './model.ts';
import type { TrendPoint } from './lines.ts';

/** Widths of lines in px, and areas of points in px²: of the subject, of other lines with names, and of hairlines. */
const WIDTHS = { subject: 3.5, named: 2, hair: 0.75 };
const POINTS = { named: 45, hair: 8 };

/**
 * The points of all lines, hairlines first, the subject last. `dot`: drawn as a point too, because it is the peak, a
 * low that no note doubts, an end, or an isolated year, which forms no line.
 */
function valuesOf(trend: Trend): Dataset {
  const { measure, subject, lines, peak } = trend;
  const low = doubtfulLow(trend).length ? null : trend.low;
  const rows = lines.flatMap(({ country, named, runs }) => {
    const isMarked = (year: number): boolean =>
      (named && year === runs.at(-1)?.at(-1)?.year) ||
      (measure === 'share' && country === subject && (year === peak.year || year === low?.year));
    return runs.flatMap((run, index) => [
      // A point without a value separates a run from the one before.
      ...(index ? run.slice(0, 1).map(({ year }) => ({ id: country, country, year: year - 0.5, value: null })) : []),
      ...run.map(({ year, value, estimate, quota, flag, sources }) => ({
        id: country,
        country,
        year,
        value,
        estimate,
        quota,
        flag,
        source_id: sources.join(';'),
        dot: run.length === 1 || isMarked(year),
      })),
    ]);
  });
  return { name: 'values', rows };
}

/** Where the subject's line is dashed, in px: along the line, and the gaps of the dashes. */
const GAPS = { solid: 5, open: 4 };

/**
 * The ends of the subject's line where a note doubts a low: of its neighbours with that note that are below the last
 * point, and of the points before and after them. A line that leads to a doubtful point is no more certain than that.
 */
export function doubtfulLow(trend: Trend): TrendPoint[] {
  const { low, lines, subject } = trend;
  const run =
    lines.find(({ country }) => country === subject)?.runs.find((one) => one.some(({ year }) => year === low?.year)) ??
    [];
  const last = run.at(-1)?.value ?? 0;
  const isDoubtful = ({ year, value }: TrendPoint): boolean => value < last && hasCaveat(trend, year);
  const at = run.findIndex(({ year }) => year === low?.year);
  const before = run.slice(0, Math.max(0, at)).findLastIndex((one) => !isDoubtful(one));
  const after = run.findIndex((one, index) => index >= at && !isDoubtful(one));
  const isOne = at >= 0 && isDoubtful(run[at] as TrendPoint);
  return isOne ? run.slice(Math.max(0, before), after < 0 ? undefined : after + 1) : [];
}

/** Lines, the subject's the thickest, each of them one shape that is interrupted where a year has no value; their points. */
export function lineLayers(trend: Trend, { x, y }: Pick<Layout, 'x' | 'y'>, palette: Palette): Layer[] {
  const dataset = valuesOf(trend);
  const domain = trend.lines.map(({ country }) => country);
  const stroke = countryColors(domain, 'series-1', palette, trend.subject);
  // Estimates are hollow.
  const fill = { condition: { test: { field: 'estimate', equal: true }, value: palette.surface }, ...stroke };
  const axes = { x: quantity('year', x), y: quantity('value', y) };
  const widths = trend.lines.map(({ country, named }) =>
    country === trend.subject ? 'subject' : named ? 'named' : 'hair',
  );
  return [
    {
      name: 'lines',
      dataset,
      mark: { type: 'line', strokeJoin: 'round' },
      encoding: {
        ...axes,
        stroke,
        strokeWidth: sizes('country', { domain, range: widths.map((width) => WIDTHS[width]) }),
      },
    },
    {
      name: 'doubtful-years',
      dataset: { name: 'doubtful', rows: doubtfulLow(trend).map(({ year, value }) => ({ year, value })) },
      mark: {
        type: 'line',
        stroke: palette.surface,
        strokeWidth: WIDTHS.subject + 1,
        strokeDash: [GAPS.open, GAPS.solid],
      },
      encoding: axes,
    },
    {
      name: 'points',
      dataset,
      filter: { field: 'dot', equal: true },
      mark: { type: 'point', strokeWidth: 2, opacity: 1 },
      encoding: {
        ...axes,
        size: sizes('country', {
          domain,
          range: trend.lines.map(({ named }) => POINTS[named ? 'named' : 'hair']),
        }),
        stroke,
        fill,
      },
    },
  ];
}

import { quantity, sizes } from '../../../core/drawing/encoding.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import type { Dataset, Layer } from '../../../core/drawing/spec.ts';
import { countryColors } from '../colors.ts';
import type { Layout } from './layout.ts';
import type { Trend } from './model.ts';

/** Widths of lines in px, and areas of points in px²: of the subject, of other lines with names, and of hairlines. */
const WIDTHS = { subject: 3.5, named: 2, hair: 0.75 };
const POINTS = { named: 45, hair: 8 };

/**
 * The points of all lines, hairlines first, the subject last. `dot`: drawn as a point too, because it is the peak, the
 * low, an end, or an isolated year, which forms no line.
 */
function valuesOf({ measure, subject, lines, peak, low }: Trend): Dataset {
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

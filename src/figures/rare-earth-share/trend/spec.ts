import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inPx, label, quantity, second, sizes } from '../../../core/drawing/encoding.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { placed, placedText } from '../../../core/drawing/placed.ts';
import {
  layeredSpec,
  textMark,
  type Dataset,
  type Layer,
  type Spec,
  type TextStyle,
} from '../../../core/drawing/spec.ts';
import { countryColors } from '../colors.ts';
import { END_GAP } from './frame.ts';
import { END_LINE, END_STYLE, LIST_LINE, type Layout } from './layout.ts';
import type { Trend } from './model.ts';
import { BAND_GAP } from './remarks.ts';

/** A pale band: visible, but with enough contrast for text and lines on it. */
const BAND_OPACITY = 0.14;

/** Widths of lines in px, and areas of points in px²: of the subject, of other lines with names, and of hairlines. */
const WIDTHS = { subject: 3.5, named: 2, hair: 0.75 };
const POINTS = { named: 45, hair: 8 };

/**
 * The points of all lines, hairlines first, the subject last. `dot`: drawn as a point too, because it is the peak, an end, or
 * an isolated year, which forms no line.
 */
function valuesOf({ measure, subject, lines, peak }: Trend): Dataset {
  const rows = lines.flatMap(({ country, named, runs }) => {
    const isMarked = (year: number): boolean =>
      (named && year === runs.at(-1)?.at(-1)?.year) ||
      (measure === 'share' && country === subject && year === peak.year);
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
function lineLayers(trend: Trend, { x, y }: Layout, palette: Palette): Layer[] {
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

/** Lines over the years, with bands, series breaks and text on the same scales. */
export function trendSpec(trend: Trend, layout: Layout, _: Locale, { width, palette }: RenderTarget): Spec {
  const { x, y, values, bands, breaks, ends, symbols, peak, idle, quota, list } = layout;
  const [from, to] = x.domain;
  const [low, high] = y.domain;
  const swatches = list
    .filter(({ swatch }) => swatch)
    .map((item) => ({ x: item.x - 18, x2: item.x - 6, y: item.y - 10, y2: item.y + 2 }));
  const grid: Dataset = {
    name: 'grid',
    rows: trend.scale.map((value, index) => ({ value, from, to, label: values.texts[index] })),
  };
  const fromBottomToTop = { y: quantity('high', y), y2: second('low') };
  const text = (
    name: string,
    dataset: Dataset,
    encoding: Layer['encoding'],
    style: Partial<TextStyle>,
    field = 'label',
  ): Layer => ({
    name,
    dataset,
    mark: textMark({ color: palette.text, ...style }),
    encoding: { ...encoding, text: label(field) },
  });
  const years = (field: string) => quantity(field, x, 'round');

  return layeredSpec({ width, height: layout.height }, palette, [
    {
      name: 'quota-years',
      dataset: {
        name: 'quota-years',
        rows: bands.map((band) => ({ country: trend.quota.country, ...band, low, high })),
      },
      mark: { type: 'rect', fill: palette.highlight, fillOpacity: BAND_OPACITY },
      encoding: { x: quantity('from', x), x2: second('to'), ...fromBottomToTop },
    },
    placed('swatches', { type: 'rect', fill: palette.highlight, fillOpacity: 0.35 }, swatches, palette),
    {
      name: 'grid-lines',
      dataset: grid,
      mark: { type: 'rule', stroke: palette.grid },
      encoding: { x: quantity('from', x), x2: second('to'), y: quantity('value', y) },
    },
    {
      name: 'series-breaks',
      dataset: { name: 'series-breaks', rows: breaks.map((one) => ({ ...one, low, high })) },
      mark: { type: 'rule', stroke: palette['series-1'], strokeDash: [2, 3], yOffset: -20 },
      encoding: { x: quantity('at', x), ...fromBottomToTop },
    },
    ...lineLayers(trend, layout, palette),
    text(
      'value-labels',
      grid,
      { x: years('from'), y: quantity('value', y, 'round') },
      { ...values.style, color: palette.muted },
    ),
    text(
      'year-labels',
      { name: 'years', rows: layout.years.map((year) => ({ year, low })) },
      { x: years('year'), y: quantity('low', y, 'round') },
      { align: 'center', dy: 18, color: palette.muted },
      'year',
    ),
    text(
      'end-labels',
      {
        name: 'layout-end-labels',
        rows: ends.map(({ country, point: { value }, lines, y: top }) => ({
          id: country,
          country,
          year: to,
          value,
          y: Math.round(top),
          label: lines,
        })),
      },
      {
        x: years('year'),
        y: inPx('y'),
        fill: countryColors(
          ends.map(({ country }) => country),
          'text',
          palette,
          trend.subject,
        ),
      },
      { ...END_STYLE, lineHeight: END_LINE, dx: END_GAP },
    ),
    placedText(
      'break-symbols',
      symbols.map((symbol) => ({ ...symbol, y: 14 })),
      { align: 'center', color: palette.text },
      palette,
    ),
    text(
      'peak',
      {
        name: 'layout-peak',
        rows: peak
          ? [
              {
                country: trend.subject,
                year: trend.peak.year,
                value: trend.peak.value,
                x: Math.round(peak.x),
                label: peak.text,
              },
            ]
          : [],
      },
      { x: inPx('x'), y: quantity('value', y, 'round') },
      { align: 'center', dy: -10 },
    ),
    text(
      'idle-years',
      {
        name: 'layout-idle-years',
        rows: idle
          ? [{ country: trend.idle?.country ?? '', year: idle.year, y: Math.round(idle.y), label: idle.text }]
          : [],
      },
      {
        x: years('year'),
        y: inPx('y'),
        fill: countryColors(trend.idle ? [trend.idle.country] : [], 'text', palette, trend.subject),
      },
      { align: 'center' },
    ),
    text(
      'quota-label',
      {
        name: 'layout-quota-label',
        rows: quota
          ? bands.map((band) => ({ country: trend.quota.country, ...band, y: Math.round(quota.y), label: quota.lines }))
          : [],
      },
      { x: years('from'), y: inPx('y') },
      { align: 'right', lineHeight: END_LINE, dx: -BAND_GAP },
    ),
    placedText(
      'explanations',
      list.map((item) => ({ x: item.x, y: item.y, text: item.lines })),
      { lineHeight: LIST_LINE, color: palette.text },
      palette,
    ),
  ]);
}

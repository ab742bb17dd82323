import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inPx, label, quantity, second } from '../../../core/drawing/encoding.ts';
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
import { lineLayers } from './line-layers.ts';
import type { Trend } from './model.ts';
import { LOW_DROP } from './remarks.ts';

/** A pale band: visible, but with enough contrast for text and lines on it. */
const BAND_OPACITY = 0.18;

/** Lines over the years, with bands, series breaks and text on the same scales. */
export function trendSpec(trend: Trend, layout: Layout, _: Locale, { width, palette }: RenderTarget): Spec {
  const { x, y, values, bands, breaks, ends, symbols, peak, low, bandLabels, idle, list } = layout;
  const [from, to] = x.domain;
  const [bottom, top] = y.domain;
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
        rows: bands.map(([start, end]) => ({
          country: trend.quota.country,
          from: start,
          to: end,
          low: bottom,
          high: top,
        })),
      },
      mark: { type: 'rect', fill: palette.highlight, fillOpacity: BAND_OPACITY },
      encoding: { x: quantity('from', x), x2: second('to'), ...fromBottomToTop },
    },
    placed('swatches', { type: 'rect', fill: palette.highlight, fillOpacity: BAND_OPACITY }, swatches, palette),
    {
      name: 'grid-lines',
      dataset: grid,
      mark: { type: 'rule', stroke: palette.grid },
      encoding: { x: quantity('from', x), x2: second('to'), y: quantity('value', y) },
    },
    {
      name: 'series-breaks',
      dataset: { name: 'layout-series-breaks', rows: breaks },
      mark: { type: 'rule', stroke: palette['series-1'], strokeDash: [2, 3] },
      encoding: { x: quantity('at', x), y: inPx('y'), y2: second('y2') },
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
      { name: 'years', rows: layout.years.map((year) => ({ year, low: bottom })) },
      { x: years('year'), y: quantity('low', y, 'round') },
      { align: 'center', dy: 18, color: palette.muted },
      'year',
    ),
    text(
      'end-labels',
      {
        name: 'layout-end-labels',
        rows: ends.map(({ country, point: { value }, lines, y: first }) => ({
          id: country,
          country,
          year: to,
          value,
          y: Math.round(first),
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
      'low',
      {
        name: 'layout-low',
        rows:
          low && trend.low
            ? [
                {
                  country: trend.subject,
                  year: trend.low.year,
                  value: trend.low.value,
                  x: Math.round(low.x),
                  label: low.lines,
                },
              ]
            : [],
      },
      { x: inPx('x'), y: quantity('value', y, 'round') },
      { align: 'center', lineHeight: END_LINE, dy: LOW_DROP },
    ),
    text(
      'band-labels',
      {
        name: 'layout-band-labels',
        rows: bandLabels.map(({ year, y: first, lines }) => ({
          country: trend.quota.country,
          year,
          y: Math.round(first),
          label: lines,
        })),
      },
      { x: years('year'), y: inPx('y') },
      { align: 'center', lineHeight: END_LINE },
    ),
    placedText(
      'explanations',
      list.map((item) => ({ x: item.x, y: item.y, text: item.lines })),
      { lineHeight: LIST_LINE, color: palette.text },
      palette,
    ),
  ]);
}

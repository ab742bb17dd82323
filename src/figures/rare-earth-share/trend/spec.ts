import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { placed, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { END_LINE, END_STYLE, LIST_LINE, type Layout } from './layout.ts';
import type { Trend } from './model.ts';

/** A pale band: visible, but with enough contrast for text and lines on it. */
const BAND_OPACITY = 0.14;

const strokeOf = (country: Country, palette: Palette): string =>
  country === 'CHN' ? palette.china : country === 'USA' ? palette.us : palette['series-1'];

/** Year and value as positions on the scales of the plot. */
function axes({ x, y, plot }: Layout): Record<string, object> {
  return {
    x: {
      field: 'year',
      type: 'quantitative',
      scale: { domain: x.domain, range: [plot.left, plot.right], zero: false },
      axis: null,
    },
    y: {
      field: 'value',
      type: 'quantitative',
      scale: { domain: y.domain, range: [plot.bottom, plot.top] },
      axis: null,
    },
  };
}

/** Hairlines first, China last and thickest; a line is one shape, interrupted where a year has no value. */
function lineLayer({ lines }: Trend, layout: Layout, palette: Palette): Layer {
  const values = lines.flatMap(({ country, named, runs }) =>
    runs
      .flatMap((run, index) => [
        // A point without a value separates a run from the one before.
        ...(index ? run.slice(0, 1).map(({ year }) => ({ year: year - 0.5, value: null })) : []),
        ...run.map(({ year, value }) => ({ year, value })),
      ])
      .map((place) => ({
        id: country,
        ...place,
        stroke: strokeOf(country, palette),
        strokeWidth: country === 'CHN' ? 3.5 : named ? 2 : 0.75,
      })),
  );
  return {
    data: { values },
    mark: { type: 'line', strokeJoin: 'round' },
    encoding: {
      ...axes(layout),
      detail: { field: 'id', type: 'nominal' },
      stroke: { field: 'stroke', type: 'nominal', scale: null },
      strokeWidth: { field: 'strokeWidth', type: 'quantitative', scale: null },
    },
  };
}

/** Areas of points in px²: of named lines and of hairlines. */
const POINT = { named: 45, hair: 8 };

/** The peak, the ends, and isolated years, which form no line; estimates are hollow. */
function pointLayer({ peak, measure, lines }: Trend, layout: Layout, palette: Palette): Layer {
  const ends = layout.ends.map(({ country, point }) => ({ country, ...point, size: POINT.named }));
  const lone = lines.flatMap(({ country, named, runs }) =>
    runs.flatMap((run) =>
      run.length === 1 ? run.map((point) => ({ country, ...point, size: named ? POINT.named : POINT.hair })) : [],
    ),
  );
  const points = [
    ...lone.filter(({ country, year }) => !ends.some((end) => end.country === country && end.year === year)),
    ...(measure === 'share' ? [{ country: 'CHN' as const, ...peak, size: POINT.named }] : []),
    ...ends,
  ];
  const values = points.map(({ country, year, value, estimate, size }) => {
    const stroke = strokeOf(country, palette);
    return { id: country, year, value, size, stroke, fill: estimate ? palette.surface : stroke };
  });
  return {
    data: { values },
    mark: { type: 'point', strokeWidth: 2, opacity: 1 },
    encoding: {
      ...axes(layout),
      size: { field: 'size', type: 'quantitative', scale: null },
      stroke: { field: 'stroke', type: 'nominal', scale: null },
      fill: { field: 'fill', type: 'nominal', scale: null },
    },
  };
}

/** Lines over the years on real scales; bands, ticks and text at the positions of the layout. */
export function trendSpec(trend: Trend, layout: Layout, _: Locale, { width, palette }: RenderTarget): Spec {
  const { plot, x, y, list } = layout;
  const bands = layout.bands.map((band) => ({ ...band, y: plot.top, y2: plot.bottom }));
  const swatches = list
    .filter(({ swatch }) => swatch)
    .map((item) => ({ x: item.x - 18, x2: item.x - 6, y: item.y - 10, y2: item.y + 2 }));
  const textColour: Partial<Record<Country, string>> = { CHN: palette.china, USA: palette.us };

  return layeredSpec({ width, height: layout.height }, palette, [
    placed({ type: 'rect', fill: palette.highlight, fillOpacity: BAND_OPACITY }, bands),
    placed({ type: 'rect', fill: palette.highlight, fillOpacity: 0.35 }, swatches),
    placed(
      { type: 'rule', stroke: palette.grid },
      trend.scale.map((value) => ({ x: plot.left, x2: plot.right, y: y.at(value) })),
    ),
    placed(
      { type: 'rule', stroke: palette['series-1'], strokeDash: [2, 3] },
      layout.breaks.map((at) => ({ x: at, y: plot.top - 20, y2: plot.bottom })),
    ),
    lineLayer(trend, layout, palette),
    pointLayer(trend, layout, palette),
    placedText(layout.values.labels, { align: layout.values.inColumn ? 'right' : 'left', color: palette.muted }),
    placedText(
      layout.years.map((year) => ({ x: x.at(year), y: plot.bottom + 18, text: String(year) })),
      { align: 'center', color: palette.muted },
    ),
    placedText(
      layout.ends.map(({ country, x: left, y: top, lines }) => ({
        id: country,
        x: left,
        y: top,
        text: lines,
        fill: textColour[country] ?? palette.text,
      })),
      { ...END_STYLE, lineHeight: END_LINE, color: palette.text },
    ),
    placedText(
      [
        ...layout.symbols.map(({ x: centre, text }) => ({ x: centre, y: 14, text })),
        ...(layout.peak ? [layout.peak] : []),
      ],
      { align: 'center', color: palette.text },
    ),
    placedText(layout.idle ? [layout.idle] : [], { align: 'center', color: palette.us }),
    placedText(layout.quota ? [{ x: layout.quota.x, y: layout.quota.y, text: layout.quota.lines }] : [], {
      align: 'right',
      lineHeight: END_LINE,
      color: palette.text,
    }),
    placedText(
      list.map((item) => ({ x: item.x, y: item.y, text: item.lines })),
      { lineHeight: LIST_LINE, color: palette.text },
    ),
  ]);
}

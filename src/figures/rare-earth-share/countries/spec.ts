import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { MARGIN, placed, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import { NAME_STYLE, type Layout } from './layout.ts';
import type { CountryYear } from './model.ts';

const fillOf = (country: Country, palette: Palette): string =>
  country === 'CHN' ? palette.china : country === 'USA' ? palette.us : palette['series-1'];

/** Bars of tonnes on their own scale. */
function barLayer({ countries, max, barLeft, barRight }: Layout, palette: Palette): Layer {
  const values = countries.map(({ row, bar }) => ({
    id: row.country,
    from: 0,
    tonnes: row.tonnes,
    ...bar,
    fill: fillOf(row.country, palette),
  }));
  const scale = { domain: [0, max], range: [barLeft, barRight] };
  const tonnes = { type: 'quantitative', scale, axis: null } as const;
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: {
      x: { field: 'from', ...tonnes },
      x2: { field: 'tonnes' },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      y2: { field: 'y2' },
      fill: { field: 'fill', type: 'nominal', scale: null },
    },
  };
}

/** Countries by tonnes mined, with their reserves beside them. */
export function countriesSpec(_: CountryYear, layout: Layout, __: Locale, { width, palette }: RenderTarget): Spec {
  const { oneLine, countries, headings, rules, folded, world, reservesLeft } = layout;
  const right = width - MARGIN;
  const reserves = countries.flatMap(({ row, bar, reserves: ground }) =>
    ground ? [{ id: row.country, bar, ...ground }] : [],
  );
  const totals = [
    { x: MARGIN, y: world.y, text: world.name },
    { x: world.valueX, y: world.y, text: world.value },
    ...(oneLine && world.reserves ? [{ x: reservesLeft, y: world.y, text: world.reserves }] : []),
  ];
  return layeredSpec({ width, height: layout.height }, palette, [
    placed(
      { type: 'rule', stroke: palette.grid },
      rules.map((y) => ({ x: MARGIN, x2: right, y })),
    ),
    barLayer(layout, palette),
    // Reserves are another quantity on another scale: thinner bars, the same colours.
    placed(
      { type: 'rect' },
      oneLine
        ? reserves
            .filter(({ known }) => known)
            .map(({ id, bar, barEnd }) => ({
              id,
              x: reservesLeft,
              x2: barEnd,
              y: bar.y + 4,
              y2: bar.y2 - 4,
              fill: fillOf(id, palette),
            }))
        : [],
    ),
    ...[false, true].map((atRight) =>
      placedText(
        headings.filter((heading) => heading.right === atRight).map(({ x, text }) => ({ x, y: 16, text })),
        { align: atRight ? 'right' : 'left', color: palette.muted },
      ),
    ),
    placedText(
      countries.map(({ row, name }) => ({ id: row.country, ...name })),
      { ...NAME_STYLE, color: palette.text },
    ),
    placedText(
      countries.map(({ row, value }) => ({ id: row.country, ...value })),
      { color: palette.text },
    ),
    placedText(
      reserves.map(({ id, x, y, text, known }) => ({ id, x, y, text, fill: known ? palette.text : palette.muted })),
      { align: oneLine ? 'left' : 'right', color: palette.text },
    ),
    placedText(
      countries.flatMap(({ row, remark }) => (remark ? [{ id: row.country, ...remark }] : [])),
      { color: palette.muted },
    ),
    placedText(folded ? [{ id: folded.id, x: MARGIN, y: folded.y, text: folded.lines }] : [], {
      color: palette.muted,
    }),
    placedText(totals, { bold: true, color: palette.text }),
    placedText(!oneLine && world.reserves ? [{ x: right, y: world.y, text: world.reserves }] : [], {
      bold: true,
      align: 'right',
      color: palette.text,
    }),
  ]);
}

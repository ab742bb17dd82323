import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, inPx, label, quantity } from '../../../core/drawing/encoding.ts';
import { placed, placedText } from '../../../core/drawing/placed.ts';
import {
  BASELINE,
  layeredSpec,
  MARGIN,
  textMark,
  type Dataset,
  type Layer,
  type Mark,
  type Spec,
  type TextStyle,
} from '../../../core/drawing/spec.ts';
import { countryColors } from '../colors.ts';
import { HEADING_LINE, NAME_RISE, NAME_STYLE, VALUE_GAP, type Layout } from './layout.ts';
import type { CountryYear } from './model.ts';

/** Place of the caption among the countries. */
const CAPTION = 'caption';

/** Opacity of the bars of reserves: the least at which the grey ones keep a contrast of 3:1. */
const RESERVES_OPACITY = 0.75;

const bar = (height: number, fillOpacity: number): Mark => ({ type: 'bar', orient: 'horizontal', height, fillOpacity });

/** The countries with their amounts, from top to bottom. */
const productionOf = ({ year }: CountryYear, { countries }: Layout): Dataset => ({
  name: 'production',
  rows: countries.map(({ row: { country, amount, share, flag, source }, name, value }, index) => ({
    id: country,
    country,
    row: index + 1,
    year,
    tonnes: amount,
    share,
    flag,
    source_id: source,
    name,
    label: value,
  })),
});

/** Their reserves; without tonnes where no figure is published. */
const reservesOf = ({ reserveSources }: CountryYear, { countries }: Layout): Dataset => ({
  name: 'reserves',
  rows: countries.flatMap(({ row: { country, reservesFlag }, reserves }, index) => {
    if (!reserves) return [];
    const { tonnes, text } = reserves;
    const known = tonnes !== null;
    return [
      {
        id: country,
        country,
        row: index + 1,
        column: 'reserves',
        known,
        ...(known && { tonnes, flag: reservesFlag, source_id: reserveSources.join(';') }),
        label: text,
      },
    ];
  }),
});

/** Countries by amount, with their reserves beside them. */
export function countriesSpec(
  countryYear: CountryYear,
  layout: Layout,
  _: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { oneLine, countries, caption, headings, rules, folded, world, columns } = layout;
  const right = width - MARGIN;
  const production = productionOf(countryYear, layout);
  const reserves = reservesOf(countryYear, layout);
  const domain = countries.map(({ row: { country } }) => country);
  const fill = countryColors(domain, 'series-1', palette, countryYear.subject);
  const slots: string[] = caption ? domain.toSpliced(caption.before, 0, CAPTION) : domain;
  const y = category('country', { domain: slots, range: [countries[0]?.y ?? 0, countries.at(-1)?.y ?? 0] });
  const column = category('column', columns);
  const text = (
    name: string,
    dataset: Dataset,
    encoding: Layer['encoding'],
    style: Partial<TextStyle>,
    filter?: Layer['filter'],
  ): Layer => ({
    name,
    dataset,
    ...(filter && { filter }),
    mark: textMark({ color: palette.text, ...style }),
    encoding: { text: label('label'), ...encoding },
  });
  const head: Dataset = { name: 'columns', rows: headings };
  const heading = (field: string): Layer =>
    text(
      `${field}-heading`,
      head,
      { x: column, y: { value: 16 } },
      { color: palette.muted, lineHeight: HEADING_LINE },
      { field: 'column', equal: field },
    );
  return layeredSpec({ width, height: layout.height }, palette, [
    placed(
      'hairlines',
      { type: 'rule', stroke: palette.grid },
      rules.map((top) => ({ x: MARGIN, x2: right, y: top })),
      palette,
    ),
    {
      name: 'production',
      dataset: production,
      mark: bar(16, 1),
      encoding: { x: quantity('tonnes', layout.tonnes), y, fill },
    },
    // Reserves are another quantity on another scale: thinner and paler bars.
    {
      name: 'reserves',
      dataset: reserves,
      filter: { field: 'known', equal: true },
      mark: bar(8, RESERVES_OPACITY),
      encoding: { x: quantity('tonnes', layout.reserves), y, fill },
    },
    heading('tonnes'),
    heading('reserves'),
    text(
      'names',
      production,
      { x: { value: MARGIN }, y, text: label('name') },
      { ...NAME_STYLE, dy: oneLine ? BASELINE : NAME_RISE },
    ),
    text('tonnes', production, { x: quantity('tonnes', layout.tonnes, 'round'), y }, { dx: VALUE_GAP, dy: BASELINE }),
    text(
      'reserves-labels',
      reserves,
      { x: quantity('tonnes', layout.reserves, 'round'), y },
      { dx: VALUE_GAP, dy: BASELINE },
      { field: 'known', equal: true },
    ),
    text(
      'no-figures',
      reserves,
      { x: column, y },
      { dy: BASELINE, color: palette.muted },
      { field: 'known', equal: false },
    ),
    placedText(
      'caption',
      caption ? [{ x: MARGIN, y: caption.y, text: caption.lines }] : [],
      { color: palette.muted },
      palette,
    ),
    placedText(
      'folded',
      folded ? [{ id: folded.id, x: MARGIN, y: folded.y, text: folded.lines }] : [],
      { color: palette.muted },
      palette,
    ),
    placedText(
      'totals',
      [
        { x: MARGIN, y: world.y, text: world.name },
        { x: world.valueX, y: world.y, text: world.value },
      ],
      { bold: true, color: palette.text },
      palette,
    ),
    text(
      'total-reserves',
      {
        name: 'layout-total-reserves',
        rows: world.reserves ? [{ country: 'WLD', column: 'reserves', y: world.y, label: world.reserves }] : [],
      },
      { x: column, y: inPx('y') },
      { bold: true },
    ),
  ]);
}

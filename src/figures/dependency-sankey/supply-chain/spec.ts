import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, color, inPx, label, offset, second } from '../../../core/drawing/encoding.ts';
import { placedPaths } from '../../../core/drawing/placed.ts';
import { layeredSpec, textMark, type Layer, type Spec, type TextStyle } from '../../../core/drawing/spec.ts';
import { PARTIES, type Party } from '../dataset.ts';
import { LABEL_PLACES, NAME_LINE, PERCENT_SIZE, type ChainLayout, type StepLabel } from './place-chain.ts';
import { linkIds, nodeIds, type ChainFlows } from './model.ts';

/** The totals with their extent across the flow, and their labels. */
const totalRows = ({ totals, direction }: ChainLayout) =>
  totals.map(({ total, from, to, place, share, name, nameX }) => ({
    id: nodeIds(total),
    step: total.step,
    party: total.party,
    share: total.share,
    year: total.year,
    flag: total.flag,
    source_id: total.source,
    ...(direction === 'down' ? { x: from, x2: to } : { y: from, y2: to }),
    ...(place && { place }),
    label: share,
    name,
    name_x: nameX,
  }));

const ribbonRows = ({ ribbons }: ChainLayout) =>
  ribbons.map(({ link, shape }) => ({
    id: linkIds(link),
    source_step: link.from,
    source_party: link.fromParty,
    target_step: link.to,
    target_party: link.toParty,
    share: link.value,
    flag: link.flag,
    source_id: link.source,
    shape,
  }));

/** Published totals as solid nodes; inferred links as pale ribbons with a dashed edge, labelled as illustrative. */
export function chainSpec(flows: ChainFlows, layout: ChainLayout, _: Locale, { width, palette }: RenderTarget): Spec {
  const { height, starts, size, top, stepNames, remarks } = layout;
  const down = layout.direction === 'down';
  const totals = { name: 'layout-totals', rows: totalRows(layout) };
  const party = (field: string) =>
    color(field, { domain: PARTIES, range: PARTIES.map((one) => palette[one === 'CHN' ? 'china' : 'series-1']) });
  /** The position along the flow. */
  const along = (shift = 0) => category('step', { domain: flows.steps, range: starts.map((start) => start + shift) });

  const totalTexts = (name: string, owner: Party, style: TextStyle, encoding: Layer['encoding']): Layer => ({
    name,
    dataset: totals,
    filter: { field: 'party', equal: owner },
    mark: textMark(style),
    encoding,
  });
  const byPlace = <Value>(inside: Value, above: Value) => ({ domain: LABEL_PLACES, range: [inside, above] });
  /** A label of China, which is in its box, or above it: baselines below the top of the box. */
  const chinaTexts = (
    name: string,
    style: Omit<TextStyle, 'color'>,
    inside: number,
    encoding: Layer['encoding'],
  ): Layer =>
    totalTexts(
      name,
      'CHN',
      { ...style, color: palette.surface },
      {
        ...encoding,
        ...(down
          ? { y: along(), yOffset: offset('place', byPlace(inside, -8)) }
          : { y: category('place', byPlace(top + inside, top - 8)) }),
        fill: color('place', byPlace(palette.surface, palette.china)),
      },
    );
  /** A label of the rest of the world: beside its box, or below it. */
  const restTexts = (name: string, style: TextStyle, field: string): Layer =>
    totalTexts(
      name,
      'OTH',
      { ...style, dy: (style.dy ?? 0) + (down ? 16 : 18) },
      {
        ...(down ? { x: inPx('name_x'), y: along() } : { x: along(), y: inPx('y2') }),
        text: label(field),
      },
    );
  /** Texts of steps: a column of texts beside the bars, or a row of them. */
  const stepTexts = (name: string, rows: readonly StepLabel[], style: TextStyle): Layer => {
    const ends = (axis: 'x' | 'y') => [rows[0]?.[axis] ?? 0, rows.at(-1)?.[axis] ?? 0];
    const domain = rows.map(({ step }) => step);
    return {
      name,
      dataset: {
        name: down ? name : `layout-${name}`,
        rows: rows.map(({ x: _x, y, lines, ...row }) => ({ ...row, ...(!down && { y }), label: lines })),
      },
      mark: textMark({ lineHeight: NAME_LINE, ...style }),
      encoding: {
        ...(down
          ? { x: { value: rows[0]?.x ?? 0 }, y: category('step', { domain, range: ends('y') }) }
          : { x: category('step', { domain, range: ends('x') }), y: inPx('y') }),
        text: label('label'),
      },
    };
  };
  const names = stepTexts(
    'step-names',
    stepNames.map(({ party: owner, ...name }) => ({ id: nodeIds({ step: name.step, party: owner }), ...name })),
    { size: 14, bold: true, color: palette.text },
  );
  const ribbons = placedPaths(
    'ribbons',
    ribbonRows(layout),
    { filled: true, fillOpacity: 0.15, opacity: 1, strokeWidth: 1, strokeDash: [3, 3] },
    palette,
  );
  return layeredSpec({ width, height }, palette, [
    { ...ribbons, encoding: { ...ribbons.encoding, fill: party('source_party'), stroke: party('source_party') } },
    {
      name: 'totals',
      dataset: totals,
      mark: { type: 'bar', ...(down ? { orient: 'horizontal', height: size } : { orient: 'vertical', width: size }) },
      encoding: {
        ...(down
          ? { x: inPx('x'), x2: second('x2'), y: along(size / 2) }
          : { x: along(size / 2), y: inPx('y'), y2: second('y2') }),
        fill: party('party'),
      },
    },
    {
      ...names,
      encoding: {
        ...names.encoding,
        fill: color('place', byPlace(palette.surface, palette.text)),
      },
    },
    chinaTexts('china-shares', { size: PERCENT_SIZE, bold: true, dx: down ? 10 : 0 }, down ? 45 : 46, {
      ...(down ? { x: inPx('x') } : { x: along(), xOffset: offset('place', byPlace(10, 0)) }),
      text: label('label'),
    }),
    chinaTexts('china-names', { size: 14 }, down ? 45 : 22, { x: inPx('name_x'), text: label('name') }),
    restTexts('rest-shares', { size: 14, bold: true, color: palette.text }, 'label'),
    restTexts('rest-names', { lineHeight: NAME_LINE, color: palette.muted, dy: NAME_LINE }, 'name'),
    stepTexts('remarks', flows.isInferred ? remarks : [], {
      align: down ? 'left' : 'center',
      color: palette.text,
    }),
  ]);
}

import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, color, inPx, label, offset, placeOfAll, second } from '../../../core/drawing/encoding.ts';
import type { Token } from '../../../core/drawing/palette.ts';
import { placedPaths } from '../../../core/drawing/placed.ts';
import { layeredSpec, textMark, type Layer, type Spec, type TextStyle } from '../../../core/drawing/spec.ts';
import { INSIDE_Y, LABEL_PLACES, NAME_LINE, SUBJECT_LINE, type ChainLayout, type StepLabel } from './place-chain.ts';
import { linkIds, nodeIds, type ChainFlows } from './model.ts';

/** The accent colour is the subject's; the United States keep their own; all others are grey. */
const tokenOf = ({ subject }: ChainFlows, party: string): Token =>
  party === subject ? 'china' : party === 'USA' ? 'us' : 'series-1';

/** Whose labels, and whether they end at the right edge of their box. */
const labelsOf = (isSubject: boolean, isAtEnd: boolean): string =>
  (isSubject ? 'subject' : 'other') + (isAtEnd ? '-at-end' : '');

/** The totals with their extent across the flow, and their labels. */
const totalRows = ({ unit }: ChainFlows, { totals, direction, endStep }: ChainLayout) =>
  totals.map(({ total, from, to, place, share, name, nameX, labelY }) => ({
    id: nodeIds(total),
    step: total.step,
    party: total.party,
    labels: labelsOf(place !== undefined, total.step === endStep),
    [unit === null ? 'share' : 'value']: total.share,
    year: total.year,
    flag: total.flag,
    source_id: total.source,
    ...(direction === 'down' ? { x: from, x2: to } : { y: from, y2: to }),
    ...(place && { place }),
    label: share,
    name,
    name_x: nameX,
    label_y: labelY,
  }));

const ribbonRows = ({ unit }: ChainFlows, { ribbons }: ChainLayout) =>
  ribbons.map(({ link, shape }) => ({
    id: linkIds(link),
    source_step: link.from,
    source_party: link.fromParty,
    target_step: link.to,
    target_party: link.toParty,
    [unit === null ? 'share' : 'value']: link.value,
    flag: link.flag,
    source_id: link.source,
    shape,
  }));

/** Totals as solid nodes; links as pale ribbons with a dashed edge, labelled as illustrative if they are inferred. */
export function chainSpec(flows: ChainFlows, layout: ChainLayout, _: Locale, { width, palette }: RenderTarget): Spec {
  const { height, starts, size, percentSize, subjectY, stepNames, endStep, remarks, remarkAlign } = layout;
  const down = layout.direction === 'down';
  const totals = { name: 'layout-totals', rows: totalRows(flows, layout) };
  const parties = [...new Set(flows.totals.map(({ party: one }) => one))];
  const party = (field: string) =>
    color(field, { domain: parties, range: parties.map((one) => palette[tokenOf(flows, one)]) });
  /** The position along the flow. */
  const along = (shift = 0) => category('step', { domain: flows.steps, range: starts.map((start) => start + shift) });

  /** `encodingAt`: with the distance in px from the left edge of a box to where its labels are aligned. */
  const totalTexts = (
    name: string,
    isSubject: boolean,
    style: TextStyle,
    encodingAt: (shift: number) => Layer['encoding'],
  ): Layer[] =>
    [false, true].map((isAtEnd) => ({
      name: isAtEnd ? `${name}-at-end` : name,
      dataset: totals,
      filter: { field: 'labels', equal: labelsOf(isSubject, isAtEnd) },
      mark: textMark({ ...style, ...(isAtEnd && { align: 'right' }) }),
      encoding: encodingAt(isAtEnd ? size : 0),
    }));
  const byPlace = <Value>(inside: Value, above: Value) => ({ domain: LABEL_PLACES, range: [inside, above] });
  /** A label of the subject: above its box, or in a box that runs from left to right. */
  const subjectTexts = (
    name: string,
    style: Omit<TextStyle, 'color'>,
    above: number,
    encodingAt: (shift: number) => Layer['encoding'],
  ): Layer[] =>
    totalTexts(name, true, { ...style, color: palette.china }, (shift) => ({
      ...encodingAt(shift),
      ...(down
        ? {
            y: along(),
            yOffset: offset('place', byPlace(INSIDE_Y, above)),
            fill: color('place', byPlace(palette.surface, palette.china)),
          }
        : { y: placeOfAll(above) }),
    }));
  /** A label of another party: in the list beside the bar, or below its box. */
  const otherTexts = (name: string, style: TextStyle, field: string): Layer[] =>
    totalTexts(name, false, { ...style, dy: (style.dy ?? 0) + (down ? 16 : 18) }, (shift) => ({
      x: down ? inPx('name_x') : along(shift),
      y: inPx('label_y'),
      text: label(field),
    }));
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
          ? { x: placeOfAll(rows[0]?.x ?? 0), y: category('step', { domain, range: ends('y') }) }
          : { x: category('step', { domain, range: ends('x') }), y: inPx('y') }),
        text: label('label'),
      },
    };
  };
  const names = [false, true].flatMap((isAtEnd): Layer[] => {
    const rows = stepNames.filter(({ step }) => (step === endStep) === isAtEnd);
    return rows.length
      ? [
          stepTexts(
            isAtEnd ? 'step-names-at-end' : 'step-names',
            rows.map(({ party: owner, ...name }) => ({ id: nodeIds({ step: name.step, party: owner }), ...name })),
            { size: 14, bold: true, color: palette.text, ...(isAtEnd && { align: 'right' }) },
          ),
        ]
      : [];
  });
  const ribbons = placedPaths(
    'ribbons',
    ribbonRows(flows, layout),
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
    ...names.map((layer) => ({
      ...layer,
      encoding: {
        ...layer.encoding,
        ...(down && { fill: color('place', byPlace(palette.surface, palette.text)) }),
      },
    })),
    ...subjectTexts(
      'subject-shares',
      { size: percentSize, bold: true, dx: down ? 10 : 0 },
      subjectY.share,
      (shift) => ({ x: down ? inPx('x') : along(shift), text: label('label') }),
    ),
    ...subjectTexts('subject-names', { size: 14, lineHeight: SUBJECT_LINE }, subjectY.name, () => ({
      x: inPx('name_x'),
      text: label('name'),
    })),
    ...otherTexts('other-shares', { size: 14, bold: true, color: palette.text }, 'label'),
    ...otherTexts('other-names', { lineHeight: NAME_LINE, color: palette.muted, dy: NAME_LINE }, 'name'),
    stepTexts('remarks', remarks, { color: palette.text, align: remarkAlign }),
  ]);
}

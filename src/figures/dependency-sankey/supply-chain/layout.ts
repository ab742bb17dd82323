import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { PARTIES, type ChainLink, type Party, type Step } from '../dataset.ts';
import { inWholePx, layOutFlow, type Flow, type Stretch } from '../flow.ts';
import { ribbonPath } from '../ribbon.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { nodeId, type ChainFlow, type ChainFlows } from './model.ts';
import type { StepTotal } from './totals.ts';

/** Below this width, in px, the chain runs from top to bottom. */
const ACROSS = 475;

/** Height in px of a step in the horizontal layout. */
const ACROSS_HEIGHT = 250;

/** Space between China and the rest of the world in a step. */
const PARTING = 6;

export const NAME_LINE = 16;
export const PERCENT_SIZE = 20;

/** Where labels are: in China's box, or above it. */
export const LABEL_PLACES = ['inside', 'above'] as const;
type LabelPlace = (typeof LABEL_PLACES)[number];

export interface PlacedTotal {
  readonly total: StepTotal;
  /** Extent across the flow, in px. */
  readonly from: number;
  readonly to: number;
  /** Of China's labels. */
  readonly place?: LabelPlace;
  readonly share: string;
  readonly name: readonly string[];
  /** Left end of the name. */
  readonly nameX: number;
}

/** A label with the baseline of its first line. */
export interface StepLabel {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The name of a step belongs to China's box, or to the only box with data. */
interface StepName extends StepLabel {
  readonly party: Party;
  readonly place: LabelPlace;
}

export interface ChainLayout {
  readonly height: number;
  readonly direction: 'right' | 'down';
  /** Starts of the first and the last step along the flow, which are evenly spaced, and their size, in px. */
  readonly starts: readonly [number, number];
  readonly size: number;
  /** The drawn links as SVG paths in px; China's last, on top of the grey ones. */
  readonly ribbons: readonly { readonly link: ChainLink; readonly shape: string }[];
  readonly totals: readonly PlacedTotal[];
  readonly stepNames: readonly StepName[];
  /** Where China's boxes begin across the flow. */
  readonly top: number;
  /** The label "illustrative" before each step but the first: its middle, or its left end in the vertical layout. */
  readonly remarks: readonly StepLabel[];
}

/** Too small to be visible; not zero, because d3-sankey divides by the total of a step. */
const MIN_SHARE = 1e-6;

/** Lays out the steps so that 100 per cent, or a larger sum of rounded parts, takes `size` px. */
function flowOf({ totals, links, steps }: ChainFlows, size: number, start: number): Flow<ChainFlow> {
  const nodes = totals.map(({ step, party, share }) => ({
    id: nodeId(step, party),
    column: steps.indexOf(step),
    total: Math.max(MIN_SHARE, share),
  }));
  const sums = steps.map((step) => totals.reduce((sum, total) => (total.step === step ? sum + total.share : sum), 0));
  const drawn = links.filter(({ value }) => value > 0);
  return layOutFlow(nodes, drawn, size / Math.max(100, ...sums), (_, [first, second]) => {
    return new Map([
      [first?.id ?? '', start],
      [second?.id ?? '', start + (first?.size ?? 0) + PARTING],
    ]);
  });
}

const shareText = ({ share }: StepTotal, locale: Locale): string => formatShare(locale, share);

/** Height in px that China's box needs for its labels in the horizontal layout. */
const LABELS_ACROSS = 56;
/** Height in px of China's labels above a box: one line in the horizontal layout, two in the vertical one. */
const HEADROOM = { across: 26, down: 42 };

/** Name of a step, broken to the width of its column. */
const stepLinesOf = (step: Step, availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.step[step], availableWidth, { size: 14, bold: true, locale });

const restLinesOf = (availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.party.OTH, availableWidth, { locale });

const remarkLinesOf = (availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.illustrative, availableWidth, { locale });

const percentWidth = (text: string): number => textWidth(text, { size: PERCENT_SIZE, bold: true });

/** The ribbons of a flow between boxes that start at `start` and have a size along the flow. */
function ribbonsOf(
  { links }: Flow<ChainFlow>,
  start: (step: Step) => number,
  size: number,
  direction: ChainLayout['direction'],
): ChainLayout['ribbons'] {
  return links
    .toSorted((a, b) => PARTIES.indexOf(b.link.link.fromParty) - PARTIES.indexOf(a.link.link.fromParty))
    .map(({ link: { link }, leaves, reaches }) => ({
      link,
      shape: ribbonPath(leaves, reaches, start(link.from) + size, start(link.to), direction),
    }));
}

/** Extents and labels of the totals; the rest of the world has its name on several lines. */
const placeTotals = (
  { totals }: ChainFlows,
  { nodes }: Flow<ChainFlow>,
  locale: Locale,
  {
    restSpace,
    isInside,
    nameX,
  }: {
    readonly restSpace: number;
    readonly isInside: (step: Step) => boolean;
    readonly nameX: (total: StepTotal, shareWidth: number) => number;
  },
): PlacedTotal[] =>
  totals.map((total) => {
    const { step, party } = total;
    const share = shareText(total, locale);
    const isChina = party === 'CHN';
    return {
      total,
      ...inWholePx(nodes.get(nodeId(step, party)) ?? { from: 0, to: 0 }),
      ...(isChina && { place: isInside(step) ? 'inside' : 'above' }),
      share,
      name: isChina ? [sankeyMessages(locale).chain.party.CHN] : restLinesOf(restSpace, locale),
      nameX: Math.round(nameX(total, percentWidth(share))),
    };
  });

const placeSteps = (
  { steps, totals }: ChainFlows,
  place: LabelPlace,
  labelOf: (step: Step) => Omit<StepLabel, 'step'>,
): StepName[] =>
  steps.map((step) => {
    const { party = 'CHN' } = totals.find((total) => total.step === step) ?? {};
    return { step, party, place, ...labelOf(step) };
  });

function across(flows: ChainFlows, locale: Locale, width: number): ChainLayout {
  const { steps, totals } = flows;
  const size = width < 610 ? 104 : width < 783 ? 124 : 160;
  const stepLines = widestOverLocales((each) => Math.max(...steps.map((step) => stepLinesOf(step, size, each).length)));
  const head = 12 + stepLines * NAME_LINE;
  const china = (flow: Flow<ChainFlow>, step: Step): Stretch =>
    flow.nodes.get(nodeId(step, 'CHN')) ?? { from: head, to: head };
  const tight = flowOf(flows, ACROSS_HEIGHT, head);
  const isLabelled = (step: Step): boolean => totals.some((total) => total.step === step && total.party === 'CHN');
  const isInside = (step: Step): boolean => {
    const { from, to } = china(tight, step);
    return to - from >= LABELS_ACROSS;
  };
  const top = head + (steps.some((step) => isLabelled(step) && !isInside(step)) ? HEADROOM.across : 0);
  const flow = flowOf(flows, ACROSS_HEIGHT, top);
  // Whole px, where letters are sharpest.
  const stride = Math.floor((width - 2 * MARGIN - size) / Math.max(1, steps.length - 1));
  const startAt = (index: number): number => MARGIN + index * stride;
  const start = (step: Step): number => startAt(steps.indexOf(step));
  const bottom = Math.max(...[...flow.nodes.values()].map(({ to }) => to));
  const [first = 'mine'] = steps;
  const source = isInside(first) ? china(flow, first) : { from: top, to: bottom };
  const remark = remarkLinesOf(stride - size - 8, locale);
  const remarkY = Math.round((source.from + source.to) / 2) + BASELINE - ((remark.length - 1) * NAME_LINE) / 2;
  return {
    height: Math.ceil(bottom + 20 + widestOverLocales((each) => restLinesOf(size, each).length) * NAME_LINE + 8),
    direction: 'right',
    starts: [startAt(0), startAt(steps.length - 1)],
    size,
    ribbons: ribbonsOf(flow, start, size, 'right'),
    totals: placeTotals(flows, flow, locale, {
      restSpace: size,
      isInside,
      nameX: ({ step, party }, shareWidth) =>
        start(step) + (party === 'OTH' ? 0 : isInside(step) ? 10 : shareWidth + 8),
    }),
    stepNames: placeSteps(flows, 'above', (step) => {
      const lines = stepLinesOf(step, size, locale);
      return { x: start(step), y: head - 9 - (lines.length - 1) * NAME_LINE, lines };
    }),
    top,
    remarks: steps
      .slice(1)
      .map((step) => ({ step, x: Math.ceil(start(step) - (stride - size) / 2), y: remarkY, lines: remark })),
  };
}

/** Width that a step's labels need in China's box on a phone, in the language that needs most. */
function labelsWidth({ totals }: ChainFlows, step: Step): number {
  const china = totals.find((total) => total.step === step && total.party === 'CHN');
  return widestOverLocales((locale) => {
    const { step: names, party } = sankeyMessages(locale).chain;
    const below = china ? percentWidth(shareText(china, locale)) + 8 + textWidth(party.CHN, { size: 14 }) : 0;
    return 10 + Math.max(textWidth(names[step], { size: 14, bold: true }), below);
  });
}

function down(flows: ChainFlows, locale: Locale, width: number): ChainLayout {
  const { steps } = flows;
  const cap = width < 370 ? 72 : 90;
  const gutter =
    Math.ceil(widestOverLocales((each) => widestText([...restLinesOf(cap, each), ...remarkLinesOf(cap, each)]))) + 8;
  const size = 56;
  const flow = flowOf(flows, width - 2 * MARGIN - gutter - PARTING, MARGIN);
  // If the labels of one step do not fit in its box, all are above the boxes: a mixture is harder to read.
  const isInside = steps.every((step) => {
    const { from, to } = flow.nodes.get(nodeId(step, 'CHN')) ?? { from: 0, to: 0 };
    return to - from >= labelsWidth(flows, step);
  });
  const head = isInside ? 0 : HEADROOM.down;
  const stride = head + size + 62;
  const top = 6 + head;
  const startAt = (index: number): number => top + index * stride;
  const start = (step: Step): number => startAt(steps.indexOf(step));
  const remark = remarkLinesOf(gutter - 8, locale);
  const gutterX = width - MARGIN - gutter + 8;
  /** Offset of a remark's first baseline from its middle. */
  const baseline = BASELINE - ((remark.length - 1) * NAME_LINE) / 2;
  return {
    height: top + steps.length * stride - (stride - size) + 8,
    direction: 'down',
    starts: [startAt(0), startAt(steps.length - 1)],
    size,
    ribbons: ribbonsOf(flow, start, size, 'down'),
    totals: placeTotals(flows, flow, locale, {
      restSpace: gutter - 8,
      isInside: () => isInside,
      nameX: ({ party }, shareWidth) => (party === 'OTH' ? gutterX : MARGIN + 10 + shareWidth + 8),
    }),
    stepNames: placeSteps(flows, isInside ? 'inside' : 'above', (step) => ({
      x: MARGIN + 10,
      y: start(step) + (isInside ? 20 : -28),
      lines: stepLinesOf(step, width - 2 * MARGIN, locale),
    })),
    top: MARGIN,
    remarks: steps
      .slice(1)
      .map((step) => ({ step, x: gutterX, y: start(step) - (stride - size) / 2 + baseline, lines: remark })),
  };
}

/** Lays out the chain: three columns, or on a phone three bars from top to bottom. */
export const layOutChain = (flows: ChainFlows, locale: Locale, width: number): ChainLayout =>
  width < ACROSS ? down(flows, locale, width) : across(flows, locale, width);

import { formatShare } from '../../../core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import type { Party, Step } from '../dataset.ts';
import { layOutFlow, type Flow, type Stretch } from '../flow.ts';
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

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/** Positions of a step's name and of China's share and name: left end and baseline of the first line of each. */
export interface ChinaLabels {
  readonly step: { readonly x: number; readonly y: number };
  readonly percent: { readonly x: number; readonly y: number };
  readonly name: { readonly x: number; readonly y: number };
}

export interface ChainLayout {
  readonly height: number;
  readonly direction: 'right' | 'down';
  readonly flow: Flow<ChainFlow>;
  /** Extent of a step along the flow, in px. */
  readonly along: (step: Step) => { readonly from: number; readonly to: number };
  readonly box: (step: Step, party: Party) => Box;
  /** Available width for the name of a step. */
  readonly stepSpace: number;
  /** Whether the labels of a step are inside China's box (light text) or outside it (dark text). */
  readonly inside: (step: Step) => { readonly step: boolean; readonly china: boolean };
  readonly chinaLabels: (step: Step, percentWidth: number) => ChinaLabels;
  /** Available width for the name of the rest of the world. */
  readonly restSpace: number;
  /** Middle (horizontal layout) or left edge (vertical layout), and middle height, of each label "illustrative". */
  readonly remarks: readonly { readonly x: number; readonly y: number }[];
  readonly remarkSpace: number;
}

const maxOf = (measure: (locale: Locale) => number): number => Math.max(...LOCALES.map(measure));

/** Width that the longest line of a text needs in any language, at label size. */
const neededWidth = (text: (locale: Locale) => string, cap: number): number =>
  maxOf((locale) =>
    Math.max(...wrapText(text(locale), cap, { size: 12, locale }).map((line) => textWidth(line, { size: 12 }))),
  );

const restLabel = (locale: Locale): string => sankeyMessages(locale).chain.party.OTH;
const remarkText = (locale: Locale): string => sankeyMessages(locale).chain.illustrative;

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
export const stepLinesOf = (step: Step, availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.step[step], availableWidth, { size: 14, bold: true, locale });

function across(flows: ChainFlows, width: number): ChainLayout {
  const { steps } = flows;
  const boxWidth = width < 610 ? 104 : width < 783 ? 124 : 160;
  const stepLines = maxOf((locale) => Math.max(...steps.map((step) => stepLinesOf(step, boxWidth, locale).length)));
  const head = 12 + stepLines * NAME_LINE;
  const stretchIn =
    (flow: Flow<ChainFlow>) =>
    (step: Step, party: Party): Stretch =>
      flow.nodes.get(nodeId(step, party)) ?? { from: head, to: head };
  const size = ({ from, to }: Stretch): number => to - from;
  const tight = stretchIn(flowOf(flows, ACROSS_HEIGHT, head));
  const isLabelled = (step: Step): boolean =>
    flows.totals.some((total) => total.step === step && total.party === 'CHN');
  const isInside = (step: Step): boolean => size(tight(step, 'CHN')) >= LABELS_ACROSS;
  const top = head + (steps.some((step) => isLabelled(step) && !isInside(step)) ? HEADROOM.across : 0);
  const flow = flowOf(flows, ACROSS_HEIGHT, top);
  const stretch = stretchIn(flow);
  const stride = (width - 2 * MARGIN - boxWidth) / Math.max(1, steps.length - 1);
  const along: ChainLayout['along'] = (step) => {
    const from = Math.round(MARGIN + steps.indexOf(step) * stride);
    return { from, to: from + boxWidth };
  };
  const restLines = maxOf((locale) => wrapText(restLabel(locale), boxWidth, { size: 12, locale }).length);
  const bottom = Math.max(...[...flow.nodes.values()].map(({ to }) => to));
  const [first = 'mine'] = steps;
  const source = isInside(first) ? stretch(first, 'CHN') : { from: top, to: bottom };
  return {
    height: Math.ceil(bottom + 20 + restLines * NAME_LINE + 8),
    direction: 'right',
    flow,
    along,
    box: (step, party) => {
      const { from, to } = stretch(step, party);
      return {
        x: along(step).from,
        x2: along(step).to,
        y: Math.round(from),
        y2: Math.max(Math.round(from) + 1, Math.round(to)),
      };
    },
    stepSpace: boxWidth,
    inside: (step) => ({ step: false, china: isInside(step) }),
    chinaLabels: (step, percentWidth) => {
      const x = along(step).from;
      return isInside(step)
        ? { step: { x, y: head - 9 }, percent: { x: x + 10, y: top + 46 }, name: { x: x + 10, y: top + 22 } }
        : {
            step: { x, y: head - 9 },
            percent: { x, y: top - 8 },
            name: { x: x + percentWidth + 8, y: top - 8 },
          };
    },
    restSpace: boxWidth,
    remarks: steps.slice(1).map((step, index) => {
      const before = along(steps[index] ?? first).to;
      return {
        x: Math.round((before + along(step).from) / 2),
        y: Math.round((source.from + source.to) / 2),
      };
    }),
    remarkSpace: stride - boxWidth - 8,
  };
}

/** Width that a step's labels need in China's box on a phone, in the language that needs most. */
function labelsWidth({ totals }: ChainFlows, step: Step): number {
  const china = totals.find((total) => total.step === step && total.party === 'CHN');
  return maxOf((locale) => {
    const { step: names, party } = sankeyMessages(locale).chain;
    const below = china
      ? textWidth(shareText(china, locale), { size: PERCENT_SIZE, bold: true }) + 8 + textWidth(party.CHN, { size: 14 })
      : 0;
    return 10 + Math.max(textWidth(names[step], { size: 14, bold: true }), below);
  });
}

function down(flows: ChainFlows, width: number): ChainLayout {
  const { steps } = flows;
  const cap = width < 370 ? 72 : 90;
  const gutter = Math.ceil(Math.max(neededWidth(restLabel, cap), neededWidth(remarkText, cap))) + 8;
  const barHeight = 56;
  const flow = flowOf(flows, width - 2 * MARGIN - gutter - PARTING, MARGIN);
  const stretch = (step: Step, party: Party): Stretch => flow.nodes.get(nodeId(step, party)) ?? { from: 0, to: 0 };
  // If the labels of one step do not fit in its box, all are above the boxes: a mixture is harder to read.
  const inside = steps.every((step) => {
    const { from, to } = stretch(step, 'CHN');
    return to - from >= labelsWidth(flows, step);
  });
  const head = inside ? 0 : HEADROOM.down;
  const stride = head + barHeight + 62;
  const top = 6 + head;
  const along: ChainLayout['along'] = (step) => {
    const from = top + steps.indexOf(step) * stride;
    return { from, to: from + barHeight };
  };
  const remarkX = width - MARGIN - gutter + 8;
  return {
    height: top + steps.length * stride - (stride - barHeight) + 8,
    direction: 'down',
    flow,
    along,
    box: (step, party) => {
      const { from, to } = stretch(step, party);
      return {
        x: Math.round(from),
        x2: Math.max(Math.round(from) + 1, Math.round(to)),
        y: along(step).from,
        y2: along(step).to,
      };
    },
    stepSpace: width - 2 * MARGIN,
    inside: () => ({ step: inside, china: inside }),
    chinaLabels: (step, percentWidth) => {
      const y = along(step).from;
      const x = MARGIN + 10;
      const base = inside ? y + 45 : y - 8;
      return {
        step: { x, y: inside ? y + 20 : y - 28 },
        percent: { x, y: base },
        name: { x: x + 8 + percentWidth, y: base },
      };
    },
    restSpace: gutter - 8,
    remarks: steps.slice(1).map((step, index) => ({
      x: remarkX,
      y: (along(steps[index] ?? step).to + along(step).from) / 2,
    })),
    remarkSpace: gutter - 8,
  };
}

/** Lays out the chain: three columns, or on a phone three bars from top to bottom. */
export const layOutChain = (flows: ChainFlows, _: Locale, width: number): ChainLayout =>
  width < ACROSS ? down(flows, width) : across(flows, width);

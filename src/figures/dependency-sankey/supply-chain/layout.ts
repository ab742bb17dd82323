import { LOCALES, type Locale } from '../../../core/locale.ts';
import { MARGIN } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { STEPS, type Party, type Step } from '../dataset.ts';
import { layOutFlow, type Flow } from '../flow.ts';
import { wordsIn } from '../words.ts';
import { nodeId, type ChainFlow, type ChainFlows } from './model.ts';

/** Below this width, in px, the chain runs from top to bottom. */
const ACROSS = 475;

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

export interface ChainLayout {
  readonly height: number;
  readonly direction: 'right' | 'down';
  readonly flow: Flow<ChainFlow>;
  /** Extent of a step along the flow, in px. */
  readonly along: (step: Step) => { readonly from: number; readonly to: number };
  readonly box: (step: Step, party: Party) => Box;
  /** Room for the name of the rest of the world. */
  readonly restRoom: number;
  /** Middle (across) or left edge (down) and middle height of each word "illustrative". */
  readonly remarks: readonly { readonly x: number; readonly y: number }[];
  readonly remarkRoom: number;
}

const mostOf = (measure: (locale: Locale) => number): number => Math.max(...LOCALES.map(measure));

/** Room that the longest word of a text needs in any language, at the size of labels. */
const roomFor = (text: (locale: Locale) => string, cap: number): number =>
  mostOf((locale) =>
    Math.max(...wrapText(text(locale), cap, { size: 12, locale }).map((line) => textWidth(line, { size: 12 }))),
  );

const restWords = (locale: Locale): string => wordsIn(locale).chain.party.OTH;
const remarkWords = (locale: Locale): string => wordsIn(locale).chain.illustrative;

function flowOf({ totals, links }: ChainFlows, unit: number, start: number): Flow<ChainFlow> {
  const nodes = totals.map(({ step, party, share }) => ({
    id: nodeId(step, party),
    column: STEPS.indexOf(step),
    total: share,
  }));
  return layOutFlow(nodes, links, unit, (_, [china, rest]) => {
    return new Map([
      [china?.id ?? '', start],
      [rest?.id ?? '', start + (china?.size ?? 0) + PARTING],
    ]);
  });
}

/** Name of a step, broken to the width of its column. */
export const stepLinesOf = (step: Step, room: number, locale: Locale): string[] =>
  wrapText(wordsIn(locale).chain.step[step], room, { size: 14, bold: true, locale });

function across(flows: ChainFlows, width: number): ChainLayout {
  const boxWidth = width < 610 ? 104 : width < 783 ? 124 : 160;
  const stepLines = mostOf((locale) => Math.max(...STEPS.map((step) => stepLinesOf(step, boxWidth, locale).length)));
  const top = 12 + stepLines * NAME_LINE;
  const flow = flowOf(flows, 2.5, top);
  const stride = (width - 2 * MARGIN - boxWidth) / (STEPS.length - 1);
  const along: ChainLayout['along'] = (step) => {
    const from = Math.round(MARGIN + STEPS.indexOf(step) * stride);
    return { from, to: from + boxWidth };
  };
  const stretch = (step: Step, party: Party) => flow.nodes.get(nodeId(step, party)) ?? { from: 0, to: 0 };
  const restLines = mostOf((locale) => wrapText(restWords(locale), boxWidth, { size: 12, locale }).length);
  const bottom = Math.max(...[...flow.nodes.values()].map(({ to }) => to));
  const [first] = STEPS;
  const middle = (stretch(first, 'CHN').from + stretch(first, 'CHN').to) / 2;
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
    restRoom: boxWidth,
    remarks: STEPS.slice(1).map((step, index) => {
      const before = along(STEPS[index] ?? first).to;
      return { x: Math.round((before + along(step).from) / 2), y: Math.round(middle) };
    }),
    remarkRoom: stride - boxWidth - 8,
  };
}

function down(flows: ChainFlows, width: number): ChainLayout {
  const cap = width < 370 ? 72 : 90;
  const gutter = Math.ceil(Math.max(roomFor(restWords, cap), roomFor(remarkWords, cap))) + 8;
  const barHeight = 56;
  const stride = barHeight + 62;
  const top = 6;
  const flow = flowOf(flows, (width - 2 * MARGIN - gutter - PARTING) / 100, MARGIN);
  const along: ChainLayout['along'] = (step) => {
    const from = top + STEPS.indexOf(step) * stride;
    return { from, to: from + barHeight };
  };
  const remarkX = width - MARGIN - gutter + 8;
  return {
    height: top + STEPS.length * stride - (stride - barHeight) + 8,
    direction: 'down',
    flow,
    along,
    box: (step, party) => {
      const { from, to } = flow.nodes.get(nodeId(step, party)) ?? { from: 0, to: 0 };
      return {
        x: Math.round(from),
        x2: Math.max(Math.round(from) + 1, Math.round(to)),
        y: along(step).from,
        y2: along(step).to,
      };
    },
    restRoom: gutter - 8,
    remarks: STEPS.slice(1).map((step, index) => ({
      x: remarkX,
      y: (along(STEPS[index] ?? step).to + along(step).from) / 2,
    })),
    remarkRoom: gutter - 8,
  };
}

/** Where the chain stands: three columns, or on a phone three bars from top to bottom. */
export const layOutChain = (flows: ChainFlows, width: number): ChainLayout =>
  width < ACROSS ? down(flows, width) : across(flows, width);

import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import type { Step } from '../dataset.ts';
import type { Flow, Stretch } from '../flow.ts';
import { nodeId, type ChainFlow, type ChainFlows } from './model.ts';
import {
  NAME_LINE,
  type ChainLayout,
  flowOf,
  HEADROOM,
  stepLinesOf,
  restLinesOf,
  remarkLinesOf,
  ribbonsOf,
  placeTotals,
  placeSteps,
} from './place-chain.ts';

/** Height in px of a step in the horizontal layout. */
const ACROSS_HEIGHT = 250;

/** Height in px that China's box needs for its labels in the horizontal layout. */
const LABELS_ACROSS = 56;

/** The steps as columns, from left to right. */
export function across(flows: ChainFlows, locale: Locale, width: number): ChainLayout {
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

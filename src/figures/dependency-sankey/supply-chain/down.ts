import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText } from '../../../core/drawing/text.ts';
import type { Step } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { nodeId, type ChainFlows } from './model.ts';
import {
  PARTING,
  NAME_LINE,
  type ChainLayout,
  flowOf,
  shareText,
  HEADROOM,
  stepLinesOf,
  restLinesOf,
  remarkLinesOf,
  percentWidth,
  ribbonsOf,
  placeTotals,
  placeSteps,
} from './place-chain.ts';

/** Width that a step's labels need in China's box on a phone, in the language that needs most. */
function labelsWidth({ totals }: ChainFlows, step: Step): number {
  const china = totals.find((total) => total.step === step && total.party === 'CHN');
  return widestOverLocales((locale) => {
    const { step: names, party } = sankeyMessages(locale).chain;
    const below = china ? percentWidth(shareText(china, locale)) + 8 + textWidth(party.CHN, { size: 14 }) : 0;
    return 10 + Math.max(textWidth(names[step], { size: 14, bold: true }), below);
  });
}

/** The steps as bars, from top to bottom, on a phone. */
export function down(flows: ChainFlows, locale: Locale, width: number): ChainLayout {
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

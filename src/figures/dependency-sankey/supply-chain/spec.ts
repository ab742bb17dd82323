import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { placed, placedPaths, placedText, layeredSpec } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { ribbonPath } from '../ribbon.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { NAME_LINE, PERCENT_SIZE, stepLinesOf, type ChainLayout } from './layout.ts';
import { linkIds, nodeIds, type ChainFlows } from './model.ts';

/** Published totals as solid nodes; inferred links as pale ribbons with a dashed edge, labelled as illustrative. */
export function chainSpec(
  flows: ChainFlows,
  layout: ChainLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const messages = sankeyMessages(locale).chain;
  const { height, direction, flow, along, box, stepSpace, inside, chinaLabels, restSpace, remarks, remarkSpace } =
    layout;
  const down = direction === 'down';

  const ribbons = flow.links.map(({ link: { link }, leaves, reaches }) => ({
    id: linkIds(link),
    china: link.fromParty === 'CHN',
    shape: ribbonPath(leaves, reaches, along(link.from).to, along(link.to).from, direction),
  }));
  const ribbonLayer = (china: boolean) => {
    const color = china ? palette.china : palette['series-1'];
    const edge = { stroke: color, strokeWidth: 1, strokeDash: [3, 3] };
    return placedPaths(
      ribbons.filter((ribbon) => ribbon.china === china).map(({ id, shape }) => ({ id, shape })),
      { filled: true, fill: color, fillOpacity: 0.15, opacity: 1, ...edge },
    );
  };

  const nodes = flows.totals.map(({ step, party, share }) => {
    const id = nodeIds({ step, party });
    return { id, step, party, percent: formatShare(locale, share), ...box(step, party) };
  });
  const rest = nodes.filter(({ party }) => party === 'OTH');
  const right = width - 12;
  // In columns, a step is named above its column; on a phone inside its bar, where no ribbon runs, if there is space.
  const stepNames = flows.steps.map((step) => {
    const text = stepLinesOf(step, stepSpace, locale);
    const { x, y } = chinaLabels(step, 0).step;
    // The name belongs to China's box, or to the only box with data.
    const { party = 'CHN' } = flows.totals.find((total) => total.step === step) ?? {};
    return {
      id: nodeIds({ step, party }),
      x,
      y: y - (text.length - 1) * NAME_LINE,
      text,
      fill: inside(step).step ? palette.surface : palette.text,
    };
  });
  const china = nodes
    .filter(({ party }) => party === 'CHN')
    .map(({ id, step, percent: text }) => {
      const { percent, name } = chinaLabels(step, textWidth(text, { size: PERCENT_SIZE, bold: true }));
      return { id, text, percent, name, fill: inside(step).china ? palette.surface : palette.china };
    });
  const chinaPercents = china.map(({ id, text, percent, fill }) => ({ id, ...percent, text, fill }));
  const chinaNames = china.map(({ id, name, fill }) => ({ id, ...name, text: messages.party.CHN, fill }));
  const restLines = wrapText(messages.party.OTH, restSpace, { size: 12, locale });
  const restX = down ? right - restSpace : 0;
  const restPercents = rest.map(({ id, percent, x, y, y2 }) => ({
    id,
    x: down ? restX : x,
    y: down ? y + 16 : y2 + 18,
    text: percent,
  }));
  const restNames = restPercents.map(({ id, x, y }) => ({ id, x, y: y + NAME_LINE, text: restLines }));
  const remarkLines = wrapText(messages.illustrative, remarkSpace, { size: 12, locale });

  return layeredSpec({ width, height }, palette, [
    ribbonLayer(false),
    ribbonLayer(true),
    placed(
      { type: 'rect' },
      nodes.map(({ id, party, x, x2, y, y2 }) => ({
        id,
        x,
        x2,
        y,
        y2,
        fill: party === 'CHN' ? palette.china : palette['series-1'],
      })),
    ),
    placedText(stepNames, { size: 14, bold: true, lineHeight: NAME_LINE, color: palette.text }),
    placedText(chinaPercents, { size: PERCENT_SIZE, bold: true, color: palette.surface }),
    placedText(chinaNames, { size: 14, color: palette.surface }),
    placedText(restPercents, { size: 14, bold: true, color: palette.text }),
    placedText(restNames, { lineHeight: NAME_LINE, color: palette.muted }),
    placedText(
      (flows.isInferred ? remarks : []).map(({ x, y }) => ({
        x,
        y: y + 4 - ((remarkLines.length - 1) * NAME_LINE) / 2,
        text: remarkLines,
      })),
      { align: down ? 'left' : 'center', lineHeight: NAME_LINE, color: palette.text },
    ),
  ]);
}

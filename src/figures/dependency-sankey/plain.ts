/** The views in plain words, for the build only. */
import { assertTrue, plainFrom, type FigurePlainWords, type PlainText } from '../../core/figure/plain-text.ts';
import { flagLabel } from '../../core/i18n/flag.ts';
import { formatShare } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { COMPOUNDS_METALS, type SankeyData } from './dataset.ts';
import { isRead, type UseGraph } from './end-uses/model.ts';
import { elementName, useName } from './end-uses/names.ts';
import { endUses } from './end-uses/view.ts';
import { plainMessages } from './i18n/plain.ts';
import { sankeyMessages } from './i18n/sankey.ts';
import type { SankeyOptions } from './options.ts';
import type { ChainFlows } from './supply-chain/model.ts';
import { isAbout, roundedValue } from './supply-chain/names.ts';
import { isKnownStep } from './supply-chain/totals.ts';
import { supplyChain } from './supply-chain/view.ts';
import type { ImportFlows } from './us-imports/model.ts';
import { MARKS } from './us-imports/materials.ts';
import { nameOf } from './us-imports/names.ts';
import { usImports } from './us-imports/view.ts';

/** In per cent: more than this is most, and this is all. */
const HALF = 50;
const ALL = 100;

function plainImports(flows: ImportFlows, locale: Locale): PlainText {
  const { materials, unpublished, subject, period } = flows;
  const lead = materials.find(({ id }) => id === COMPOUNDS_METALS);
  const [from = '', to = ''] = period.split('-');
  assertTrue(subject === 'CHN' && to !== '' && (lead?.share ?? 0) > HALF, 'most of the imports come from China');
  assertTrue(
    materials.every(({ id, mark }) => (id === 'Y') === (mark === '†')),
    'the dagger is that of yttrium',
  );
  const name = (id: string): string => nameOf(id, flows, locale);
  const controlled = materials.flatMap(({ id, group, share }) =>
    group === 'controlled' && share !== null ? [{ name: name(id), value: share }] : [],
  );
  return plainMessages(locale).imports({
    share: formatShare(locale, lead?.share ?? 0),
    from,
    to,
    whole: controlled.filter(({ value }) => value === ALL).map((one) => one.name),
    partly: controlled
      .filter(({ value }) => value > 0 && value < ALL)
      .map((one) => ({ name: one.name, share: formatShare(locale, one.value) })),
    unknown: unpublished.map(({ id }) => name(id)),
    marks: MARKS.filter((one) => materials.some(({ mark }) => mark === one)),
  });
}

function plainChain(flows: ChainFlows, locale: Locale): PlainText {
  const { subject, year, totals, ofAll, isInferred, isMagnetChain } = flows;
  const own = totals.filter(({ party }) => party === subject);
  assertTrue(subject === 'CHN' && year !== null && isMagnetChain && isInferred, 'the steps to a magnet, of China');
  assertTrue(
    own.every(({ share }, index) => index === 0 || share > (own[index - 1]?.share ?? 0)),
    'China’s part grows at each step',
  );
  const messages = sankeyMessages(locale).chain;
  return plainMessages(locale).chain({
    year: String(year),
    steps: own.flatMap((total) =>
      isKnownStep(total.step)
        ? [
            {
              step: total.step,
              share: messages.about({ share: roundedValue(flows, total.share, locale), isAbout: isAbout(total) }),
            },
          ]
        : [],
    ),
    ofAll: ofAll ? { share: formatShare(locale, ofAll.share), year: String(ofAll.year) } : null,
  });
}

function plainUses(graph: UseGraph, locale: Locale): PlainText {
  const { lead, links, unread, shares } = graph;
  const sourced = links.filter(isRead).length;
  assertTrue(lead.uses.includes('sonar') && shares === 'none', 'sonar is a use of the metals in the title');
  assertTrue(sourced === links.length || unread !== null, 'the other links have one flag');
  return plainMessages(locale).uses({
    elements: lead.elements.map((symbol) => elementName(graph, symbol, locale)),
    uses: lead.uses.map((use) => useName(graph, use, locale)),
    links: links.length,
    sourced,
    rest: unread ? flagLabel(unread, locale) : '',
  });
}

export const sankeyPlainWords: FigurePlainWords<SankeyData, SankeyOptions> = {
  views: {
    [usImports.id]: plainFrom(usImports, plainImports),
    [supplyChain.id]: plainFrom(supplyChain, plainChain),
    [endUses.id]: plainFrom(endUses, plainUses),
  },
  terms: () => [],
};

import { possessive, startingWith, withArticle } from '../../../../core/i18n/article.ts';
import { formatShare } from '../../../../core/i18n/format.ts';
import { yearSpan } from '../../print.ts';
import { tenthsOf } from '../../stages/tenths.ts';
import type { StagesMessages, StageShareText } from './messages.ts';

const toPercent = (share: number): string => formatShare('en', share);

/** "7 in 10" for 69.2, "half" for 50. */
function inTen(share: number): string {
  const tenths = tenthsOf(share);
  if (tenths === null) return toPercent(share);
  return tenths === 5 ? 'half' : `${tenths} in 10`;
}

/** "about 7 in 10 tonnes". */
function amountMined(share: number): string {
  const tenths = tenthsOf(share);
  if (tenths === null) return toPercent(share);
  return `about ${inTen(share)}${tenths === 5 ? '' : ' tonnes'}`;
}

/** "7 in 10 tonnes of rare earths", "45% of rare earths". */
function objectMined(share: number): string {
  const tenths = tenthsOf(share);
  if (tenths === null) return `${toPercent(share)} of rare earths`;
  return tenths === 5 ? 'half of all rare earths' : `${inTen(share)} tonnes of rare earths`;
}

/** "mines 7 in 10 tonnes of rare earths"; after mining, refining needs no object. */
function headline(
  { stage, share, time, isPast }: StageShareText,
  index: number,
  all: readonly StageShareText[],
): string {
  const isAlone = all.length === 1;
  const text = {
    mining: `${isPast ? 'mined' : 'mines'} ${isAlone ? `${toPercent(share)} of the world’s rare earths` : objectMined(share)}`,
    refining: `${isPast ? 'refined' : 'refines'} ${index ? inTen(share) : `${toPercent(share)} of magnet rare earths`}`,
    'heavy-separation': `${isPast ? 'separated' : 'separates'} ${toPercent(share)} of heavy rare earths`,
    magnets: `${isPast ? 'made' : 'makes'} ${toPercent(share)} of ${isAlone ? 'sintered magnets' : 'magnets'}`,
  };
  return text[stage] + (isPast ? ` ${time}` : '');
}

function clause({ stage, share, time, isPast }: StageShareText, index: number): string {
  const text = {
    mining: `${isPast ? 'mined' : 'mines'} ${amountMined(share)} of the world’s rare earths`,
    refining: `${isPast ? 'refined' : 'refines'} ${inTen(share)} of ${index ? 'those' : 'the rare earths'} used in magnets`,
    'heavy-separation': `${isPast ? 'did' : 'does'} ${toPercent(share)} of heavy rare-earth separation`,
    magnets: `${isPast ? 'made' : 'makes'} ${Number.isInteger(share) && share > 0 && share < 100 ? `${share} of every 100` : `${toPercent(share)} of`} sintered magnets`,
  };
  return `${text[stage]} (${time})`;
}

/** "in 2024", "until 2023". */
const inTime = (time: string): string => (/^\d/u.test(time) ? `in ${time}` : time);

const COUNT = ['', 'one stage', 'two stages', 'three stages', 'four stages'];
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export default {
  tab: 'By stage',
  title: (stages, subject) => `${startingWith(subject)} ${listed.format(stages.map(headline))}`,
  subtitle: ({ subject, count, from, to }) =>
    `${possessive(startingWith(subject))} share of the world total at ${COUNT[count] ?? ''} of the rare-earth chain, ${yearSpan(from, to, '–')}`,
  summary: (stages, subject) => `${startingWith(subject)} ${listed.format(stages.map(clause))}.`,
  plain: {
    whole: (material, stage) => `${material} ${stage}`,
    item: ({ name, share, time }, by) =>
      by === 'year' ? `${share} ${inTime(time)}` : [name, share, time].filter(Boolean).join(' '),
    title: ({ subject, of, items }) =>
      `${possessive(startingWith(subject))} share${of && ` of ${of}`}: ${items.join(', ')}`,
    range: ({ subject, low, high }) =>
      `${possessive(startingWith(subject))} share ranges from ${low.share} (${low.name}) to ${high.share} (${high.name})`,
    subtitle: ({ from, to }) => `Shares by country, ${yearSpan(from, to, '–')}`,
    summary: (shares, subject) =>
      `${startingWith(subject)} accounts for ${listed.format(shares.map(({ name, share, time }) => `${share}${name && ` of ${name}`} (${time})`))}.`,
  },
  note: 'Each stage measures something different; the bars are not one flow.',
  outlined: (year) => `Pale bar: given ${year === null ? 'for past years only' : `only until ${year}`}.`,
  notes: {
    report: (shares, isOfJuly2025) =>
      `The ${isOfJuly2025 ? 'July 2025 ' : ''}report gives ${listed.format(shares)} without a year or a source.`,
    remainder: 'Countries are named only where a source names them; the grey rest is 100 minus the shares shown.',
  },
  stage: {
    mining: 'Mining',
    refining: 'Refining',
    'heavy-separation': 'Heavy rare-earth separation',
    metal: 'Making metal',
    magnets: 'Making magnets',
  },
  scope: {
    all: 'all rare earths',
    magnet: 'magnet rare earths',
    heavy: 'heavy rare earths',
    ndfeb: 'NdFeB magnet chain',
    article: 'as the report has it',
    'sintered-magnets': 'sintered magnets',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `until ${year}` : `${year}${qualifier === 'estimate' ? ' (est.)' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join(', '),
  report: (share, isOfJuly2025) => `${isOfJuly2025 ? 'July 2025 report' : 'report'}: ${share}`,
  chart: ({ column, years, bars, parts, subject, range }) =>
    `Stacked bar chart: shares by country in %, by ${column.toLowerCase()}, ${years}; ${bars} ${bars === 1 ? 'bar' : 'bars'} of 100%, ${parts} ${parts === 1 ? 'part' : 'parts'}${range && `; ${possessive(withArticle(subject))} share: ${range}`}.`,
  unitedStates: 'US',
  others: 'others',
  untold: 'not accounted for',
  column: {
    stage: 'Stage',
    material: 'Material',
    share: 'Share',
    scope: 'What is counted',
  },
} satisfies StagesMessages;

import { possessive, startingWith } from '../../../../core/i18n/article.ts';
import { materialId } from '../../../../core/i18n/material.ts';
import { listed } from '../../list.ts';
import type { FeedOrigins, SankeyMessages, StepShare, UseMessages } from './messages.ts';

/** Names of uses that are in lower case within a sentence, as are those of materials. */
const USES = {
  ev: 'Electric cars',
  fighter: 'Fighter jets',
  sonar: 'Naval sonar',
  semiconductor: 'Semiconductor making',
  medical: 'Medical imaging, radiography',
  'lighting-display': 'Phosphors, displays, lasers',
};
/** Names of elements are common nouns, so lower case within a sentence; names of the rows' own stay as they are. */
const lower = (name: string): string =>
  Object.values(USES).includes(name) || materialId(name) !== undefined ? name.toLowerCase() : name;
const within = (names: readonly string[]): string => listed('en', names.map(lower));
const imported = (material: string | null): string =>
  material ? `${material.toLowerCase()} imports` : 'rare-earth imports';
/** "2021–24", "2024". */
const years = (period: string): string =>
  period.replace(/^(\d{4})-\1$/u, '$1').replace(/^(\d\d)(\d\d)-(?:\1(?=\d\d$))?/u, '$1$2–');
/** Names within a sentence, where they differ. */
const WITHIN: Readonly<Record<string, string>> = {
  OTH: 'other countries',
  NLD: 'the Netherlands',
  USA: 'the United States',
};
/** A country within a sentence. */
const country = ({ id, name }: { readonly id: string; readonly name: string }): string => WITHIN[id] ?? name;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How many links were read in a source, and the origin of the others. */
function provenance({
  links,
  sourced,
  rest,
  isRareEarths,
}: Omit<Parameters<UseMessages['summary']>[0], 'lead'>): string {
  const what = isRareEarths ? 'element' : 'material';
  if (links === 1) return `The only link between ${what} and use was ${sourced ? '' : 'not '}read in a source.`;
  if (sourced === links) return `All ${links} links between ${what}s and uses were read in a source.`;
  if (!sourced) return `None of ${links} links between ${what}s and uses was read in a source.`;
  return `Of ${links} links between ${what}s and uses ${sourced} ${sourced === 1 ? 'was' : 'were'} read in a source; the others ${rest ? `are ${rest}` : 'were not'}.`;
}

/** "about 60%". */
const about = ({ share, isAbout }: Pick<StepShare, 'share' | 'isAbout'>): string =>
  `${isAbout ? 'about ' : ''}${share}`;

/** Adjectives of the countries that material may come from. */
const ADJECTIVE: Readonly<Record<FeedOrigins['named'][number]['id'], string>> = {
  CHN: 'Chinese',
  USA: 'US',
  AUS: 'Australian',
  MMR: 'Burmese',
  THA: 'Thai',
  IND: 'Indian',
  RUS: 'Russian',
  BRA: 'Brazilian',
  MYS: 'Malaysian',
  VNM: 'Vietnamese',
  MDG: 'Malagasy',
  NGA: 'Nigerian',
  BDI: 'Burundian',
  CAN: 'Canadian',
  GRL: 'Greenlandic',
  ZAF: 'South African',
  TZA: 'Tanzanian',
  JPN: 'Japanese',
  KOR: 'South Korean',
  EST: 'Estonian',
  DEU: 'German',
  AUT: 'Austrian',
  NLD: 'Dutch',
  CHL: 'Chilean',
};

export default {
  imports: {
    tab: 'US imports',
    title: ({ origin, material }) => `${origin.share} of US ${imported(material)} come from ${country(origin)}`,
    subtitle: ({ period, edition, credit }) =>
      `Who supplied the United States, by material${period && `, ${years(period)}`}${edition ? ` (USGS, ${edition} edition)` : credit && ` (${credit})`}`,
    summary: ({ period, origin, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`all of the ${within(whole)}`] : []),
        ...partly.map(({ name, share: part }) => `${part} of the ${name.toLowerCase()}`),
      ];
      return [
        capital(
          `${period && `in ${years(period)} `}${country(origin)} supplied ${origin.share} of US ${material ? material.toLowerCase() : 'rare-earth compound and metal'} imports.`,
        ),
        ...(parts.length
          ? [
              `Of the elements ${origin.id === 'CHN' ? 'it put under licence it' : 'China put under licence China'} supplied ${listed('en', parts)}.`,
            ]
          : []),
        ...(unknown.length ? [`No figure is published for ${within(unknown)}.`] : []),
      ].join(' ');
    },
    note: 'Each material is its own 100%. Shares of different materials cannot be added, so the countries carry no totals.',
    noFigure: 'no figure published',
    from: 'Comes from',
    into: 'US imports, China’s share',
    compoundsMetals: 'Compounds and metals',
    unnamedChina: 'China not named',
    group: {
      all: 'All rare earths',
      controlled: (date) => `Controlled${date && ` since ${date}`}`,
      announced: (date) => `Announced${date && ` ${date}`}, suspended`,
      unlisted: (year) => (year ? `In neither list of ${year}` : 'In no list'),
      single: 'Single elements',
      unpublished: 'Controlled, but no figure published',
    },
    feed: ({ named, elsewhere }) => {
      const adjectives = [...named.map(({ id }) => ADJECTIVE[id]), ...(named.length && elsewhere ? ['other'] : [])];
      return `made partly from ${adjectives.length ? listed('en', adjectives) : 'foreign'} material`;
    },
    link: ({ country: from, material }) => `${material} from ${country(from)}`,
    supplier: (materials) => `source of US imports of ${within(materials)}`,
    share: ({ share, period }) => `${share} of US imports${period && `, ${years(period)}`}`,
    notes: {
      reprocessed: ({ material, countries, origins: { named, elsewhere } }) => {
        const from = named.length ? [...named.map(country), ...(elsewhere ? ['elsewhere'] : [])] : ['other countries'];
        return `${material ?? 'Compounds and metals'} shipped from ${listed('en', countries.map(country))} ${material ? 'was' : 'were'} made from concentrates and intermediates of ${listed('en', from)}.`;
      },
      measure: 'The dataset does not record whether shares are by weight or by value.',
      suspended: ({ announced, on, until, stated }) =>
        `The controls announced on ${announced} were suspended on ${on} until ${until}, before they took effect.${stated ? ` Both governments said that this is prolonged to ${stated.until} (${stated.flag}).` : ''}`,
      leftOut: ({ name, read }) => {
        const [only] = read;
        return only && read.length === 1
          ? `${name} is left out: only ${possessive(country(only))} share, ${only.share}, was read (${only.flag}).`
          : `${name} is left out: only the shares of ${listed(
              'en',
              read.map((one) => `${country(one)} (${one.share}, ${one.flag})`),
            )} were read.`;
      },
      completed: 'Where rows sum to less than 100%, the rest is drawn as other countries and marked as derived.',
    },
    column: {
      material: 'Material',
      share: 'Share of US imports',
      feed: 'Made from material of',
    },
  },
  chain: {
    tab: 'Supply chain',
    title: ({ subject, steps, grows, isAmount }) => {
      const text = { mine: 'mined', refine: 'refined', magnet: 'of magnets' };
      const parts = steps.map((one) => {
        const of = isAmount ? 'in' : 'of';
        return `${about(one)} ${one.step ? text[one.step] : `${of} ${one.name}`}`;
      });
      const name = startingWith(subject);
      return `${isAmount ? name : `${possessive(name)} share${grows ? ' grows' : ''}`}: ${parts.join(', ')}`;
    },
    subtitle: ({ year, mine, all, isMagnetChain, material, unit }) => {
      const whole = unit ? `in ${unit}` : 'share of each stage';
      const parts = isMagnetChain ? ['Magnet rare earths', 'share of the world total'] : [material, whole];
      const text = capital([...parts, year].filter(Boolean).join(', '));
      return `${text}${mine && all ? `. The article’s ${all} is mining of all rare earths; of magnet rare earths it is ${about(mine)}` : ''}`;
    },
    summary: ({ subject, steps, year, isInferred, isMagnetChain, isAmount }) => {
      const text = { mine: 'mining', refine: 'refining', magnet: 'sintered magnets' };
      const shares = steps.map(
        (one) => `${about(one)} ${isAmount ? 'in' : 'of'} ${one.step ? text[one.step] : one.name}`,
      );
      const name = startingWith(subject);
      const what = isAmount
        ? name
        : `${possessive(name)} share of ${isMagnetChain ? 'the magnet chain' : 'each stage'}`;
      return `${what}${year ? ` in ${year}` : ''}: ${listed('en', shares)}.${isInferred ? ' The ribbons between the stages are illustrative: no source publishes them.' : ''}`;
    },
    note: ({ home }) =>
      `The totals of each stage are published; the ribbons are illustrative${home ? `, inferred as if all ${ADJECTIVE[home.id] ? `${ADJECTIVE[home.id]} ore` : `ore from ${country(home)}`} were refined and used in ${country(home)}` : ''}.`,
    sumNote: ({ isInferred, isAmount }) =>
      `The ${isAmount ? 'amount' : 'share'} of each stage is the sum of its ribbons${isInferred ? ', which are illustrative' : ''}.`,
    notes: {
      markets:
        'The stages are shares of different markets: oxide in ore, separated oxide, magnets. A ribbon is not a quantity.',
      elements: 'The magnet rare earths are neodymium, praseodymium, dysprosium and terbium.',
    },
    step: { mine: 'Mining', refine: 'Refining', magnet: 'Sintered magnets' },
    rest: () => 'Rest of the world',
    illustrative: 'Ribbons: illustrative',
    node: (step, party) => `${step}: ${party}`,
    link: (from, to) => `From ${from} to ${to}`,
    share: ({ whole, year, ...share }) =>
      about(share) +
      (whole ? ` of the ${whole === 'world' ? 'world total' : 'stage'}` : '') +
      (year ? `, ${year}` : ''),
    inferred: (flag) => `inferred, illustrative (${flag})`,
    kind: { total: 'total of a stage', link: 'illustrative link', reported: 'link' },
    column: { item: 'Stage or link', kind: 'Kind', share: 'Share', amount: 'Amount' },
  },
  uses: {
    tab: 'End uses',
    title: ({ elements, uses }) =>
      capital(
        uses.length > 1
          ? `${within(elements)}: in ${listed('en', uses)} alike`
          : `${within(elements)} ${elements.length > 1 ? 'are' : 'is'} used in ${uses.join('')}`,
      ),
    mostUsed: ({ element, count }) => `${element} turns up in ${counted(count, 'use')}`,
    largest: ({ element, use, share }) => `${share} of ${lower(element)} goes into ${lower(use)}`,
    subtitle: ({ elements, uses, isRareEarths, hasShares }) =>
      `${counted(elements, isRareEarths ? 'rare-earth element' : 'material')} and ${counted(uses, 'known use')}; ${hasShares ? 'shares of each material' : 'not how much is used'}`,
    summary: ({ lead, ...links }) =>
      `${lead}. ${provenance(links)} ${links.hasShares ? 'Shares are of the material.' : 'A link means used, not how much.'}`,
    note: ({ isRareEarths, hasShares }) =>
      hasShares
        ? 'Each number is the share of a material that goes into the use.'
        : `A line means that ${isRareEarths ? 'an element' : 'a material'} is used, not how much of it.`,
    use: USES,
    shortUse: {
      ev: 'cars',
      fighter: 'jets',
      sonar: 'sonar',
      semiconductor: 'chips',
      medical: 'scanners',
      'lighting-display': 'lights',
    },
    formerUse: { submarine: 'Submarines and sonar' },
    presence: {
      line: 'A line means used, not how much.',
      frame: 'A frame means used, not how much.',
      share: 'Share of the material that goes into a use',
    },
    share: (share) => `${share} of the material`,
    link: (element, use) => `${element} in ${lower(use)}`,
    count: {
      elements: (count, isRareEarths) => counted(count, isRareEarths ? 'rare-earth element' : 'material'),
      uses: (count) => counted(count, 'known use'),
    },
    named: 'in the article',
    solid: 'read in a source',
    dashed: 'not read in a source',
    column: { material: 'Material', use: 'Use', share: 'Share of the material', inArticle: 'In the article' },
    yes: 'yes',
    no: 'no',
  },
} satisfies SankeyMessages;

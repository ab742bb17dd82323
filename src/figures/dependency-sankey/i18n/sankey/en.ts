/* Long because it has every text of three views; see `messages.ts`. */
import { possessive, startingWith, withArticle } from '../../../../core/i18n/article.ts';
import { materialId } from '../../../../core/i18n/material.ts';
import { listed } from '../../list.ts';
import type { Importer, NamedCountry, SankeyMessages, StepShare, UseMessages } from './messages.ts';

/** Names of uses that are in lower case within a sentence, as are those of materials. */
const USES = {
  ev: 'Electric cars',
  fighter: 'Fighter jets',
  sonar: 'Naval sonar',
  semiconductor: 'Semiconductor making',
  medical: 'Medical imaging, radiography',
  'lighting-display': 'Phosphors, displays, lasers',
};
const COMPOUNDS = 'Compounds and metals';
const ALL = 'All rare earths';
/** A material within a sentence: names of materials and uses are common nouns, others stay as they are written. */
const lower = (name: string): string =>
  name === COMPOUNDS || name === ALL || Object.values(USES).includes(name) || materialId(name) !== undefined
    ? name.toLowerCase()
    : name;
const within = (names: readonly string[]): string => listed('en', names.map(lower));
/** "US", "the Netherlands’": whose imports, before a noun; empty if it is not known. */
const whose = (importer: Importer): string =>
  importer ? `${ADJECTIVE_CODE.get(importer.id) ?? possessive(withArticle(importer.name))} ` : '';
/** Codes that stand before a noun. */
const ADJECTIVE_CODE: ReadonlyMap<string, string> = new Map(Object.entries({ USA: 'US', EU: 'EU', GBR: 'UK' }));
/** "US rare-earth", "dysprosium". */
const goods = (importer: Importer, material: string | null, fallback: string): string =>
  whose(importer) + (material === null ? fallback : lower(material).replace(/^rare earths$/u, 'rare-earth'));
/** "2021–24", "2024". */
const years = (period: string): string =>
  period.replace(/^(\d{4})-\1$/u, '$1').replace(/^(\d\d)(\d\d)-(?:\1(?=\d\d$))?/u, '$1$2–');
/** A country within a sentence. */
const country = ({ id, name }: NamedCountry): string => (id === 'OTH' ? 'other countries' : withArticle(name));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How many links were stated in a source, and the origin of the others. */
function provenance({
  links,
  sourced,
  rest,
  isRareEarths,
}: Omit<Parameters<UseMessages['summary']>[0], 'lead'>): string {
  const what = isRareEarths ? 'element' : 'material';
  if (links === 1) return `The only link between ${what} and use was ${sourced ? '' : 'not '}stated in a source.`;
  if (sourced === links) return `All ${links} links between ${what}s and uses were stated in a source.`;
  if (!sourced) return `None of ${links} links between ${what}s and uses was stated in a source.`;
  return `Of ${links} links between ${what}s and uses ${sourced} ${sourced === 1 ? 'was' : 'were'} stated in a source; the others ${rest ? `are given ${rest}` : 'were not'}.`;
}

/** "about 60%". */
const about = ({ share, isAbout }: Pick<StepShare, 'share' | 'isAbout'>): string =>
  `${isAbout ? 'about ' : ''}${share}`;

/** Adjectives of the countries that the bundled rows say material comes from; others are named. */
const ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['AUS', 'Australian'],
  ['CHN', 'Chinese'],
]);

export default {
  node: (title, links) => `${title}, ${links ? counted(links, 'link') : 'no links'}`,
  imports: {
    tab: 'US imports',
    customTab: 'Imports',
    title: ({ importer, origin, material }) =>
      `${origin.share} of ${goods(importer, material, 'rare-earth')} imports come from ${country(origin)}`,
    subtitle: ({ importer, period, edition, credit }) =>
      `${importer ? `Who supplied ${country(importer)}` : 'Origin of imports'}, by material${period && `, ${years(period)}`}${edition ? ` (USGS, ${edition} edition)` : credit && ` (${credit})`}`,
    summary: ({ importer, period, origin, subject, among, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`all of the ${within(whole)}`] : []),
        ...partly.map(({ name, share: part }) => `${part} of the ${lower(name)}`),
      ];
      const who = origin.id === subject.id ? 'it' : country(subject);
      const materials = {
        own: `elements ${who} put under licence`,
        controlled: 'materials under licence',
        others: 'other materials',
      };
      const from = period || origin.id === 'OTH' ? country(origin) : startingWith(origin.name);
      return [
        `${period ? `In ${years(period)} ${from}` : capital(from)} supplied ${origin.share} of ${goods(importer, material, 'rare-earth compound and metal')} imports.`,
        ...(parts.length ? [`Of the ${materials[among]} ${who} supplied ${listed('en', parts)}.`] : []),
        ...(unknown.length ? [`No figure is published for ${within(unknown)}.`] : []),
      ].join(' ');
    },
    taller: 'All rare earths are drawn taller.',
    noFigure: 'no figure published',
    from: 'Comes from',
    whole: (importer) => `${capital(`${whose(importer)}imports`)}, each 100%`,
    into: (importer, subject, period) =>
      capital(`${whose(importer)}imports, ${possessive(country(subject))} share${period && `, ${years(period)}`}`),
    compoundsMetals: COMPOUNDS,
    unnamed: ({ name }) => `${name} not named`,
    group: {
      all: ALL,
      controlled: (date) => `Controlled${date && ` since ${date}`}`,
      announced: (date) => `Announced${date && ` ${date}`}, suspended`,
      unlisted: (year) => (year ? `In neither list of ${year}` : 'In no list'),
      single: 'By material',
      unpublished: 'No figure published',
    },
    feed: ({ named, elsewhere }) => {
      if (!named.length) return 'made partly from foreign material';
      const adjectives = named.flatMap(({ id }) => ADJECTIVE.get(id) ?? []);
      return adjectives.length === named.length
        ? `made partly from ${listed('en', [...adjectives, ...(elsewhere ? ['other'] : [])])} material`
        : `made partly from material of ${listed('en', [...named.map(country), ...(elsewhere ? ['others'] : [])])}`;
    },
    restFrom: (subject) => {
      const adjective = ADJECTIVE.get(subject.id);
      return `rest partly made from ${adjective ? `${adjective} material` : `material of ${country(subject)}`}`;
    },
    restElsewhere: (isUnnamed) => `rest partly made from others’ material${isUnnamed ? ' (not stated whose)' : ''}`,
    link: ({ country: from, material }) => `${material} from ${country(from)}`,
    supplier: (importer, materials) => `source of ${whose(importer)}imports of ${within(materials)}`,
    share: ({ importer, share, period }) => `${share} of ${whose(importer)}imports${period && `, ${years(period)}`}`,
    chart: ({ what, suppliers, materials, links, range }) =>
      `Flow diagram: ${what.replace(/^(?:Who|Origin)\b/u, (word) => word.toLowerCase())}; ${counted(suppliers, 'supplier')}, ${counted(materials, 'material')}, ${counted(links, 'link')}${range && `, ${range} of a material`}.`,
    notes: {
      reprocessed: ({ material, countries, origins: { named, elsewhere } }) => {
        const from = named.length ? [...named.map(country), ...(elsewhere ? ['elsewhere'] : [])] : ['other countries'];
        return `${material ?? COMPOUNDS} shipped from ${listed('en', countries.map(country))} ${material ? 'was' : 'were'} made from concentrates and intermediates of ${listed('en', from)}.`;
      },
      sums: 'Shares of different materials cannot be added.',
      small: (below) => `Countries under ${below} of every material are drawn as other countries.`,
      measure: 'The dataset does not say if shares are by weight or by value.',
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
      share: (importer) => `Share of ${whose(importer)}imports`,
      feed: 'Made from material of',
    },
  },
  chain: {
    tab: 'Supply chain',
    about,
    title: ({ subject, steps, order, isMagnetChain, isAmount }) => {
      const of = isAmount
        ? { mine: 'mined', refine: 'refined', magnet: 'in magnets' }
        : { mine: 'of mining', refine: 'of refining', magnet: 'of magnets' };
      const parts = steps.map(
        (one) => `${about(one)} ${one.step ? of[one.step] : `${isAmount ? 'in' : 'of'} ${one.name}`}`,
      );
      const name = startingWith(subject);
      const rising = isMagnetChain ? 'grip tightens at each step' : 'share is larger at each stage';
      const says = { rising, falling: 'share is smaller at each stage' };
      const what = isAmount ? name : `${possessive(name)} ${order ? says[order] : 'share'}`;
      return `${what}: ${parts.join(', ')}`;
    },
    subtitle: ({ year, isMagnetChain, material, unit }) => {
      const whole = unit ? `in ${unit}` : 'share of each stage';
      const parts = isMagnetChain ? ['Magnet rare earths', 'share of the world total'] : [material, whole];
      return capital([...parts, year].filter(Boolean).join(', '));
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
      `The totals of each stage are published; the ribbons ${home ? `assume that all ${ADJECTIVE.has(home.id) ? `${ADJECTIVE.get(home.id)} ore` : `ore from ${country(home)}`} is refined and used in ${country(home)}` : 'between them are not'}.`,
    sumNote: ({ isInferred, isAmount }) =>
      `The ${isAmount ? 'amount' : 'share'} of each stage is the sum of its ribbons${isInferred ? ', which are illustrative' : ''}.`,
    notes: {
      ofAll: ({ subject, share, year }) =>
        `Only magnet rare earths are counted: of all rare earths, ${withArticle(subject)} mined ${share} in ${year}.`,
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
    chart: ({ what, steps, totals, links, range, isInferred }) =>
      `Flow diagram: ${what.replace(/^(?:Magnet|Share|In)\b/u, (word) => word.toLowerCase())}; ${counted(steps.length, 'stage')} (${steps.join(', ')}), ${counted(totals, 'total')}, ${range}, ${counted(links, isInferred ? 'illustrative link' : 'link')}.`,
    inferred: (flag) => `inferred, illustrative (${flag})`,
    kind: { total: 'total of a stage', link: 'illustrative link', reported: 'link' },
    approximate: (share) => `total of a stage (about ${share})`,
    column: { item: 'Stage or link', kind: 'Kind', share: 'Share', amount: 'Amount' },
  },
  uses: {
    tab: 'End uses',
    title: ({ elements, uses, reported }) => {
      const names = within(elements);
      const part = reported.length ? `reportedly in ${listed('en', reported)}` : '';
      if (part) return capital(uses.length ? `${names}: in ${listed('en', uses)}, ${part}` : `${names}: ${part}`);
      return capital(
        uses.length > 1
          ? `${names}: in ${listed('en', uses)} alike`
          : `${names} ${elements.length > 1 ? 'are' : 'is'} used in ${uses.join('')}`,
      );
    },
    mostUsed: ({ element, count }) => `${element} turns up in ${counted(count, 'use')}`,
    largest: ({ element, use, share }) => `${share} of ${lower(element)} goes into ${lower(use)}`,
    subtitle: ({ elements, uses, isRareEarths, hasShares }) =>
      hasShares && elements === 1
        ? `${counted(uses, 'known use')}; shares of the material`
        : `${counted(elements, isRareEarths ? 'rare-earth element' : 'material')} and ${counted(uses, 'known use')}${hasShares ? '; shares of each material' : ''}`,
    shown: ({ elements, uses, isRareEarths }) =>
      `${elements.shown} of ${counted(elements.all, isRareEarths ? 'rare-earth element' : 'material')}, ${uses.shown} of ${counted(uses.all, 'known use')}`,
    summary: ({ lead, ...links }) =>
      `${lead}. ${provenance(links)} ${links.hasShares ? 'Shares are of the material.' : 'A dot means used, not how much.'}`,
    note: ({ hasShares, hasEmpty }) =>
      hasShares
        ? 'Each number is the share of a material that goes into the use.'
        : `A dot: a source names the use, not how much is used.${hasEmpty ? ' No dot: no source read names it; it may exist.' : ''}`,
    use: USES,
    shortUse: {
      ev: 'electric cars',
      fighter: 'jets',
      sonar: 'sonar',
      semiconductor: 'chips',
      medical: 'scanners',
      'lighting-display': 'lights',
    },
    formerUse: { submarine: 'Submarines and sonar' },
    legend: {
      number: 'Number: share of the material that goes into the use',
      area: 'Number and area of its dot: share of the material that goes into the use',
    },
    chart: ({ elements, uses, isList, links, range }) =>
      isList
        ? `List: ${elements}, ${uses}${range && `, ${range} of the material`}.`
        : `Matrix: ${elements} in rows, ${uses} in columns; ${counted(links, 'dot')}${range && `, ${range} of a material`}.`,
    share: (share) => `${share} of the material`,
    link: (element, use) => `${element} in ${lower(use)}`,
    count: {
      elements: (count, isRareEarths) => counted(count, isRareEarths ? 'rare-earth element' : 'material'),
      uses: (count) => counted(count, 'known use'),
    },
    named: 'in the article',
    lead: 'named in the headline',
    leadNote: 'Bold names and dark dots: what the headline names.',
    read: 'stated in a source',
    unread: 'not stated in a source',
    column: { material: 'Material', use: 'Use', share: 'Share of the material', inArticle: 'In the article' },
    yes: 'yes',
    no: 'no',
  },
} satisfies SankeyMessages;

import { listed } from '../list.ts';
import type { SankeyWords } from '../words.ts';

/** Names of elements are common nouns: lower case within a sentence. */
const within = (names: readonly string[]): string =>
  listed(
    'en',
    names.map((name) => name.toLowerCase()),
  );
const imported = (material: string | null): string =>
  material ? `${material.toLowerCase()} imports` : 'rare-earth imports';
/** "2021–24". */
const years = (period: string): string => period.replace(/^(\d\d)(\d\d)-(?:\1(?=\d\d$))?/u, '$1$2–');

export default {
  imports: {
    tab: 'US imports',
    title: ({ share, material }) => `${share} of US ${imported(material)} come from China`,
    subtitle: ({ period, edition }) =>
      `Who supplied the United States, by material, ${years(period)} (USGS, ${edition} edition)`,
    summary: ({ period, share, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`all of the ${within(whole)}`] : []),
        ...partly.map(({ name, share: part }) => `${part} of the ${name.toLowerCase()}`),
      ];
      return [
        `In ${years(period)} China supplied ${share} of US ${material ? material.toLowerCase() : 'rare-earth compound and metal'} imports.`,
        ...(parts.length ? [`Of the elements it put under licence it supplied ${listed('en', parts)}.`] : []),
        ...(unknown.length ? [`No figure is published for ${within(unknown)}.`] : []),
      ].join(' ');
    },
    note: 'Each material is its own 100%. Shares of different materials cannot be added, so the countries carry no totals.',
    noFigure: 'no figure published',
    from: 'Comes from',
    into: 'US imports, China’s share',
    compoundsMetals: 'Compounds and metals',
    group: {
      all: 'All rare earths',
      controlled: (date) => `Controlled since ${date}`,
      announced: (date, suspended) => `Announced ${date}${suspended ? ', suspended' : ''}`,
      unlisted: 'Not controlled',
      unpublished: 'Controlled, but no figure published',
    },
    reprocessed: '* made partly from Australian and Chinese material',
    notes: {
      reprocessed: (countries) =>
        `Compounds and metals shipped from ${listed('en', countries)} were made from concentrates and intermediates of Australia, China and elsewhere.`,
      yttrium: 'Nearly all yttrium came from concentrates processed in China, whichever country shipped it.',
      noTrend: 'The editions draw on different records for yttrium, so the difference between them is no trend.',
      scandium: 'Scandium is scandium oxide; material of Philippine origin refined in Japan counts as Japanese.',
      hongKong: 'China includes Hong Kong.',
      measure: 'The dataset does not record whether shares are by weight or by value.',
      suspended: ({ on, until }) =>
        `The controls announced in October 2025 were suspended on ${on} until ${until}, before they took effect.`,
      leftOut: ({ name, share, flag }) => `${name} is left out: only China’s share, ${share}, was read (${flag}).`,
      completed: 'Where rows sum to less than 100%, the rest is drawn as other countries and marked as derived.',
    },
    column: {
      material: 'Material',
      country: 'Country',
      share: 'Share of US imports',
      flag: 'Status',
      source: 'Source',
    },
  },
  chain: {
    tab: 'Supply chain',
    title: ({ mine, refine, magnet, grows }) =>
      `${grows ? 'China’s share grows' : 'China’s share'}: about ${mine} mined, ${refine} refined, ${magnet} of magnets`,
    subtitle: ({ year, mine, all }) =>
      `Magnet rare earths, share of the world total, ${String(year)}${all ? `. The article’s ${all} is mining of all rare earths; of magnet rare earths it is about ${mine}` : ''}`,
    summary: ({ year, mine, refine, magnet }) =>
      `China’s share of the magnet chain in ${String(year)}: about ${mine} of mining, ${refine} of refining and ${magnet} of sintered magnets. The ribbons between the stages are illustrative: no source publishes them.`,
    note: 'The totals of each stage are published; the ribbons are illustrative, inferred as if all Chinese ore were refined and used in China.',
    notes: [
      'The stages are shares of different markets: oxide in ore, separated oxide, magnets. A ribbon is not a quantity.',
      'The totals were read second-hand. No source splits the rest of the world by country for this year.',
      'The magnet rare earths are neodymium, praseodymium, dysprosium and terbium.',
    ],
    step: { mine: 'Mining', refine: 'Refining', magnet: 'Sintered magnets' },
    party: { CHN: 'China', OTH: 'Rest of the world' },
    illustrative: 'Ribbons: illustrative',
    node: (step, party) => `${step}: ${party}`,
    inferred: (flag) => `inferred, illustrative (${flag})`,
    kind: { total: 'total of a stage', link: 'illustrative link' },
    column: { item: 'Stage or link', kind: 'Kind', share: 'Share', year: 'Year', flag: 'Status', source: 'Source' },
  },
  uses: {
    tab: 'End uses',
    title({ elements, uses }) {
      const text = `${within(elements)}: in ${listed('en', uses)}`;
      return `${text.charAt(0).toUpperCase()}${text.slice(1)} alike`;
    },
    most: ({ element, count }) => `${element} turns up in ${String(count)} ${count === 1 ? 'use' : 'uses'}`,
    subtitle: ({ elements, uses }) =>
      `${String(elements)} rare earths and ${String(uses)} uses they are known for; not how much is used`,
    summary: ({ lead, links, sourced }) =>
      `${lead}. Of ${String(links)} links between elements and uses ${String(sourced)} were read in a source; the others are second-hand or from memory. A link means used, not how much.`,
    note: 'A line means that an element is used, not how much of it. Most links are second-hand or from memory.',
    notes: {
      magnets:
        'That dysprosium and terbium are in strong magnets was read in a source; that these magnets drive electric cars is from memory.',
      masses: 'The masses of rare earths in aircraft and ships are disputed and left out.',
    },
    use: {
      ev: 'Electric cars',
      fighter: 'Fighter jets',
      submarine: 'Submarines and sonar',
      semiconductor: 'Semiconductor making',
      medical: 'Medical imaging',
      'lighting-display': 'Phosphors, displays, lasers',
    },
    shortUse: {
      ev: 'cars',
      fighter: 'jets',
      submarine: 'submarines',
      semiconductor: 'chips',
      medical: 'scanners',
      'lighting-display': 'lights',
    },
    presence: { line: 'A line means used, not how much.', frame: 'A frame means used, not how much.' },
    solid: 'read in a source',
    dashed: 'second-hand or from memory',
    column: { element: 'Element', use: 'Use', inArticle: 'In the article', flag: 'Status', source: 'Source' },
    yes: 'yes',
    no: 'no',
  },
} satisfies SankeyWords;

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/figures/dependency-sankey/define.ts';
import { dependencySankey } from '../src/figures/dependency-sankey/figure.ts';
import type { SpecTransform } from '../src/core/wire/live.ts';
import { anatomyOf } from './anatomy.ts';
import { drawsLive, figureMeta, rejects, type Settings, LOCAL_SOURCE } from './figure-story.ts';

const meta: Meta<Settings> = { ...figureMeta(dependencySankey), title: 'Figures/dependency-sankey', tags: ['figure'] };
export default meta;

type Story = StoryObj<Settings>;

/** The parts of the figure, which a stylesheet can reach with `::part()`. */
export const Anatomy: Story = { ...anatomyOf(dependencySankey), tags: ['one-theme'] };

/** Where the United States buys its rare earths. */
export const UsImports: Story = {};

/** The edition that was current when the article ran. */
export const UsImportsOfEdition2025: Story = { tags: ['one-theme'], args: { edition: '2025' } };

/** Japan is highlighted by an attribute. */
export const UsImportsHighlighted: Story = { args: { highlight: 'JPN' } };

/** The same picture, rendered live. */
export const UsImportsLive: Story = {
  tags: ['live'],
  args: { rendering: 'live' },
  play: drawsLive({ picture: 'Japan' }),
};

const IMPORTS = [
  { material: 'Dy', country: 'CHN', share_pct: 83 },
  { material: 'Dy', country: 'JPN', share_pct: 17 },
];

/** Rows set by a script. Like all rows in these stories, they are invented. */
export const UsImportsOfCustomRows: Story = {
  tags: ['one-theme', 'own-data'],
  args: { data: IMPORTS },
  play: drawsLive({ picture: 'China 83%', table: '17', source: 'data supplied by this page' }),
};

/** Rows from a CSV file. */
export const UsImportsOfCustomFile: Story = {
  tags: ['one-theme', 'own-data'],
  args: { src: '/examples/us-imports.csv' },
  play: drawsLive({ title: '55%', picture: 'Neodymium', source: LOCAL_SOURCE }),
};

/** China’s share of each stage, from mine to magnet. */
export const SupplyChain: Story = { args: { view: 'supply-chain' } };

/** Links with published totals: two datasets in a JSON file. */
export const SupplyChainOfCustomFile: Story = {
  tags: ['one-theme', 'own-data'],
  args: { view: 'supply-chain', src: '/examples/supply-chain.json' },
  play: drawsLive({ title: '52% of mining, 79% of refining', picture: '85%', source: LOCAL_SOURCE }),
};

/** Which element is used for what. */
export const EndUses: Story = { args: { view: 'end-uses' } };

/** One element traced through its uses. */
export const EndUsesOfDysprosium: Story = { tags: ['one-theme'], args: { view: 'end-uses', highlight: 'Dy' } };

/** A spec changed by the page: one name in capitals, only in the picture. */
export const EndUsesTransformed: Story = {
  tags: ['one-theme', 'live'],
  args: {
    view: 'end-uses',
    transformSpec: ((spec) =>
      JSON.parse(JSON.stringify(spec).replaceAll('Dysprosium', 'DYSPROSIUM')) as typeof spec) satisfies SpecTransform,
  },
  play: drawsLive({ title: 'Dysprosium', picture: 'DYSPROSIUM' }),
};

/** A share that brings its material above 100%. */
export const InvalidRow: Story = {
  tags: ['one-theme', 'error'],
  args: { data: [...IMPORTS, { ...IMPORTS[1], country: 'EST' }] },
  play: rejects(),
};

/** A function that throws. */
export const BrokenSpec: Story = {
  tags: ['one-theme', 'error'],
  args: {
    transformSpec: () => {
      throw new Error('No idea.');
    },
  },
  play: rejects('The changes that this page makes to the chart can’t be drawn.', true),
};

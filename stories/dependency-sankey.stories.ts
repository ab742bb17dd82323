import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/figures/dependency-sankey/define.ts';
import { commonArgTypes, figureElement, showsPicture, type Attributes } from './figure-story.ts';

const meta: Meta<Attributes> = {
  title: 'Figures/dependency-sankey',
  component: 'dependency-sankey',
  render: (attributes) => figureElement('dependency-sankey', attributes),
  play: showsPicture,
  argTypes: {
    ...commonArgTypes,
    view: { control: 'inline-radio', options: ['us-imports', 'supply-chain', 'end-uses'] },
    edition: { control: 'inline-radio', options: ['2025', '2026'], description: 'USGS edition of `us-imports`' },
  },
};
export default meta;

type Story = StoryObj<Attributes>;

/** Where the United States buys its rare earths. */
export const UsImports: Story = {};

/** The edition that was current when the article ran. */
export const UsImportsOfEdition2025: Story = { args: { edition: '2025' } };

/** Japan brought out from markup. */
export const UsImportsHighlighted: Story = { args: { highlight: 'JPN' } };

/** China's share grows from mine to magnet. */
export const SupplyChain: Story = { args: { view: 'supply-chain' } };

/** Which element is used in what. */
export const EndUses: Story = { args: { view: 'end-uses' } };

/** One element traced through its uses. */
export const EndUsesOfDysprosium: Story = { args: { view: 'end-uses', highlight: 'Dy' } };

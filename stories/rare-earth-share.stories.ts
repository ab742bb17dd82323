import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/figures/rare-earth-share/define.ts';
import { commonArgTypes, figureElement, showsPicture, type Attributes } from './figure-story.ts';

const meta: Meta<Attributes> = {
  title: 'Figures/rare-earth-share',
  component: 'rare-earth-share',
  render: (attributes) => figureElement('rare-earth-share', attributes),
  play: showsPicture,
  argTypes: {
    ...commonArgTypes,
    view: { control: 'inline-radio', options: ['stages', 'trend', 'countries'] },
    measure: { control: 'inline-radio', options: ['share', 'tonnes'], description: 'What `trend` shows' },
    year: { control: { type: 'number', min: 2018, max: 2025 }, description: 'Year of `countries`' },
    edition: { control: 'inline-radio', options: ['2025', '2026'], description: 'USGS edition' },
  },
};
export default meta;

type Story = StoryObj<Attributes>;

/** China's share of each step of the chain. */
export const Stages: Story = {};

/** The same with the edition that was current when the article ran. */
export const StagesOfEdition2025: Story = { args: { edition: '2025' } };

/** The United States brought out from markup. */
export const StagesHighlighted: Story = { args: { highlight: 'USA' } };

/** China's and the United States' share of mining since 1995. */
export const Trend: Story = { args: { view: 'trend' } };

/** The same in tonnes. */
export const TrendInTonnes: Story = { args: { view: 'trend', measure: 'tonnes' } };

/** Mining and reserves by country, newest year. */
export const Countries: Story = { args: { view: 'countries' } };

/** An earlier year, for which no reserves are published. */
export const CountriesIn2019: Story = { args: { view: 'countries', year: 2019 } };

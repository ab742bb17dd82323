import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/figures/export-control-timeline/define.ts';
import { commonArgTypes, figureElement, showsPicture, type Attributes } from './figure-story.ts';

const meta: Meta<Attributes> = {
  title: 'Figures/export-control-timeline',
  component: 'export-control-timeline',
  render: (attributes) => figureElement('export-control-timeline', attributes),
  play: showsPicture,
  argTypes: {
    ...commonArgTypes,
    view: { control: 'inline-radio', options: ['events', 'elements'] },
    scope: { control: 'inline-radio', options: ['article', 'core', 'full'], description: 'How many events are told' },
  },
};
export default meta;

type Story = StoryObj<Attributes>;

/** The article's events. */
export const Events: Story = {};

/** The core of the story from 2010 to 2026. */
export const EventsOfCoreScope: Story = { args: { scope: 'core' } };

/** Every event in the dataset. */
export const EventsOfFullScope: Story = { args: { scope: 'full' } };

/** The April controls brought out from markup. */
export const EventsHighlighted: Story = { args: { highlight: '2025-seven' } };

/** Which of the seventeen rare earths are under licence. */
export const Elements: Story = { args: { view: 'elements' } };

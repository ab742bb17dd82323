import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/figures/dependency-sankey/define.ts';
import '../src/figures/export-control-timeline/define.ts';
import '../src/figures/rare-earth-share/define.ts';
import { drawsLive, figureElement, type Settings } from './figure-story.ts';

/** Other stories than that of the bundled rows, as `docs/demo/stories.html` has them. All rows are invented. */
const meta: Meta<Settings> = {
  tags: ['one-theme'],
  title: 'Other stories',
  args: { 'source-name': 'Invented data' },
};
export default meta;

type Story = StoryObj<Settings>;

const render =
  (tag: string): NonNullable<Story['render']> =>
  (settings) =>
    figureElement(tag, settings);

const source = 'Source: Invented data';

/** Export controls on gallium, germanium, antimony and graphite. */
export const GalliumControls: Story = {
  render: render('export-control-timeline'),
  args: { view: 'elements', src: '/other-stories/gallium.csv', subject: 'China' },
  play: drawsLive({ title: 'China licenses four materials', picture: 'Gallium', table: 'Graphite', source }),
};

/** A bar for each metal of a battery. */
export const BatteryMetals: Story = {
  render: render('rare-earth-share'),
  args: { src: '/other-stories/battery-metals.csv' },
  play: drawsLive({ title: 'cobalt 77%', picture: 'Lithium', table: 'Argentina', source }),
};

/** Imports of the EU, from a file with semicolons and decimal commas. */
export const EuImports: Story = {
  render: render('dependency-sankey'),
  args: { view: 'imports', importer: 'EU', src: '/other-stories/eu-imports.csv' },
  play: drawsLive({ title: '47% of EU rare-earth imports', picture: 'Magnesium', table: '71.5', source }),
};

/** Actors that the bundled rows do not have. */
export const ChipControls: Story = {
  render: render('export-control-timeline'),
  args: { src: '/other-stories/chip-controls.csv', subject: 'Netherlands' },
  play: drawsLive({ title: 'four by the Netherlands', picture: 'Japan', table: 'South Korea', source }),
};

/** Uses of a single material with their shares. */
export const GraphiteUses: Story = {
  render: render('dependency-sankey'),
  args: { view: 'end-uses', src: '/other-stories/graphite-uses.csv' },
  play: drawsLive({ title: '52% of graphite', picture: '24%', table: 'refractory bricks', source }),
};

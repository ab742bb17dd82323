import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/figures/export-control-timeline/define.ts';
import { exportControlTimeline } from '../src/figures/export-control-timeline/figure.ts';
import { ACTORS, KINDS } from '../src/figures/export-control-timeline/rows/events.ts';
import type { SpecTransform } from '../src/core/wire/live.ts';
import { anatomyOf } from './anatomy.ts';
import {
  drawsLive,
  figureElement,
  figureIn,
  figureMeta,
  itemsIn,
  PATIENCE,
  rejects,
  showsPicture,
  type Settings,
  LOCAL_SOURCE,
  openTable,
} from './figure-story.ts';

const meta: Meta<Settings> = {
  ...figureMeta(exportControlTimeline),
  title: 'Figures/export-control-timeline',
  tags: ['figure'],
};
export default meta;

type Story = StoryObj<Settings>;

/** The parts of the figure, which a stylesheet can reach with `::part()`. */
export const Anatomy: Story = { ...anatomyOf(exportControlTimeline), tags: ['one-theme'] };

/** The texts of a table column. */
const column = (root: ShadowRoot, index: number): string[] =>
  [...root.querySelectorAll('tbody tr')].map((row) => row.children[index]?.textContent.trim() ?? '');

/** The article's events. */
export const Events: Story = {};

/** The core of the story from 2010 to 2026. */
export const EventsOfCoreScope: Story = { tags: ['one-theme'], args: { scope: 'core' } };

/** Every event in the dataset. */
export const EventsOfFullScope: Story = { tags: ['one-theme'], args: { scope: 'full' } };

/** A column of 320 px: buttons without labels, and a table that scrolls sideways. */
export const EventsInNarrowColumn: Story = {
  tags: ['one-theme'],
  globals: { width: '320' },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await itemsIn(root);
    const button = root.querySelector('.tools [data-tool]');
    await expect(button?.getBoundingClientRect().width).toBeLessThan(48);
    await expect(button?.textContent.trim()).not.toBe('');
  },
};

/** The April controls are highlighted by an attribute. */
export const EventsHighlighted: Story = { args: { highlight: '2025-seven' } };

/** The same picture, rendered live. */
export const EventsLive: Story = {
  tags: ['live'],
  args: { rendering: 'live' },
  play: drawsLive({ picture: 'United States' }),
};

/** The days between two dates. */
export const EventsOfApril2025: Story = {
  tags: ['one-theme'],
  args: { from: '2025-04-01', to: '2025-04-30' },
  play: async (context) => {
    await drawsLive({ picture: '2025' })(context);
    const { root } = figureIn(context.canvasElement);
    // The interaction scripts localize dates.
    await itemsIn(root);
    await openTable(root);
    await waitFor(() => expect(column(root, 0).filter((day) => !day.endsWith('April 2025'))).toEqual([]), PATIENCE);
    await expect(column(root, 0).length).toBeGreaterThan(2);
  },
};

/** What China did to tighten and to ease. */
export const EventsOfChina: Story = {
  tags: ['one-theme'],
  args: { scope: 'full', actor: ['china'], kind: ['control', 'relaxation'] },
  play: async (context) => {
    await drawsLive({ title: 'China' })(context);
    const { root } = figureIn(context.canvasElement);
    // The interaction scripts say once, above the rows, what all rows say.
    await itemsIn(root);
    await openTable(root);
    await waitFor(() => expect(root.querySelector('.common')?.textContent).toContain('China'), PATIENCE);
    await expect(new Set(column(root, 1))).toEqual(new Set(['Tightens', 'Eases']));
  },
};

/** Filters that match no events: the figure says so. */
export const EventsFilteredAway: Story = {
  args: { from: '2030-01-01' },
  play: drawsLive({ picture: 'From' }),
};

/** A reader opens the filter with its time strip and excludes tariffs. */
export const EventsFilteredByReader: Story = {
  tags: ['one-theme'],
  play: async (context) => {
    await showsPicture(context);
    const { figure, root } = figureIn(context.canvasElement);
    const before = root.querySelectorAll('tbody tr').length;
    root.querySelector<HTMLElement>('.controls summary')?.click();
    await waitFor(() => expect(root.querySelector('.strip svg')).not.toBeNull(), PATIENCE);
    const tariffs = [...root.querySelectorAll('label')].find((label) => label.textContent.trim() === 'Tariff');
    await userEvent.click(tariffs?.querySelector('input') ?? figure);
    await waitFor(() => expect(figure.matches(':state(live)')).toBe(true), PATIENCE);
    await expect(root.querySelectorAll('tbody tr').length).toBeLessThan(before);
  },
};

const ROWS = [
  { id: 'talks', date: '2030-01-14', actor: 'both', kind: 'negotiation', title: 'Talks open in Geneva' },
  { id: 'tariff', date: '2030-02-20', actor: 'us', kind: 'tariff', title: 'US announces a tariff on magnets' },
];

/** Rows set by a script. Like all rows in these stories, they are invented. */
export const EventsOfCustomRows: Story = {
  tags: ['one-theme', 'own-data'],
  args: { data: ROWS },
  play: drawsLive({ title: 'Jan to Feb 2030', picture: 'Talks open in Geneva', source: 'data supplied by this page' }),
};

/** Rows from a CSV file. */
export const EventsOfCustomFile: Story = {
  tags: ['one-theme', 'own-data'],
  args: { src: '/examples/events.csv' },
  play: drawsLive({ picture: 'A magnet maker', table: 'March 2030', source: LOCAL_SOURCE }),
};

const batch = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `event-${String(index)}`,
    date: new Date(Date.UTC(2020, 0, 1) + index * 18_000_000).toISOString().slice(0, 10),
    actor: ACTORS[index % ACTORS.length],
    kind: KINDS[index % KINDS.length],
    title: `Event ${String(index)}`,
  }));

/** Ten thousand events: the picture shows their density, and the table lists them when it is opened. */
export const TenThousandEvents: Story = {
  tags: ['one-theme', 'own-data'],
  render: (settings) => figureElement('export-control-timeline', { ...settings, data: batch(10_000) }),
  play: async (context) => {
    await drawsLive({ title: '10,000' })(context);
    const { root } = figureIn(context.canvasElement);
    const squares = [...root.querySelectorAll('.picture svg [data-id^=event-]')];
    // Similar squares are drawn as one shape, which has all their ids.
    await expect(squares.flatMap((shape) => shape.getAttribute('data-id')?.split(' '))).toHaveLength(10_000);
    root.querySelector<HTMLElement>('details:not(.controls) summary')?.click();
    await waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(100), PATIENCE);
  },
};

/** A spec changed by the page: titles in italics. */
export const EventsTransformed: Story = {
  tags: ['one-theme', 'live'],
  args: {
    transformSpec: ((spec) => ({
      ...spec,
      config: { ...spec.config, text: { fontStyle: 'italic' } },
    })) satisfies SpecTransform,
  },
  play: async (context) => {
    await drawsLive({})(context);
    const { root } = figureIn(context.canvasElement);
    const styles = [...root.querySelectorAll('.picture text')].map((text) => getComputedStyle(text).fontStyle);
    await expect(styles).toContain('italic');
  },
};

/** Which of the seventeen rare earths are under licence. */
export const Elements: Story = { args: { view: 'elements' } };

/** Six elements from a CSV file. */
export const ElementsOfCustomFile: Story = {
  tags: ['one-theme', 'own-data'],
  args: { view: 'elements', src: '/examples/elements.csv' },
  play: drawsLive({ title: 'Two rare earths under licence', picture: 'Holmium', source: LOCAL_SOURCE }),
};

/** A date that does not exist. */
export const InvalidRow: Story = {
  tags: ['one-theme', 'error'],
  args: { data: [{ ...ROWS[0], date: '2030-02-30' }] },
  play: rejects(),
};

/** More rows than a figure can draw. */
export const TooManyRows: Story = {
  tags: ['one-theme', 'error'],
  render: (settings) => figureElement('export-control-timeline', { ...settings, data: batch(20_001) }),
  play: rejects(),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/figures/rare-earth-share/define.ts';
import { rareEarthShare } from '../src/figures/rare-earth-share/figure.ts';
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
  waitForTexts,
  warns,
  type Settings,
  LOCAL_SOURCE,
} from './figure-story.ts';

const meta: Meta<Settings> = { ...figureMeta(rareEarthShare), title: 'Figures/rare-earth-share', tags: ['figure'] };
export default meta;

type Story = StoryObj<Settings>;

/** The parts of the figure, which a stylesheet can reach with `::part()`. */
export const Anatomy: Story = { ...anatomyOf(rareEarthShare), tags: ['one-theme'] };

/** China's share of each step of the chain. */
export const Stages: Story = {};

/** The same with the edition that was current when the article was published. */
export const StagesOfEdition2025: Story = { tags: ['one-theme'], args: { edition: '2025' } };

/** The United States are highlighted by an attribute. */
export const StagesHighlighted: Story = { args: { highlight: 'USA' } };

/** An id that is not in this view: nothing is quieted. */
export const StagesHighlightedUnknown: Story = {
  tags: ['one-theme', 'error'],
  afterEach: warns('matches nothing in the view'),
  args: { highlight: 'Dy' },
  play: async (context) => {
    await showsPicture(context);
    await expect(figureIn(context.canvasElement).root.querySelector('[data-emphasis]')).toBeNull();
  },
};

/** A reader has pinned an item with the keyboard: its tooltip is shown. */
export const StagesPinned: Story = {
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    const [item] = await itemsIn(root);
    item?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(item?.ariaSelected).toBe('true');
    const words = root.querySelector('.tooltip:popover-open strong')?.textContent;
    await expect(words).toBeTruthy();
    await expect(item?.textContent).toContain(words);
  },
};

/** A reader has opened the list of keyboard shortcuts. */
export const StagesWithShortcuts: Story = {
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    const [item] = await itemsIn(root);
    item?.focus();
    await userEvent.keyboard('?');
    await expect(root.querySelector('.shortcuts:popover-open')?.textContent).toContain('Home');
  },
};

/** A reader has opened the download menu. */
export const StagesWithFiles: Story = {
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    await itemsIn(root);
    root.querySelector<HTMLElement>('.tools [data-tool=download]')?.click();
    await expect(root.querySelector('.files:popover-open')?.textContent).toContain('SVG');
  },
};

/** A reader has opened the player, and moved its slider. */
export const CountriesWithPlayer: Story = {
  args: { view: 'countries' },
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    await itemsIn(root);
    const found = (selector: string): Promise<HTMLElement> =>
      waitFor(() => {
        const element = root.querySelector<HTMLElement>(selector);
        if (!element) throw new Error(`Nothing matches ${selector}.`);
        return element;
      }, PATIENCE);
    (await found('.tools [data-tool=listen]')).click();
    const slider = await found('.player input[type=range]');
    await fireEvent.input(slider, { target: { value: '1' } });
    await expect(slider.getAttribute('aria-valuetext')).toContain('51,000');
    await expect(root.querySelector('.outline .active')).not.toBeNull();
  },
};

/** A page that hides the toolbar. */
export const StagesWithoutToolbar: Story = {
  tags: ['one-theme', 'error'],
  args: { 'no-toolbar': true },
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    await itemsIn(root);
    await expect(root.querySelector('.tools button')).toBeNull();
  },
};

const NEWER = {
  version: '99.0.0',
  checkedTo: '2099-01-31',
  released: '2099-02-01',
  corrections: {
    '1.0.0': [
      {
        dataset: 'stage-shares',
        row: 'mining/all/2026/CHN/2024',
        field: 'share_pct',
        old: '69.2',
        new: '71.1',
        date: '2099-02-01',
        version: '99.0.0',
        why: 'The edition has another value.',
        views: ['rare-earth-share/stages'],
      },
    ],
  },
};

/** With `check-updates`, and a file that names a newer version of the data, which corrected a value of this view. */
export const StagesOutdated: Story = {
  args: { 'check-updates': '/latest.json' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      new Request(input).url.endsWith('/latest.json') ? Promise.resolve(Response.json(NEWER)) : fetch(input, init);
    return () => {
      globalThis.fetch = fetch;
    };
  },
  play: async ({ canvasElement }) => {
    const { root } = figureIn(canvasElement);
    await itemsIn(root);
    await waitFor(() => expect(root.querySelector('.update p')?.textContent).toContain('99.0.0'), PATIENCE);
    await expect(root.querySelector('.update li')?.textContent).toContain('69.2');
  },
};

/** A right-to-left page: the figure keeps the direction of its own language. */
export const StagesOnRightToLeftPage: Story = {
  tags: ['one-theme'],
  render: (settings) => html`<div lang="ar" dir="rtl">${figureElement('rare-earth-share', settings)}</div>`,
  play: async (context) => {
    await showsPicture(context);
    const { figure, root } = figureIn(context.canvasElement);
    await expect(getComputedStyle(figure).direction).toBe('rtl');
    await expect(getComputedStyle(root.querySelector('.title') ?? figure).direction).toBe('ltr');
  },
};

/** The same picture, rendered live. */
export const StagesLive: Story = { tags: ['live'], args: { rendering: 'live' }, play: drawsLive({ picture: '94%' }) };

const SHARES = [
  { stage: 'mining', country: 'CHN', year: 2030, share_pct: 58 },
  { stage: 'mining', country: 'USA', year: 2030, share_pct: 14 },
  { stage: 'refining', country: 'CHN', year: 2030, share_pct: 79 },
];

/** Rows set by a script. Like all rows in these stories, they are invented. */
export const StagesOfCustomRows: Story = {
  tags: ['one-theme', 'own-data'],
  args: { data: SHARES },
  play: drawsLive({ title: '58%', picture: '79%', table: '14', source: 'data supplied by this page' }),
};

/** Custom data that cite a source of the page. */
export const StagesOfCustomSource: Story = {
  tags: ['one-theme', 'own-data'],
  args: {
    data: {
      'stage-shares': SHARES.map((row) => ({ ...row, source_id: 'desk' })),
      sources: [{ id: 'desk', short: 'Data desk, 2030', title: 'Shares, 2030', url: 'https://example.org/' }],
    },
  },
  play: drawsLive({ source: 'Data desk, 2030', common: 'Data desk, 2030' }),
};

/** China's and the United States' share of mining since 1995. */
export const Trend: Story = { args: { view: 'trend' } };

/** The same in tonnes. */
export const TrendInTonnes: Story = { tags: ['one-theme'], args: { view: 'trend', measure: 'tonnes' } };

/** Rows from a CSV file. */
export const TrendOfCustomFile: Story = {
  tags: ['one-theme', 'own-data'],
  args: { view: 'trend', src: '/examples/trend.csv' },
  play: drawsLive({ title: '2030', picture: 'China 58%', source: LOCAL_SOURCE }),
};

/** Mining and reserves by country, latest year. */
export const Countries: Story = { args: { view: 'countries' } };

/** An earlier year, for which no reserves are published. */
export const CountriesIn2019: Story = { tags: ['one-theme'], args: { view: 'countries', year: 2019 } };

/** A reader goes back two years. */
export const CountriesByYear: Story = {
  tags: ['one-theme'],
  args: { view: 'countries' },
  play: async (context) => {
    await showsPicture(context);
    const { root } = figureIn(context.canvasElement);
    await waitForTexts(root, { picture: '2025', controls: '2025' });
    const slider = root.querySelector<HTMLInputElement>('input[type=range]');
    if (slider) await fireEvent.input(slider, { target: { value: String(Number(slider.value) - 2) } });
    await waitForTexts(root, { picture: '2023', controls: '2023' });
  },
};

/** Rows from a CSV file, with a control for its two years. */
export const CountriesOfCustomFile: Story = {
  tags: ['one-theme', 'own-data'],
  args: { view: 'countries', src: '/examples/countries.csv' },
  play: drawsLive({ picture: '265,000', controls: '2024', source: LOCAL_SOURCE }),
};

/** A spec changed by the page: an additional line below the picture. */
export const CountriesTransformed: Story = {
  tags: ['one-theme', 'live'],
  args: {
    view: 'countries',
    transformSpec: ((spec) => {
      const { layer, width, height } = spec;
      const mark = { type: 'text', text: 'Preliminary', x: width - 12, y: height + 16, align: 'right' } as const;
      const added = { name: 'preliminary', data: { values: [{}] }, mark, encoding: {} };
      return { ...spec, height: height + 24, layer: [...layer, added] } as typeof spec;
    }) satisfies SpecTransform,
  },
  play: drawsLive({ picture: 'Preliminary' }),
};

/** An invalid row: the bundled picture stays, and a message identifies the row. */
export const InvalidRow: Story = {
  tags: ['error'],
  args: { data: [{ ...SHARES[0], share_pct: 158 }] },
  play: rejects(),
};

/** A missing file. A button retries. */
export const MissingFile: Story = {
  tags: ['one-theme', 'error'],
  args: { src: '/examples/missing.csv' },
  play: rejects('The data of this page could not be loaded.'),
};

/** A URL from which data may not be loaded. */
export const UnknownAddress: Story = {
  tags: ['one-theme', 'error'],
  args: { src: 'ftp://example.org/rows.csv' },
  play: rejects(),
};

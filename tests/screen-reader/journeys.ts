import { FIGURES } from '../../src/figures/registry.ts';

/** What a reader does, or the page. */
export type Step =
  /** A key, such as "Right" or "shift+Tab" (names of xdotool). */
  | string
  /** The Tab key, until the focus is on what the selector names in the figure. */
  | { readonly tabTo: string }
  /** The page does something. */
  | { readonly page: string; readonly run: string };

/** What happens in one view in one language. */
export interface Journey {
  readonly tag: string;
  readonly view: string;
  readonly lang: 'en' | 'ja';
  readonly name: string;
  readonly steps: readonly Step[];
}

const GRID: Step = { tabTo: '.items *' };
const ORDINARY: readonly Step[] = [GRID, 'Right', 'Down', 'Left', 'Escape', 'Escape', 'Tab'];

/** What is done in the grid and after it, where a view has more to try than the others. */
const WALKS: Readonly<Record<string, readonly Step[]>> = {
  // To China's share of refining, the list of keys; then the toolbar, a sorted table, and out of the figure.
  stages: [
    ...[GRID, 'Right', 'Down', 'question', 'Escape', 'Tab', { tabTo: '[data-tool]' }],
    ...[{ tabTo: 'summary' }, 'Return', { tabTo: '.sort' }, 'Return', 'Return', 'Return', 'ctrl+End'],
  ],
  trend: [GRID, 'Right', 'Page_Up', 'Down', 'Tab'],
  // From the grid back to the year, which is changed.
  countries: [GRID, 'Right', 'End', 'shift+Tab', 'Left', 'Right'],
};
/** A digit leads to the licences of 4 April: in Japanese, where a date begins with its year, by way of 2 April. */
const LICENCES = { en: ['4'], ja: ['4', '4'] };

const rows = (count: number, title: string): string =>
  `Array.from({ length: ${count} }, (_, index) => ({ date: '2025-0' + (1 + index % 9) + '-' + (10 + index % 18), actor: 'us', kind: 'tariff', title: '${title} ' + index }))`;
const FIGURE = `document.querySelector('[view]')`;
const OPEN_TABLE: readonly Step[] = [{ tabTo: 'details:last-of-type > summary' }, 'Return'];

/** Reading line by line, and what changes while the focus is elsewhere: each change is said in a sentence. */
const CHANGES: Readonly<
  Record<string, { readonly tag: string; readonly view: string; readonly steps: readonly Step[] }>
> = {
  // Line by line, without the grid's own keys.
  browse: {
    tag: 'rare-earth-share',
    view: 'stages',
    steps: ['ctrl+Home', ...Array.from({ length: 18 }, () => 'Down')],
  },
  tabs: {
    tag: 'rare-earth-share',
    view: 'stages',
    steps: [
      ...[{ tabTo: '[role=tab]' }, 'Right', 'Right', 'Right'],
      { page: 'highlights the United States', run: `${FIGURE}.highlight = 'USA'` },
      { page: 'highlights nothing', run: `${FIGURE}.highlight = null` },
    ],
  },
  'open-table': {
    tag: 'rare-earth-share',
    view: 'countries',
    // The year changes every cell of the table.
    steps: [
      ...OPEN_TABLE,
      { page: 'moves the focus to the year', run: `${FIGURE}.shadowRoot.querySelector('[type=range]').focus()` },
      'Left',
    ],
  },
  filter: {
    tag: 'export-control-timeline',
    view: 'events',
    steps: [
      { tabTo: '.controls summary' },
      'Return',
      { tabTo: '[type=checkbox]' },
      'space',
      { tabTo: '.controls button' },
      'Return',
    ],
  },
  data: {
    tag: 'export-control-timeline',
    view: 'events',
    steps: [
      { page: 'brings 250 events', run: `${FIGURE}.data = ${rows(250, 'Event')}` },
      ...[...OPEN_TABLE, { tabTo: '.scroll > button' }, 'Return', 'Return'],
      { page: 'changes their titles', run: `${FIGURE}.data = ${rows(250, 'Decree')}` },
      { page: 'leaves one out', run: `${FIGURE}.data = ${rows(249, 'Decree')}` },
    ],
  },
};

const LANGUAGES = ['en', 'ja'] as const;

export const JOURNEYS: readonly Journey[] = LANGUAGES.flatMap((lang) => [
  ...FIGURES.flatMap(({ tag, views }) =>
    views.map(({ id: view }) => {
      const licences = [GRID, 'Left', ...LICENCES[lang], 'Return', 'Tab'];
      return { tag, view, lang, name: view, steps: view === 'events' ? licences : (WALKS[view] ?? ORDINARY) };
    }),
  ),
  ...Object.entries(CHANGES).map(([name, { tag, view, steps }]) => ({ tag, view, lang, name, steps })),
]);

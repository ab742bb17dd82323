/** What a publisher would put into a page to show the same rows, each as its own documentation says. */
import { existsSync, readFileSync } from 'node:fs';
import type { Rows } from './rows.ts';

export const KINDS = ['bars', 'sankey'] as const;
export type Kind = (typeof KINDS)[number];

export interface Contestant {
  readonly name: string;
  /** The kinds that it can draw: of many figures in a page, they take turns. */
  readonly kinds: readonly Kind[];
  /** Tags of the head of the page. */
  readonly head: string;
  /** A figure in the page. */
  figure(kind: Kind): string;
  /** Tags at the end of the page. */
  readonly end?: (rows: Rows) => string;
  /** An expression that is true once the element `figure` shows a picture. */
  readonly isDrawn: string;
}

const PEERS = new URL('node_modules/', import.meta.url);
const script = (path: string): string => `<script src="/peers/${path}"></script>`;
const chartCode = (name: string): string => readFileSync(new URL(`charts/${name}.js`, import.meta.url), 'utf8');

/** Text between tags of a script: nothing in it may end the script. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

interface Peer {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly code: string;
  readonly kinds?: readonly Kind[];
}

/** A library that draws into an element of the page, with a script below it. */
const peer = ({ name, scripts, code, kinds = KINDS }: Peer): Contestant => ({
  name,
  kinds,
  head: scripts.map(script).join(''),
  figure: (kind) => `<div class="figure" data-chart="${kind}"></div>`,
  end: (rows) =>
    `<script type="application/json" id="rows">${inScript(rows)}</script><script>${chartCode('draw-each')}${chartCode(code)}</script>`,
  isDrawn: '"drawn" in figure.dataset',
});

const TAGS = { bars: 'rare-earth-share', sankey: 'dependency-sankey' } as const;
const STYLESHEET = '<link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css">';
const ownScript = (name: string): string => `<script type="module" src="/dist/cdn/${name}.js"></script>`;
/** A fragment has a picture for each range of widths. */
const HAS_PICTURE =
  '[...(figure.shadowRoot?.querySelectorAll(".picture svg") ?? [])].some((svg) => svg.getBoundingClientRect().height > 0)';

const tags = (
  name: string,
  bundle: string,
  kinds: readonly Kind[],
  attributes = '',
  isDrawn = HAS_PICTURE,
): Contestant => ({
  name,
  kinds,
  head: STYLESHEET + ownScript(bundle),
  figure: (kind) => `<${TAGS[kind]} class="figure"${attributes}></${TAGS[kind]}>`,
  isDrawn,
});

const published = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

const own: readonly Contestant[] = [
  tags('one tag', 'rare-earth-share', ['bars']),
  tags('all tags', 'rare-earth-figures', KINDS),
  {
    name: 'fragment',
    kinds: KINDS,
    head: '',
    figure: (kind) =>
      published(`static/${TAGS[kind]}.${kind === 'bars' ? 'stages' : 'us-imports'}.en.html`).replace(
        `<${TAGS[kind]}`,
        `<${TAGS[kind]} class="figure"`,
      ),
    isDrawn: HAS_PICTURE,
  },
  {
    name: 'iframe',
    kinds: KINDS,
    head: '<script src="/dist/embed/resize.js" async></script>',
    figure: (kind) =>
      `<iframe class="figure" src="/dist/embed/${TAGS[kind]}.html" title="${kind}" style="border:0;inline-size:100%;block-size:480px"></iframe>`,
    isDrawn: `[...figure.contentDocument?.querySelectorAll('${Object.values(TAGS).join()}') ?? []].some((figure) => ${HAS_PICTURE})`,
  },
  tags('live', 'rare-earth-share', ['bars'], ' rendering="live"', 'figure.matches(":state(live)")'),
];

const FLOOR: Contestant = {
  name: 'floor: inline SVG',
  kinds: KINDS,
  head: '',
  figure: (kind) =>
    `<figure class="figure">${published(`static/${TAGS[kind]}.${kind === 'bars' ? 'stages' : 'us-imports'}.en.svg`).replace('<svg ', '<svg style="max-inline-size:100%;block-size:auto" ')}</figure>`,
  isDrawn: 'true',
};

const peers: readonly Peer[] = [
  {
    name: 'vega-embed',
    scripts: ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'],
    code: 'vega-embed',
  },
  {
    name: 'Chart.js',
    scripts: ['chart.js/dist/chart.umd.min.js', 'chartjs-chart-sankey/dist/chartjs-chart-sankey.min.js'],
    code: 'chartjs',
  },
  {
    name: 'Observable Plot',
    scripts: ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'],
    code: 'plot',
    kinds: ['bars'],
  },
  { name: 'ECharts', scripts: ['echarts/dist/echarts.min.js'], code: 'echarts' },
  {
    name: 'Highcharts',
    scripts: ['highcharts/highcharts.js', 'highcharts/modules/sankey.js', 'highcharts/modules/accessibility.js'],
    code: 'highcharts',
  },
];

/** All of them; a peer whose package is not installed, as its licence may not allow it, is left out. */
export const CONTESTANTS: readonly Contestant[] = [
  FLOOR,
  ...own,
  ...peers.filter(({ scripts }) => scripts.every((path) => existsSync(new URL(path, PEERS)))).map(peer),
];

/** A page with so many figures, and text between them. */
export function pageOf(contestant: Contestant, count: number, rows: Rows): string {
  const { kinds, head, figure, end } = contestant;
  const figures = Array.from(
    { length: count },
    (_, index) => `${figure(kinds[index % kinds.length] ?? 'bars')}<p>Text between two figures.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${contestant.name}</title><link rel="icon" href="data:,">${head}<style>[data-chart]{block-size:400px}</style></head><body><h1>An article</h1><p>Text before the figures.</p>${figures.join('')}${end?.(rows) ?? ''}</body></html>`;
}

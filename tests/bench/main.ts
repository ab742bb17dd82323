/**
 * Compares this library with what a publisher would use instead, in one run of Chromium, turn and turn about: `npm run
 * bench`, or `npm run bench -- --quick` with fewer runs and pages. Times depend on the machine, so only ratios are
 * quoted; a number that falls behind what has been reached fails the run. `npm run build` comes first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite } from '../built/browser.ts';
import { answersOf, type Answer } from './answers.ts';
import { CONTESTANTS, pageOf, type Contestant } from './contestants.ts';
import { DESKTOP, openMeasured, PHONE, type Conditions, type Measured } from './measured-page.ts';
import { readRows } from './rows.ts';

const isQuick = process.argv.includes('--quick');
const RUNS = isQuick ? 3 : 5;
const FOLDER = '.build/bench';

const rows = readRows();
mkdirSync(FOLDER, { recursive: true });
const fileOf = (contestant: Contestant, count: number): string =>
  `${contestant.name.replaceAll(/\W+/gu, '-')}.${String(count)}.html`;
for (const contestant of CONTESTANTS)
  for (const count of [1, 3, 30, 200])
    writeFileSync(`${FOLDER}/${fileOf(contestant, count)}`, pageOf(contestant, count, rows));
for (const { tag, views } of FIGURES)
  for (const { id } of views)
    writeFileSync(
      `${FOLDER}/view.${tag}.${id}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/cdn/rare-earth-figures.css"><script type="module" src="/dist/cdn/${tag}.js"></script></head><body><${tag} class="figure" view="${id}"></${tag}></body></html>`,
    );

const site = await openSite({ '/bench/': FOLDER, '/dist/': 'dist', '/peers/': 'tests/bench/node_modules' });

type Field = keyof Measured;
/** The medians of the runs, and how far the middle half of them is apart, as a part of the median. */
type Result = Readonly<Record<Field, { readonly median: number; readonly spread: number }>>;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

function resultOf(runs: readonly Measured[]): Result {
  const fields = Object.keys(runs[0] ?? {}) as Field[];
  return Object.fromEntries(
    fields.map((field) => {
      const values = runs.map((run) => run[field]);
      const median = quantile(values, 0.5);
      return [field, { median, spread: (quantile(values, 0.75) - quantile(values, 0.25)) / (median || 1) }];
    }),
  ) as Record<Field, { median: number; spread: number }>;
}

/** Measures some contestants turn and turn about. */
async function compare(
  names: readonly string[] | null,
  count: number,
  conditions: Conditions,
  runs = RUNS,
): Promise<Map<string, Result>> {
  const chosen = CONTESTANTS.filter(({ name }) => names === null || names.includes(name));
  const measured = new Map<string, Measured[]>(chosen.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const contestant of chosen) {
      // Of many figures, those far below the window may come later.
      const { page, measured: one } = await openMeasured(
        site,
        `/bench/${fileOf(contestant, count)}`,
        contestant.isDrawn,
        conditions,
        count <= 3,
      );
      measured.get(contestant.name)?.push(one);
      await page.close();
    }
  return new Map([...measured].map(([name, all]) => [name, resultOf(all)]));
}

const lines: string[] = [];
const say = (line = ''): void => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

const FLOOR = 'floor: inline SVG';
const value = (results: Map<string, Result>, name: string, field: Field): number =>
  results.get(name)?.[field].median ?? Number.NaN;

function table(title: string, results: Map<string, Result>): void {
  say();
  say(`## ${title}`);
  say();
  say('| | KB | requests | first | last | LCP | shift | blocking | longest task | heap |');
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const [base = ''] = results.keys();
  const floor = value(results, base, 'first');
  for (const [name, result] of results) {
    const of = (field: Field): number => result[field].median;
    const ratio = (field: Field): string =>
      Number.isNaN(of(field)) ? '–' : `${(of(field) / floor).toFixed(2)} ±${(result[field].spread * 50).toFixed(0)} %`;
    const cells = [
      (of('bytes') / 1000).toFixed(0),
      of('requests').toFixed(0),
      ratio('first'),
      ratio('last'),
      (of('lcp') / floor).toFixed(2),
      of('shift').toFixed(3),
      (of('blocking') / floor).toFixed(2),
      (of('longest') / floor).toFixed(2),
      `${of('heap').toFixed(0)} KiB`,
    ];
    say(`| ${name} | ${cells.join(' | ')} |`);
  }
  say();
  say(`Times as multiples of the time to the first figure of: ${base}.`);
}

const broken: string[] = [];
/**
 * Compares a number with a bound, and says if it is over. Fails the run if it is also over what has been reached.
 *
 * @param reached - What a change must not fall behind, where the bound is not reached yet.
 */
function bound(promise: string, measured: number, most: number, reached = most): void {
  if (!(measured <= reached)) broken.push(promise);
  const state = measured <= most ? 'ok  ' : measured <= reached ? 'OVER' : 'FAIL';
  say(`${state} ${measured.toFixed(3)} of ${String(most)}  ${promise}`);
}

/** What the bounds compare. */
const BOUND = [FLOOR, 'one tag', 'fragment', 'live', 'vega-embed', 'Chart.js'];

const phone = await compare(isQuick ? BOUND : null, 1, PHONE);
table('One figure, phone, Slow 4G, processor 4 times slower', phone);
const desktop = isQuick ? null : await compare(null, 1, DESKTOP);
if (desktop) table('One figure, desktop', desktop);
const three = isQuick ? null : await compare(null, 3, PHONE);
if (three) table('Three figures, phone', three);
const thirty = await compare(isQuick ? ['all tags', 'Chart.js'] : null, 30, PHONE, isQuick ? 2 : RUNS);
table('Thirty figures, phone', thirty);
const many = await compare(isQuick ? ['one tag'] : ['one tag', 'all tags', 'Chart.js'], 200, DESKTOP, isQuick ? 1 : 3);
table('200 figures, desktop', many);

const answers: Answer[] = await answersOf(site, { ...PHONE, width: 1000 }, isQuick ? 3 : 9);
say();
say('| view | input | median ms | longest ms |');
say('| --- | --- | ---: | ---: |');
for (const { view, input, median, longest } of answers)
  say(`| ${view} | ${input} | ${String(median)} | ${String(longest)} |`);
await site.close();

say();
const first = (results: Map<string, Result>, name: string): number => value(results, name, 'first');
const part = (results: Map<string, Result>, name: string, of: string, field: Field): number =>
  value(results, name, field) / value(results, of, field);
bound('first figure of one tag, of Chart.js', first(phone, 'one tag') / first(phone, 'Chart.js'), 0.55, 0.65);
bound('first figure of one tag, of the floor', first(phone, 'one tag') / first(phone, FLOOR), 1.5, 2.6);
bound('first figure of one tag, of vega-embed', first(phone, 'one tag') / first(phone, 'vega-embed'), 0.28, 0.33);
bound('first figure of a fragment, of the floor', first(phone, 'fragment') / first(phone, FLOOR), 1.1, 1.2);
bound('first figure drawn live, of vega-embed', first(phone, 'live') / first(phone, 'vega-embed'), 0.65, 1.15);
bound('blocking time of thirty figures, of Chart.js', part(thirty, 'all tags', 'Chart.js', 'blocking'), 0.25, 0.6);
bound('heap of thirty figures, of Chart.js', part(thirty, 'all tags', 'Chart.js', 'heap'), 0.8);
bound('longest task of 200 figures, in ms', value(many, 'one tag', 'longest'), 50, 150);
const heapOf = (results: Map<string, Result>): number => value(results, 'one tag', 'heap');
bound('heap of each of 200 figures, in KiB', (heapOf(many) - heapOf(phone)) / 199, 40);
bound(
  'next paint after an input, in ms, median of the slowest view',
  Math.max(...answers.map(({ median }) => median)),
  50,
  100,
);
bound(
  'layout shift',
  Math.max(
    ...['one tag', 'all tags', 'fragment', 'live'].flatMap((name) =>
      [phone, thirty].map((results) => results.get(name)?.shift.median ?? 0),
    ),
  ),
  0.0005,
);
writeFileSync(`${FOLDER}/result.md`, `${lines.join('\n')}\n`);
if (broken.length) process.exitCode = 1;

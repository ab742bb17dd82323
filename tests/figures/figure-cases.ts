/**
 * What the tests of every figure know of a single one: each `<tag>/cases.ts` exports it as `cases`. A figure needs that
 * file only where what is derived here from its bundled rows and from `docs/own-data-reference.md` does not do.
 */
import type { RawTables } from '../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { defaultsOf } from '../../src/core/figure/options.ts';
import type { Figure, FigureView } from '../../src/core/figure/figure.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readTables } from '../../src/node/datasets.ts';
import type { CustomRows } from './drawn-well.ts';
import { itemsFrom } from './from-rows.ts';
import { smallestRows } from './smallest-rows.ts';

type Options = Readonly<Record<string, unknown>>;

/** The least that somebody writes down to have a view drawn, and a text that is seen then. */
interface LeastRows {
  readonly view: string;
  readonly options?: Options;
  readonly tables: RawTables;
  readonly seen: string;
}

/** Rows of a page that cite a source with a bundled note, and what a note on them may concern. */
interface CitingRows {
  readonly view: string;
  readonly tables: RawTables;
  readonly keys: Readonly<Record<string, string>>;
}

/** Rows as a page may supply them. */
interface RandomRows {
  readonly name: string;
  readonly view: string;
  readonly rows: fc.Arbitrary<CustomRows<Options>>;
}

export interface FigureCases {
  /** The labels that each view must show at every width. Derived: the titles of its items. */
  readonly requiredLabels?: Readonly<Record<string, (locale: Locale) => readonly string[]>>;
  /** Derived: the smallest rows of the guide, with the title of their first item. */
  readonly leastRows?: readonly LeastRows[];
  /** Derived: the first bundled row. */
  readonly citingRows?: readonly CitingRows[];
  /** Derived: some of the bundled rows. */
  readonly randomRows?: readonly RandomRows[];
}

const CASES = import.meta.glob<FigureCases>('./*/cases.ts', { eager: true, import: 'cases' });

const casesOf = (tag: string): FigureCases => CASES[`./${tag}/cases.ts`] ?? {};

interface OfView {
  readonly tag: string;
  readonly figure: Figure;
  readonly view: FigureView<unknown, Options>;
}

const VIEWS: readonly OfView[] = FIGURES.flatMap((figure) =>
  figure.views.map((view) => ({ tag: figure.tag, figure, view })),
);

/** The cases of every view: those of its figure, otherwise a derived one. */
const ofEveryView = <Case extends { readonly view: string }>(
  own: (cases: FigureCases) => readonly Case[] | undefined,
  derive: (of: OfView) => Case,
): readonly (OfView & Omit<Case, 'view'>)[] =>
  VIEWS.flatMap((of) => {
    const cases = own(casesOf(of.tag))?.filter(({ view }) => view === of.view.id) ?? [];
    return (cases.length ? cases : [derive(of)]).map((one) => ({ ...one, ...of }));
  });

const bundledRows = ({ figure, view }: OfView) => {
  const dataset = view.dataset(defaultsOf(figure.options));
  return { dataset, rows: readTables([dataset])[dataset] ?? [] };
};

const titlesOf = ({ figure, view }: OfView, tables: RawTables, locale: Locale): string[] => {
  const context = { locale, options: defaultsOf(figure.options) };
  return itemsFrom(view, figure.parse(tables), context).items.map(({ title }) => title);
};

/** The labels that a view must show at every width, whatever its layout; a view with hardly any is a mistake. */
export function requiredLabels(tag: string, id: string, locale: Locale): readonly string[] {
  const of = VIEWS.find((one) => one.tag === tag && one.view.id === id);
  if (!of) throw new Error(`No view "${id}" of <${tag}>.`);
  const labels = casesOf(tag).requiredLabels?.[id]?.(locale) ?? titlesOf(of, readTables(of.figure.datasets), locale);
  if (labels.length < 4) throw new Error(`Nothing says which labels ${tag} ${id} must show in ${locale}.`);
  return labels;
}

/** The page as the source of rows that name none. */
export const PAGE = { id: 'page', short: 'this page', title: 'Data of this page' };

/** The least rows of every view. */
export const leastRows = () =>
  ofEveryView<LeastRows>(
    (cases) => cases.leastRows,
    (of) => {
      const { dataset } = bundledRows(of);
      const tables = { [dataset]: smallestRows(of.tag, of.view.id) };
      return { view: of.view.id, tables, seen: titlesOf(of, { ...tables, sources: [PAGE] }, 'en')[0] ?? '' };
    },
  );

/** Rows of every view that cite a bundled source. */
export const citingRows = () =>
  ofEveryView<CitingRows>(
    (cases) => cases.citingRows,
    (of) => {
      const { dataset, rows } = bundledRows(of);
      const [first = {}] = rows;
      const [source = ''] = (first['source_ids'] ?? first['source_id'] ?? '').split(';');
      return { view: of.view.id, tables: { [dataset]: [first] }, keys: { source } };
    },
  );

/** Random rows of every view. */
export const randomRows = () =>
  ofEveryView<RandomRows>(
    (cases) => cases.randomRows,
    (of) => {
      const { dataset, rows } = bundledRows(of);
      const others = readTables(of.figure.datasets);
      const some = fc.subarray([...rows], { minLength: 1 });
      return {
        name: of.view.id,
        view: of.view.id,
        rows: some.map((kept) => ({ tables: { ...others, [dataset]: kept }, reported: [] })),
      };
    },
  );

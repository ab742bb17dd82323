/** A small figure whose rows are counted, and what the live renderer needs besides it in Node. */
import type { RawRow, RawTables } from '../../src/core/data/raw-tables.ts';
import * as v from 'valibot';
import { vi } from 'vitest';
import { missingError } from '../../src/core/data/data-error.ts';
import type { Description } from '../../src/core/figure/description.ts';
import type { Figure, FigureView } from '../../src/core/figure/figure.ts';
import { inColumn } from '../../src/core/figure/items.ts';
import { byLocale, type Locale } from '../../src/core/i18n/locale.ts';
import { layerStructure } from '../../src/core/drawing/layer-structure.ts';
import type { LiveDetails, LiveModule, LiveRequest } from '../../src/core/wire/live.ts';
import { packData } from '../../src/core/data/packed-data.ts';
import { packTables } from '../../src/core/data/packed-rows.ts';
import { sourceSchema } from '../../src/core/data/source.ts';
import type { Spec, SpecLayer } from '../../src/core/drawing/spec.ts';

const ROWS = {
  apples: [{ kind: 'Boskoop', tonnes: '3', source_id: 'farm' }],
  pears: [{ kind: 'Conference', tonnes: '2', source_id: 'farm' }],
  sources: [{ id: 'farm', short: 'Farm', url: '', language: '', licence_id: '' }],
} as const;

/** The bundled sources, with all that is known of them. */
const SOURCES = [{ ...ROWS.sources[0], title: 'The farm', publisher: 'Owner', locator: 'field 3' }];

type Dataset = 'apples' | 'pears';

const LAYER = {
  name: 'fruits',
  data: { name: 'fruits' },
  mark: { type: 'rect' },
  encoding: { x: { field: 'x', scale: { domain: [0, 9] } } },
} as const satisfies SpecLayer;

const fruitSpec = (width: number, fruits: readonly object[]): Spec => ({
  width,
  height: 100,
  padding: {},
  background: 'white',
  datasets: { fruits },
  layer: [LAYER],
});

/** Rows as the figure's own `parse` takes them for granted. */
type FruitTables = Readonly<Record<string, readonly RawRow[]>>;
type Fruits = readonly RawRow[];

const viewOf = (
  dataset: Dataset,
  model: (data: FruitTables, dataset: Dataset) => Fruits,
): FigureView<FruitTables, Readonly<Record<string, unknown>>, Fruits, number> => ({
  id: dataset,
  dataset: () => dataset,
  label: () => dataset,
  model: (data) => model(data, dataset),
  describe(rows, locale): Description {
    return {
      title: `${String(rows.length)} ${dataset} (${locale})`,
      subtitle: '',
      summary: '',
      notes: [],
      table: { columns: [], rows: rows.map(({ kind }) => [String(kind)]) },
      sources: [...new Set(rows.map(({ source_id: id = 'page' }) => String(id)))],
      controls: [{ kind: 'step', option: 'year', label: 'Year', values: [1, 2], value: rows.length }],
    };
  },
  layout: (_, __, width) => width,
  spec: (rows, width) => fruitSpec(width, rows),
  items: (rows) => ({
    items: inColumn(rows.map(({ kind }) => ({ id: String(kind), title: String(kind), facts: [], row: null }))),
    groups: [{ label: dataset, count: rows.length }],
    chart: `${String(rows.length)} ${dataset}`,
  }),
  ...(dataset === 'apples' && { overview: (rows, _, { width }) => fruitSpec(width, rows) }),
});

/** The details of the bundled source in a language. */
const farmIn = (locale: Locale) => ({
  farm: { title: 'The farm', publisher: `Owner (${locale})`, locator: 'field 3' },
});

/** A live module, and the functions that parse its rows and load the details of its sources. */
export function fakeModule() {
  const parse = vi.fn((given: RawTables): FruitTables => {
    const tables = given as FruitTables;
    if (tables['apples']?.some(({ kind }) => kind === 'quince')) throw missingError('apples', { kind: 'rows' });
    return tables;
  });
  const loadDetails = vi.fn(() =>
    Promise.resolve<LiveDetails>({
      data: packData({ apples: ROWS.apples.map(({ kind }) => ({ kind: `${kind}, with details` })) }),
      addresses: { farm: { url: 'https://farm.example/', language: 'en' } },
      sources: byLocale(farmIn),
      overviews: { apples: { data: [{ name: 'fruits' }] } },
    }),
  );
  const loadData = vi.fn(() =>
    Promise.resolve<unknown>({ ...ROWS, sources: [{ id: 'farm', short: byLocale(() => 'Farm'), licence: '' }] }),
  );
  const model = vi.fn((data: FruitTables, dataset: Dataset): Fruits => data[dataset] ?? []);
  const figure: Figure<FruitTables> = {
    tag: 'fruit-figure',
    views: [viewOf('apples', model), viewOf('pears', model)],
    options: {},
    datasets: ['apples', 'pears', 'sources'],
    schemas: { apples: v.object({}), pears: v.object({}), sources: sourceSchema },
    parse,
  };
  const liveModule: LiveModule = {
    figure,
    loadData,
    loadDetails,
    loadReader: () => Promise.resolve({ figure, loadSources: () => Promise.resolve(SOURCES) }),
    loadTables: () =>
      Promise.resolve(packTables(ROWS, (dataset) => Object.keys(ROWS[dataset as keyof typeof ROWS][0]))),
    loadCards: () => Promise.resolve({}),
    unused: {},
    compiled: {
      config: {},
      layers: { [layerStructure(LAYER)]: { data: [{ name: 'rows' }], marks: [{ type: 'rect' }] } },
    },
  };
  return { liveModule, parse, model, loadData, loadDetails };
}

/** All that the live renderer reads of a document. */
export const fakeDocument = { baseURI: 'https://news.example/article/' } as Document;

/** A request for the first view of the bundled rows, but for what is given. */
export const requestOf = (given: Partial<LiveRequest> = {}): LiveRequest => ({
  view: 'apples',
  locale: 'en',
  options: {},
  width: 400,
  data: null,
  src: null,
  sourceName: null,
  sourceUrl: null,
  transformSpec: null,
  heading: null,
  isStatic: false,
  isSmall: false,
  ...given,
});

/** A picture that was never drawn, whose end can be seen. */
export const fakePicture = () => ({
  mount: {} as HTMLElement,
  view: { addSignalListener: vi.fn(), scale: vi.fn(), signal: vi.fn() },
  finalize: vi.fn(),
  detach: vi.fn(),
});

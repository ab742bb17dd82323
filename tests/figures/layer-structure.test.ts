import type { RawTables } from '../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, FigureView } from '../../src/core/figure/figure.ts';
import { layerStructure } from '../../src/core/drawing/layer-structure.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import type { Layer } from '../../src/core/drawing/spec.ts';
import { dependencySankey } from '../../src/figures/dependency-sankey/figure.ts';
import { exportControlTimeline } from '../../src/figures/export-control-timeline/figure.ts';
import { rareEarthShare } from '../../src/figures/rare-earth-share/figure.ts';
import { readTables } from '../../src/node/datasets.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { randomRuns } from '../random-runs.ts';
import { OWN_ROWS as SANKEY_ROWS } from './dependency-sankey/custom-rows.ts';
import type { CustomRows } from './drawn-well.ts';
import { OWN_ROWS as SHARE_ROWS } from './rare-earth-share/custom-rows.ts';
import { specFrom } from './from-rows.ts';

/** The structures of the layers that have rows; one without rows is not drawn. */
function structuresOf<Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  options: Options,
  locale: Locale,
  widths: readonly number[] = PICTURE_WIDTHS,
): string[] {
  return widths.flatMap((width) => {
    const { layer } = specFrom(view, data, { locale, options }, { width, palette: LIGHT }) as unknown as {
      layer: Layer[];
    };
    return layer
      .filter(({ data: rows }) => (rows as { values: readonly unknown[] }).values.length)
      .map((one) => layerStructure(one));
  });
}

/** The structures that are compiled ahead: those of the bundled rows and of a view's samples. */
function compiledStructures<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): Set<string> {
  const data = figure.parse(readTables(figure.datasets));
  return new Set(
    pictureSetsOf(figure).flatMap(({ view, options }) =>
      [data, ...(view.samples?.(data) ?? [])].flatMap((rows) =>
        LOCALES.flatMap((locale) => structuresOf(view, rows, options, locale)),
      ),
    ),
  );
}

/** Specs are compiled ahead of the page: whatever its rows, none of their layers is of another structure. */
function expectCompiled<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
  view: FigureView<Data, OptionValues<Definitions>>,
  rows: fc.Arbitrary<CustomRows<OptionValues<Definitions>>>,
  compiled: ReadonlySet<string>,
): void {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...PICTURE_WIDTHS),
      ({ tables, options }, locale, width) => {
        const asked = { ...defaultsOf(figure.options), ...options };
        const structures = structuresOf(view, figure.parse(tables), asked, locale, [width]);
        expect([...new Set(structures)].filter((structure) => !compiled.has(structure))).toEqual([]);
      },
    ),
    { numRuns: randomRuns(1000) },
  );
}

const TIMEOUT = 600_000;

describe('layers of any rows are layers that bundled rows have too', () => {
  const share = compiledStructures(rareEarthShare);
  const sankey = compiledStructures(dependencySankey);
  const timeline = compiledStructures(exportControlTimeline);

  test.each(SHARE_ROWS)(
    'in %s',
    (_name, view, rows) => {
      expectCompiled(rareEarthShare, view, rows, share);
    },
    TIMEOUT,
  );

  test.each(SANKEY_ROWS)(
    'in %s',
    (_name, view, rows) => {
      expectCompiled(dependencySankey, view, rows, sankey);
    },
    TIMEOUT,
  );

  const bundled: RawTables = readTables(exportControlTimeline.datasets);
  const someEvents = fc
    .tuple(
      fc.subarray([...(bundled['events'] ?? [])], { minLength: 1 }),
      fc.constantFrom('article' as const, 'core' as const, 'full' as const),
    )
    .map(([events, scope]) => ({ tables: { ...bundled, events }, options: { scope }, reported: [] }));

  test.each(exportControlTimeline.views.map((view) => [view.id, view] as const))(
    'in %s',
    (_id, view) => {
      expectCompiled(exportControlTimeline, view, someEvents, timeline);
    },
    TIMEOUT,
  );
});

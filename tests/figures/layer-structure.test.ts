import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, FigureView } from '../../src/core/figure/figure.ts';
import { layerStructure } from '../../src/core/drawing/layer-structure.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { readTables } from '../../src/node/datasets.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { randomRuns } from '../random-runs.ts';
import type { CustomRows } from './drawn-well.ts';
import { randomRows } from './figure-cases.ts';
import { specFrom } from './from-rows.ts';

/** The structures of a view’s layers. */
function structuresOf<Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  options: Options,
  locale: Locale,
  widths: readonly number[] = PICTURE_WIDTHS,
): string[] {
  return widths.flatMap((width) => {
    const { layer } = specFrom(view, data, { locale, options }, { width, palette: LIGHT });
    return layer.map(layerStructure);
  });
}

const structuresByTag = new Map<string, ReadonlySet<string>>();

/** The structures that are compiled ahead: those of the bundled rows and of a view's samples. */
function compiledStructures<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): ReadonlySet<string> {
  const known = structuresByTag.get(figure.tag);
  if (known) return known;
  const data = figure.parse(readTables(figure.datasets));
  const structures = new Set(
    pictureSetsOf(figure).flatMap(({ view, options }) =>
      [data, ...(view.samples?.(data) ?? [])].flatMap((rows) =>
        LOCALES.flatMap((locale) => structuresOf(view, rows, options, locale)),
      ),
    ),
  );
  structuresByTag.set(figure.tag, structures);
  return structures;
}

/** Specs are compiled ahead of the page: whatever its rows, none of their layers is of another structure. */
function expectCompiled<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
  view: FigureView<Data, OptionValues<Definitions>>,
  rows: fc.Arbitrary<CustomRows<OptionValues<Definitions>>>,
): void {
  const compiled = compiledStructures(figure);
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
    { numRuns: randomRuns(60) },
  );
}

const TIMEOUT = 600_000;

describe('layers of any rows are layers that bundled rows have too', () => {
  test.each(randomRows())('in <$tag> $name', ({ figure, view, rows }) => expectCompiled(figure, view, rows), TIMEOUT);
});

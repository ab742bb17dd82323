/** Rows of each view that are valid, almost valid, or wild: what is accepted is drawn whole, anything else gets a sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { PAYLOADS } from '../payloads.ts';
import { oneIn, randomRuns } from '../random-runs.ts';
import { describeFrom, itemsFrom, specFrom } from './from-rows.ts';
import { expectRejection, HOSTILE } from './hostile-rows.ts';
import { ATTACKED } from './payload-rows.ts';
import { specHoles } from './spec-holes.ts';

const HOLES = /NaN|undefined|Infinity|native code|\[object/u;

/** Values that another row may have in the place of one: near misses of what is valid. */
const NEAR: readonly unknown[] = [
  '2031',
  2032,
  '12,5',
  '99.9',
  100.5,
  '7 %',
  '2030-02-30',
  '2030-02',
  ' CHN ',
  'chn',
  'CHNN',
  'Chile',
  'Li;Dy',
  'yes ',
  'kt',
  'NaN',
  'Infinity',
];

const views = FIGURES.flatMap((figure) =>
  figure.views.map((view) => {
    const { tables = {} } = ATTACKED.find((one) => one.tag === figure.tag && one.view === view.id) ?? {};
    return { tag: figure.tag, id: view.id, figure, view, tables };
  }),
);

describe.each(views)('<$tag> $id', ({ figure, view, tables }) => {
  const options = defaultsOf(figure.options);
  const dataset = view.dataset(options);
  const smallest = tables[dataset] ?? [];
  const fields = Object.keys(figure.schemas[dataset]?.entries ?? {});

  /** Fields to overwrite in some row, also such as every object has by itself. */
  const change = fc.tuple(
    fc.nat(),
    fc.constantFrom(...fields, ...fields, ...fields, '__proto__', 'constructor', 'toString', 'length'),
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...NEAR) },
      { weight: 2, arbitrary: fc.constantFrom<unknown>(...HOSTILE) },
      { weight: 1, arbitrary: fc.constantFrom(...PAYLOADS) },
      { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.jsonValue()) },
    ),
  );
  const asked = fc.record({
    // Rows must differ, so that most copies are rejected.
    copies: fc.constantFrom(1, 1, 1, 2, 3),
    changes: fc.array(change, { maxLength: 6 }),
    locale: fc.constantFrom(...LOCALES),
    width: fc.constantFrom(...PICTURE_WIDTHS),
    isRendered: oneIn(20),
  });

  test('rows are drawn whole, or rejected with a sentence', { timeout: 3_600_000 }, async () => {
    let drawn = 0;
    const numRuns = randomRuns(200);
    await fc.assert(
      fc.asyncProperty(asked, async ({ copies, changes, locale, width, isRendered }) => {
        const rows = Array.from({ length: copies }, () => smallest)
          .flat()
          .map((row) => ({ ...row }));
        for (const [at, name, value] of changes)
          Object.defineProperty(rows[at % rows.length], name, { value, enumerable: true, configurable: true });
        const context = { locale, options };
        let data;
        let spec;
        let texts;
        try {
          data = figure.parse({ ...tables, [dataset]: rows });
          texts = [describeFrom(view, data, context), itemsFrom(view, data, context)];
          spec = specFrom(view, data, context, { width, palette: LIGHT });
        } catch (error) {
          expectRejection(error);
          return;
        }
        drawn += 1;
        // What rows hold may itself be called so.
        if (!HOLES.test(JSON.stringify(rows))) expect(JSON.stringify(texts)).not.toMatch(HOLES);
        expect(specHoles(spec, data)).toEqual([]);
        if (!isRendered) return;
        const { shapes } = await renderSpec(spec);
        for (const { attributes } of shapes)
          for (const value of Object.values(attributes)) expect(String(value)).not.toMatch(HOLES);
      }),
      { numRuns },
    );
    expect(drawn).toBeGreaterThan(numRuns / 50);
  });
});

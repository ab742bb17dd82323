import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { MARGIN } from '../../src/core/drawing/spec.ts';
import { readSources, readTables } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { requiredLabels } from './figure-cases.ts';
import { ownWords } from './own-words.ts';
import { overlaps, textBoxes } from './text-boxes.ts';
import { describeFrom, specFrom } from './from-rows.ts';

const schema = createRequire(import.meta.url)('vega-lite/vega-lite-schema.json') as object;
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const allSources = readSources();

const bare = (text: string): string => text.replace(/\s+/gu, '');

const cases = FIGURES.flatMap((figure) => {
  const data = figure.parse(readTables(figure.datasets));
  return pictureSetsOf(figure).map(({ cacheKey, view, options }) => ({
    tag: figure.tag,
    cacheKey,
    view,
    options,
    data,
  }));
});

describe.each(cases)('$tag $cacheKey', ({ tag, cacheKey, view, options, data }) => {
  test.each(LOCALES)('draws every width in %s from a valid spec, without a warning', async (locale) => {
    for (const width of PICTURE_WIDTHS) {
      const spec = specFrom(view, data, { locale, options }, { width, palette: LIGHT });
      expect(isValid(spec), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
      const picture = await renderSpec(spec);
      expect([picture.width, picture.height]).toEqual([width, spec.height]);
      expect(picture.height).toBeGreaterThan(100);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined|null/u);

      const boxes = textBoxes(picture);
      for (const { text, size, left, right, bottom } of boxes) {
        expect(size, text).toBeGreaterThanOrEqual(12);
        expect(left, text).toBeGreaterThanOrEqual(MARGIN - 1);
        expect(right, text).toBeLessThanOrEqual(width - MARGIN + 1);
        expect(bottom - size * 0.1, text).toBeLessThanOrEqual(picture.height - 3);
      }
      expect(overlaps(boxes), `${locale}, ${String(width)} px`).toEqual([]);

      if (cacheKey !== view.id) continue;
      const texts = picture.shapes.flatMap(({ lines }) => (lines ? [bare(lines.join(''))] : []));
      const missing = requiredLabels(tag, view.id, locale).filter(
        (label) => !texts.some((text) => text.includes(bare(label))),
      );
      expect(missing, `${locale}, ${String(width)} px`).toEqual([]);
    }
  });

  test('says no sentence alike in two languages', () => {
    const reported = LOCALES.map((locale) => describeFrom(view, data, { locale, options }));
    const isNoted = reported.some(({ note }) => note !== undefined);
    for (const field of ['title', 'subtitle', 'summary', ...(isNoted ? (['note'] as const) : [])] as const)
      expect(new Set(reported.map((one) => one[field])).size, field).toBe(LOCALES.length);
    for (let index = 0; index < (reported[0]?.notes.length ?? 0); index++)
      expect(new Set(reported.map(({ notes }) => notes[index])).size).toBe(LOCALES.length);
    expect(new Set(LOCALES.map((locale) => view.label(locale))).size).toBe(LOCALES.length);
  });

  test('stays within what a headline and a note may take', () => {
    const { title, note = '' } = describeFrom(view, data, { locale: 'en', options });
    // A title that compares three shares, each of something else, or what is in force with what is not, is longer.
    expect(title.length).toBeLessThanOrEqual(['stages', 'supply-chain', 'elements'].includes(view.id) ? 90 : 70);
    // The default timeline ends in October 2025, so its note also says how the story went on.
    const most = cacheKey === 'events' ? 250 : 150;
    expect(ownWords(note, 'en').length).toBeLessThanOrEqual(most);
  });

  test('names only sources that exist, and has a cell for every column', () => {
    const { sources, table } = describeFrom(view, data, { locale: 'ja', options });
    for (const id of sources) expect(allSources[id], id).toBeDefined();
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});

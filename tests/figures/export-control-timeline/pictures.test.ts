import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/locale.ts';
import { LIGHT } from '../../../src/core/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/picture.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { paint } from '../../../src/static/paint.ts';
import { preparationsOf } from '../../../src/static/prepare-view.ts';
import { requiredLabels } from './required-labels.ts';
import { data, defaults } from './rows.ts';

const schema = createRequire(import.meta.url)('vega-lite/vega-lite-schema.json') as object;
const validate = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(schema);
const bare = (text: string): string => text.replace(/\s/gu, '');

describe.each(preparationsOf(exportControlTimeline))('$key', ({ view, options }) => {
  test.each(LOCALES)('is drawn in %s at every width without warning, from a valid spec', async (locale) => {
    const heights: number[] = [];
    for (const width of PICTURE_WIDTHS) {
      const spec = view.spec(data, { locale, options }, { width, palette: LIGHT });
      expect(validate(spec), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
      const picture = await paint(spec);
      expect([picture.width, picture.height]).toEqual([width, spec.height]);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined|null/u);
      for (const { element, attributes, lines = [] } of picture.shapes) {
        if (element !== 'text') continue;
        expect(Number(attributes['font-size']), lines.join()).toBeGreaterThanOrEqual(12);
        const last = Number(attributes['y']) + (lines.length - 1) * Number(attributes['line-height'] ?? 0);
        expect(last, lines.join()).toBeLessThanOrEqual(picture.height - 3);
      }
      heights.push(picture.height);
    }
    expect(heights.every((height) => height > 100)).toBe(true);
  });
});

describe.each(exportControlTimeline.views)('$id', (view) => {
  test.each(LOCALES)('shows every required label in %s at every width', async (locale: Locale) => {
    for (const width of PICTURE_WIDTHS) {
      const { shapes } = await paint(view.spec(data, { locale, options: defaults }, { width, palette: LIGHT }));
      const shown = shapes.flatMap(({ lines }) => (lines ? [bare(lines.join(''))] : []));
      const missing = requiredLabels[view.id]!(locale).filter(
        (label) => !shown.some((text) => text.includes(bare(label))),
      );
      expect(missing, `${String(width)} px`).toEqual([]);
    }
  });

  test('draws the same each time, and a mark for each row that it tells of', async () => {
    const spec = (): Parameters<typeof paint>[0] =>
      view.spec(data, { locale: 'ja', options: defaults }, { width: 475, palette: LIGHT });
    const [once, again] = [await paint(spec()), await paint(spec())];
    expect(once).toEqual(again);
    const marks = once.shapes.filter(({ element, key }) => key && element === (view.id === 'events' ? 'path' : 'rect'));
    expect(marks).toHaveLength(view.id === 'events' ? 15 : 17);
  });
});

test('five languages differ in height by nothing in events and by less than 6 % in elements', () => {
  for (const view of exportControlTimeline.views)
    for (const width of PICTURE_WIDTHS) {
      const heights = LOCALES.map(
        (locale) => view.spec(data, { locale, options: defaults }, { width, palette: LIGHT }).height,
      );
      expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(view.id === 'events' ? 1.0001 : 1.06);
    }
});

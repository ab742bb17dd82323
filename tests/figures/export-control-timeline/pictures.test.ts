import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { data, defaults } from './rows.ts';
import { specFrom } from '../from-rows.ts';

describe.each(exportControlTimeline.views)('$id', (view) => {
  test('draws the same picture each time, with a mark for each row', async () => {
    const spec = (): Parameters<typeof renderSpec>[0] =>
      specFrom(view, data, { locale: 'ja', options: defaults }, { width: 475, palette: LIGHT });
    const [once, again] = [await renderSpec(spec()), await renderSpec(spec())];
    expect(once).toEqual(again);
    // The bracket is of two events.
    const isMark = (id: string | undefined): boolean => Boolean(id) && !id?.includes(' ');
    const marks = once.shapes.filter(
      ({ element, id }) => isMark(id) && element === (view.id === 'events' ? 'path' : 'rect'),
    );
    expect(marks).toHaveLength(17);
  });
});

test('five languages differ in height by nothing in events and by less than 6 % in elements', () => {
  for (const view of exportControlTimeline.views)
    for (const width of PICTURE_WIDTHS) {
      const heights = LOCALES.map(
        (locale) => specFrom(view, data, { locale, options: defaults }, { width, palette: LIGHT }).height,
      );
      expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(view.id === 'events' ? 1.0001 : 1.06);
    }
});

test.each(LOCALES)('no name of an element is broken, in %s', async (locale) => {
  const view = exportControlTimeline.views.find(({ id }) => id === 'elements')!;
  for (const width of PICTURE_WIDTHS) {
    const { shapes } = await renderSpec(specFrom(view, data, { locale, options: defaults }, { width, palette: LIGHT }));
    const names = shapes.filter(({ id, lines }) => id && lines);
    expect(names.length, `${width} px`).toBeGreaterThanOrEqual(17);
    expect(names.filter(({ lines = [] }) => lines.length > 1).map(({ lines }) => lines)).toEqual([]);
  }
});

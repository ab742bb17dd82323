/** A model holds what a view computes from its rows: each is computed once, whatever is made of it. */
import { describe, expect, test } from 'vitest';
import { PrerenderedFigure } from '../../src/build/prerendered-figure.ts';
import type { Figure } from '../../src/core/figure/figure.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { FIGURES } from '../../src/figures/registry.ts';

/** A figure that counts the models and layouts of its views. */
function counted(figure: Figure) {
  const count = { models: 0, layouts: 0 };
  const views = figure.views.map((view) => ({
    ...view,
    model(data: unknown, options: Readonly<Record<string, unknown>>) {
      count.models++;
      return view.model(data, options);
    },
    layout(...given: Parameters<typeof view.layout>) {
      count.layouts++;
      return view.layout(...given);
    },
  }));
  return { figure: { ...figure, views }, count };
}

const picture = { width: 1, height: 1, shapes: [] };

describe.each(FIGURES.map((figure) => [figure.tag, figure] as const))('<%s>', (_, figure) => {
  test('computes one model for all languages, and one layout for each language and width', async () => {
    const { figure: counting, count } = counted(figure);
    const prerendered = new PrerenderedFigure(counting, () => Promise.resolve(picture));
    for (const { cacheKey } of prerendered.pictureSets) {
      await prerendered.locales(cacheKey);
      for (const locale of LOCALES) prerendered.items(cacheKey, locale);
    }
    const sets = prerendered.pictureSets.length;
    // Each view is drawn once more, with options that note which attributes it reads.
    const noted = figure.views.length;
    expect(count).toEqual({ models: sets + noted, layouts: sets * LOCALES.length * PICTURE_WIDTHS.length + noted });
  });
});

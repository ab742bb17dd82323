import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LIGHT, TOKEN_COLORS } from '../../src/core/drawing/palette.ts';
import { readTables } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { svgText } from '../../src/node/svg.ts';
import { specFrom } from '../figures/from-rows.ts';

/** A phone and an article's column: two compositions of every view. */
const WIDTHS = [288, 783];

/** One shape a line, so that a change can be read. */
const readable = (svg: string): string => `${svg.replace(/(?<=>)(?=<(?:rect|line|path|text|\/svg))/gu, '\n')}\n`;

for (const figure of FIGURES)
  describe(`<${figure.tag}>`, () => {
    const data = figure.parse(readTables(figure.datasets));
    const options = defaultsOf(figure.options);
    const cases = figure.views.flatMap((view) => LOCALES.map((locale) => ({ view, locale })));

    test.each(cases)('$view.id in $locale is the picture that was last looked at', async ({ view, locale }) => {
      for (const width of WIDTHS) {
        const picture = await renderSpec(specFrom(view, data, { locale, options }, { width, palette: TOKEN_COLORS }));
        const file = `../figures/${figure.tag}/pictures/${view.id}.${locale}.${String(width)}.svg`;
        await expect(readable(svgText(picture, LIGHT, locale))).toMatchFileSnapshot(file);
      }
    });
  });

import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { renderFigure, RenderError, type RenderOptions } from '../../src/node/render-figure.ts';

const size = 'small';
const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const));
const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, text = '']) =>
    text.replace(/<tspan[^>]*>/gu, '|').replace(/<\/tspan>/gu, ''),
  );

async function rejected(options: RenderOptions): Promise<string> {
  const error: unknown = await renderFigure('rare-earth-share', options).catch((reason: unknown) => reason);
  return error instanceof RenderError ? error.message : 'It was not rejected.';
}

describe('a small figure as a file', () => {
  test.each(VIEWS)('%s %s has its short title and one label at 160 and 240 px', async (tag, view) => {
    for (const lang of LOCALES) {
      const whole = await renderFigure(tag, { view, lang, format: 'json' });
      for (const width of [160, undefined]) {
        const svg = await renderFigure(tag, { view, lang, size, width, format: 'svg' });
        expect(svg).toContain(`width="${String(width ?? 240)}"`);
        // The name of the image is the claim.
        const [, name = ''] = /role="img"[^>]*><title>(.*?)<\/title>/u.exec(svg) ?? [];
        expect(name).toBe((JSON.parse(whole) as { readonly claim: string }).claim);
        const [title = '', ...labels] = textsIn(svg);
        expect(title.split('|').length).toBeLessThanOrEqual(3);
        expect(labels.length).toBe(view === 'trend' ? 2 : 1);
        expect([title, ...labels].join()).not.toContain('…');
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/gu)].map(([, text]) => Number(text));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(14);
      }
    }
  });

  test('has the numbers of the whole one, for its attributes too', async () => {
    const svg = await renderFigure('rare-earth-share', {
      size,
      view: 'countries',
      attributes: { year: 2018 },
      format: 'svg',
    });
    expect(textsIn(svg)).toEqual(['Rare earths|mined, by country', 'China 120,000 t']);
  });

  test('of custom rows has the title of the view, or the heading', async () => {
    const data = [{ year: 2030, country: 'CHN', tonnes_reo: 330_000 }];
    const own = await renderFigure('rare-earth-share', { size, view: 'countries', data, format: 'svg' });
    expect(textsIn(own).join()).toContain('330,000 t');
    expect(own).not.toContain('mined, by country');
    const named = await renderFigure('rare-earth-share', {
      size,
      view: 'countries',
      data,
      heading: 'Mined',
      alt: 'Much',
      format: 'svg',
    });
    expect(textsIn(named)[0]).toBe('Mined');
    expect(named).toContain('<title>Much</title>');
  });

  test('as markup is the tag with one picture, which is seen without script, and little else', async () => {
    const markup = await renderFigure('export-control-timeline', { size, lang: 'ja' });
    expect(markup).toMatch(/^<export-control-timeline lang="ja" view="events" size="small">/u);
    expect(markup.match(/<svg/gu)).toHaveLength(1);
    expect(markup).not.toContain('ld+json');
    expect(markup.length).toBeLessThan(10_000);
  });

  test('as PNG has twice the px', async () => {
    const png = Buffer.from(await renderFigure('dependency-sankey', { size, width: 200, format: 'png' }));
    expect(png.readUInt32BE(16)).toBe(400);
  });

  test('says what is wrong, and what it leaves out', async () => {
    expect(await rejected({ size: 'tiny' as never })).toBe(
      'Unknown size "tiny": expected one of full, small. Did you mean "full"?',
    );
    expect(await rejected({ size, format: 'md' })).toBe(
      'The format "md" has no small figure: render html, svg or png.',
    );
    expect(await rejected({ size, format: 'svg', width: 120 })).toBe(
      'The width must be a whole number of px from 160 to 400, not 120.',
    );
    const warnings: string[] = [];
    await renderFigure('rare-earth-share', { size, credit: 'Gazette', warn: (sentence) => warnings.push(sentence) });
    expect(warnings).toEqual(['A small figure does not show the option credit.']);
  });
});

import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { frameHeight, readEmbedFigures } from '../../src/build/embed-figure.ts';
import { embedPageText } from '../../src/build/embed-page.ts';
import { oembedAnswer } from '../../src/build/oembed.ts';
import { PrerenderedFigure } from '../../src/build/prerendered-figure.ts';
import { FIGURES } from '../../src/figures/registry.ts';

const BASE = 'https://figures.example.org/v1/';
// Rendered here: the files of a build may not be there yet.
const figures = await readEmbedFigures((tag) =>
  new PrerenderedFigure(FIGURES.find((figure) => figure.tag === tag)!).bundle(),
);

describe.each(figures)('oEmbed of <$tag>', (figure) => {
  test.each(LOCALES)('has in %s what version 1.0 asks of a rich answer', (locale) => {
    const answer = oembedAnswer(figure, locale, BASE);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_width: 1200, thumbnail_height: 630 });
    expect(answer.title).toBe(figure.prerendered[locale].text.title);
    expect(answer.thumbnail_url).toBe(`${BASE}static/${figure.tag}.${figure.view}.${locale}.card.png`);
    expect(answer.height).toBe(frameHeight(figure, locale));
    expect(answer.html).toMatch(/^<iframe [^<>]*loading="lazy"[^<>]*><\/iframe>$/u);
    expect(answer.html).toContain(`src="${BASE}embed/${figure.tag}.html?lang=${locale}"`);
    expect(answer.html).toContain(`width="100%" height="${String(answer.height)}"`);
  });

  test.each(LOCALES)('is named by the page in %s, in its language first, by whole addresses', (language) => {
    const page = embedPageText(figure, language, BASE);
    expect(page).toContain(`<html lang="${language}">`);
    const links = [...page.matchAll(/json\+oembed" href="([^"]+)" hreflang="([^"]+)"/gu)];
    expect(links.map(([, , locale]) => locale)).toEqual([language, ...LOCALES.filter((locale) => locale !== language)]);
    for (const [, href, locale = ''] of links) expect(href).toBe(`${BASE}oembed/${figure.tag}.${locale}.json`);
  });
});

test('the page writes no style and no script of its own, which its policy forbids', () => {
  for (const figure of figures) {
    const page = embedPageText(figure, 'ja', BASE);
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/u);
  }
});

import { LOCALES } from '../core/i18n/locale.ts';
import { baseUrl } from '../node/base-url.ts';
import { oembedPath, pagePath, type EmbedFigure } from './embed-figure.ts';
import { EMBED_CSS, embedPageText } from './embed-page.ts';
import { oembedAnswer } from './oembed.ts';
import type { WriteFile } from './write-file.ts';

/** Writes the embed pages of each tag, one in each language, next to the scripts built by Rollup. */
export async function publishEmbed(figures: readonly EmbedFigure[], write: WriteFile): Promise<void> {
  for (const figure of figures)
    for (const locale of LOCALES) await write(pagePath(figure, locale), embedPageText(figure, locale, baseUrl()));
  await write('embed/embed.css', EMBED_CSS);
}

/** Writes the oEmbed responses: one file per tag and language. */
export async function publishOembed(figures: readonly EmbedFigure[], write: WriteFile): Promise<void> {
  for (const figure of figures)
    for (const locale of LOCALES) {
      const answer = oembedAnswer(figure, locale, baseUrl());
      await write(oembedPath(figure, locale), `${JSON.stringify(answer, null, 2)}\n`);
    }
}

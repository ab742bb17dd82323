/** What `renderFigure` draws a tag of a page from, whose file is read as the figure reads it. */
import { fieldsOf, readDataFile } from '../../src/core/data/file/read-file.ts';
import { fileMessages } from '../../src/core/i18n/file.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { RenderOptions } from '../../src/node/render-figure.ts';

/** Attributes in markup. */
export const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([a-z-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));

/** Attributes that a page has, and an image has not. */
const OF_THE_PAGE = ['src', 'heading-level'];

/**
 * @param markup - The attributes of the tag.
 * @param file - The bytes of the file that `src` names.
 * @param warn - Receives what the author is warned of.
 */
export function tagRequest(
  tag: string,
  markup: string,
  file: Uint8Array,
  warn: (sentence: string) => void,
): RenderOptions {
  const { view, 'source-name': sourceName, ...given } = attributesIn(markup);
  const figure = FIGURES.find((one) => one.tag === tag);
  if (!figure) throw new Error(`There is no figure <${tag}>.`);
  const attributes = Object.fromEntries(Object.entries(given).filter(([name]) => !OF_THE_PAGE.includes(name)));
  const data = readDataFile(file, null, {
    name: given['src'] ?? '',
    fields: fieldsOf(figure),
    messages: fileMessages('en'),
    maxIssues: 10,
    warn,
  });
  return { view, sourceName, attributes, data, warn };
}

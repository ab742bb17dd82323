/** The files to paste, in the text of sites that are written in Markdown. */
import { readdirSync, readFileSync } from 'node:fs';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';

/** Converters with the settings that let markup through, as sites with figures need. */
const CONVERTERS: readonly (readonly [name: string, convert: (text: string) => string])[] = [
  ['markdown-it', (text) => new MarkdownIt({ html: true }).render(text)],
  [
    'markdown-it as Eleventy sites set it up',
    (text) => new MarkdownIt({ html: true, breaks: true, linkify: true, typographer: true }).render(text),
  ],
  ['marked', (text) => marked.parse(text, { async: false })],
  ['marked with line breaks', (text) => marked.parse(text, { async: false, breaks: true })],
  ['commonmark', (text) => new HtmlRenderer().render(new Parser().parse(text))],
  [
    'commonmark with typographic quotes, as Hugo and Jekyll have them',
    (text) => new HtmlRenderer().render(new Parser({ smart: true }).parse(text)),
  ],
  ['micromark', (text) => micromark(text, { allowDangerousHtml: true })],
];

const files = readdirSync('dist/static').filter((file) => file.endsWith('.html'));

describe.each(CONVERTERS)('%s', (_, convert) => {
  test('leaves every file as it is', () => {
    expect(files.length).toBeGreaterThan(70);
    const changed = files.filter((file) => {
      const markup = readFileSync(`dist/static/${file}`, 'utf8').trimEnd();
      return !convert(`Before *it*.\n\n${markup}\n\nAfter it.\n`).includes(markup);
    });
    expect(changed).toEqual([]);
  });
});

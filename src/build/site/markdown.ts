/** Pages of the site from the Markdown documents of the repository. */
import MarkdownIt, { type Token } from 'markdown-it';
import { escapeText } from '../../core/output/escape-text.ts';

export interface Rendered {
  /** Text of the first heading. */
  readonly title: string;
  readonly html: string;
  /** The headings of the second level. */
  readonly sections: readonly { readonly id: string; readonly text: string }[];
}

/** What a heading is called in a link, as on GitHub. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/** @param resolve - The address in the site of a link or an image of the document. */
export function renderMarkdown(text: string, resolve: (address: string) => string): Rendered {
  const markdown = new MarkdownIt();
  const tokens = markdown.parse(text, {});
  const headings = tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const heading = { level: token.tag, text: textOf(tokens[index + 1]) };
    const id = anchorOf(heading.text);
    token.attrSet('id', id);
    return [{ ...heading, id }];
  });
  for (const token of tokens) {
    // The alignment of a column is a style attribute, which the policy of the page forbids.
    if (token.attrGet('style') === 'text-align:right') token.attrs = [['class', 'number']];
    for (const child of token.children ?? [])
      for (const name of ['href', 'src']) {
        const address = child.attrGet(name);
        if (address !== null) child.attrSet(name, resolve(String(address)));
      }
  }
  const { rules } = markdown.renderer;
  let tables = 0;
  // A table wider than a phone scrolls by itself, for the keyboard too.
  rules['table_open'] = () => {
    tables += 1;
    return `<div class="table" tabindex="0" role="region" aria-label="Table ${tables}"><table>\n`;
  };
  rules['table_close'] = () => '</table></div>\n';
  rules['fence'] = (all, index) => {
    const { info = '', content = '' } = all[index] ?? {};
    const language = info ? ` data-language="${escapeText(info)}"` : '';
    return `<pre tabindex="0"${language}><code>${escapeText(content)}</code></pre>\n`;
  };
  return {
    title: headings.find(({ level }) => level === 'h1')?.text ?? '',
    html: markdown.renderer.render(tokens, markdown.options, {}),
    sections: headings.filter(({ level }) => level === 'h2'),
  };
}

import { expect, test } from 'vitest';
import { compactHtml } from '../../src/node/compact-html.ts';
import { element, escapeText } from '../../src/node/markup.ts';

const HOSTILE = `"><td>='\`</td></tr> a=b /`;

const cell = (name: string, content: string) => element(name, { scope: 'row', title: content }, escapeText(content));
const rows = [HOSTILE, 'a', ''].map((text) => element('tr', {}, cell('th', text), cell('td', text)));
const table = element(
  'table',
  {},
  element('thead', {}, element('tr', {}, cell('th', 'a'))),
  element('tbody', {}, ...rows),
);
const list = element('ul', {}, element('li', {}, 'a ', element('a', { href: 'https://a.example/' }, 'b')), '<li></li>');
const picture =
  '<svg viewBox="0 0 9 9" width="9"><path d="M1,2Z" fill="var(--a,#fff)"/><g fill="none"><rect x="1"/></g></svg>';
const style = element('style', {}, "@container (370px<=width<475px){[open]>summary::before{content:''}}");

test('a browser reads the same document from fewer characters', () => {
  const read = (html: string): string => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
  for (const html of [table, list, picture, style, `<div hidden>${table} ${list}${picture}</div>`]) {
    expect(read(compactHtml(html))).toBe(read(html));
    if (html !== style) expect(compactHtml(html).length).toBeLessThan(html.length);
  }
});

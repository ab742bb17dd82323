import { html, nothing } from 'lit/html.js';
import { expect, test } from 'vitest';
import { templateText } from '../../src/node/template-text.ts';

const ignore = (): void => undefined;

test('texts and attributes are written as text, whatever stands in them', () => {
  expect(templateText(html`<a href=${'"><script>'} title=${7}>${'<b> & "c"'}</a>`)).toBe(
    '<a href="&quot;&gt;&lt;script&gt;" title="7">&lt;b&gt; &amp; &quot;c&quot;</a>',
  );
});

test('an attribute without a value is left out, and so is what only a page can have', () => {
  const template = html`<details
    class=${nothing}
    ?open=${true}
    ?hidden=${false}
    .title=${'x'}
    @toggle=${ignore}
    id="a"
  ></details>`;
  expect(templateText(template)).toBe('<details open id="a"></details>');
});

test('lists, templates and markup are written in their order, and what is empty is not', () => {
  const items = ['a', 2].map((item) => html`<li>${item}</li>`);
  expect(
    templateText([
      html`<ul>
        ${items}${nothing}${null}${undefined}
      </ul>`,
      { markup: '<svg></svg>' },
    ]),
  ).toBe('<ul><li>a</li><li>2</li></ul><svg></svg>');
});

test('line breaks between tags and values are left out, any other white space stays', () => {
  const template = html`<p part="text" lang=${'en'} class="a">${html`<b>one</b>`} — ${'two\n three'}</p>
    <i>four</i> <i>five</i>`;
  expect(templateText(template)).toBe(
    '<p part="text" lang="en" class="a"><b>one</b> — two\n three</p><i>four</i> <i>five</i>',
  );
});

test('a value without markup is rejected', () => {
  expect(() => templateText(html`<p>${ignore}</p>`)).toThrow(TypeError);
  expect(() => templateText(html`<p class=${{}}></p>`)).toThrow(TypeError);
});

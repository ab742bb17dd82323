import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { autop } from '@wordpress/autop';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import {
  commandLine,
  embedAddress,
  iframeSnippet,
  markdownSnippet,
  newsletterSnippet,
  pageAddress,
  pictureMarkup,
  reactSnippet,
  isPackageHost,
  releaseOf,
  tagSnippet,
  type Embedded,
} from '../../../src/core/output/snippets.ts';

const baseUrl = 'https://news.example/figures/';
const figure: Embedded = {
  tag: 'rare-earth-share',
  attributes: [
    ['lang', 'ja'],
    ['no-tabs', ''],
    ['year', '2019'],
  ],
  baseUrl,
};
const titled = (heading: string): Embedded => ({ ...figure, attributes: [['heading', heading]] });

/** What would end a string, an attribute, an element, a line, a link or a command, and everything else. */
const hostile = fc.oneof(
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "'; rm -rf ~ #",
    '](javascript:alert(1))',
    '{alert(1)}',
    '&quot;',
    '\\',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    minLength: 1,
    unit: fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '&',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '|',
      '\\',
      '`',
      '$',
      '*',
      '_',
      '\n',
      '!',
      ' ',
      'a',
      '\u2028',
    ),
  }),
);

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');

/** The start tags of markup that is well formed, each with its attributes. */
function startTags(markup: string): { name: string; attributes: Record<string, string> }[] {
  const tags = [...markup.matchAll(/<([a-z][\w-]*)((?: [\w-]+(?:="[^"]*")?)*) ?\/?>/gu)];
  return tags.map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/gu)].map(([, key = '', text = '']) => [key, unescaped(text)]),
    ),
  }));
}

describe('the tag', () => {
  test('stands below its stylesheet and script', () => {
    expect(tagSnippet(figure)).toBe(`<link rel="stylesheet" href="${baseUrl}cdn/rare-earth-figures.css" />
<script type="module" src="${baseUrl}cdn/rare-earth-share.js"></script>

<rare-earth-share lang="ja" no-tabs year="2019"></rare-earth-share>
`);
  });

  test('has integrity values for the files that have one', () => {
    const tags = startTags(tagSnippet(figure, { 'cdn/rare-earth-share.js': 'sha384-x' }));
    expect(tags[0]?.attributes).not.toHaveProperty('integrity');
    expect(tags[1]?.attributes).toMatchObject({ integrity: 'sha384-x', crossorigin: 'anonymous' });
  });

  test('holds what is shown until the figure is drawn', () => {
    const picture = pictureMarkup(baseUrl, { file: 'static/a.png', alt: '1 < 2', width: 680 });
    const tags = startTags(tagSnippet(figure, {}, picture));
    expect(tags.map(({ name }) => name)).toEqual(['link', 'script', 'rare-earth-share', 'img']);
    expect(tags[3]?.attributes).toEqual({ src: `${baseUrl}static/a.png`, alt: '1 < 2', width: '680', loading: 'lazy' });
  });

  test('keeps any text a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tags = startTags(tagSnippet(titled(text)));
        expect(tags.map(({ name }) => name)).toEqual(['link', 'script', 'rare-earth-share']);
        expect(tags[2]?.attributes).toEqual({ heading: text });
      }),
    );
  });
});

describe('the frame', () => {
  test('leads to the page of the tag with its attributes', () => {
    expect(embedAddress(figure)).toBe(`${baseUrl}embed/rare-earth-share.html?lang=ja&no-tabs=&year=2019`);
    expect(embedAddress({ ...figure, attributes: [] })).toBe(`${baseUrl}embed/rare-earth-share.html`);
  });

  test('keeps any text a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tags = startTags(iframeSnippet(titled(text), text, 640));
        expect(tags.map(({ name }) => name)).toEqual(['iframe', 'script']);
        const { src = '', title } = tags[0]?.attributes ?? {};
        expect(title).toBe(text);
        // Half a character has no place in an address.
        expect(new URL(src).searchParams.get('heading')).toBe(text.replace(/\p{Cs}/gu, '\uFFFD'));
      }),
    );
  });
});

test('the newsletter keeps any text the text of one picture in one link', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tags = startTags(newsletterSnippet(titled(text), { file: 'static/a.png', alt: text, width: 475 }));
      expect(tags.map(({ name }) => name)).toEqual(['table', 'tr', 'td', 'a', 'img']);
      expect(tags[3]?.attributes).toEqual({ href: embedAddress(titled(text)) });
      expect(tags[4]?.attributes).toMatchObject({ src: `${baseUrl}static/a.png`, alt: text, width: '475' });
    }),
  );
});

describe('Markdown', () => {
  const picture = { file: 'static/a.png', alt: 'China', width: 680 };

  test('is the picture linked to its page', () => {
    expect(markdownSnippet(figure, { ...picture, alt: 'a [b] | c\n*d*' })).toBe(
      String.raw`[![a \[b\] \| c \*d\*](${baseUrl}static/a.png)](${embedAddress(figure)})` + '\n',
    );
  });

  test('keeps any text the text of one picture in one link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [paragraph, link, image, ...others] = startTags(
          micromark(markdownSnippet(titled(text), { ...picture, alt: text })),
        );
        expect([paragraph?.name, link?.name, image?.name, others]).toEqual(['p', 'a', 'img', []]);
        expect(decodeURIComponent(link?.attributes['href'] ?? '')).toBe(decodeURIComponent(embedAddress(titled(text))));
        expect(image?.attributes).toEqual({
          src: `${baseUrl}static/a.png`,
          alt: text.replace(/\s+/gu, ' ').trim().replaceAll('\0', '\uFFFD'),
        });
      }),
    );
  });
});

describe('React', () => {
  /** What a component's element is made with. */
  function propsOf(code: string): unknown {
    const { code: script } = transformSync(code, { loader: 'jsx', jsx: 'transform', jsxFactory: 'made' });
    const body = script.replace(/^import .*$/mu, '').replace(/^export /mu, '');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func -- What the author's own compiler makes is run.
    const run = new Function('made', `${body}\nreturn Figure();`) as (
      made: (...given: unknown[]) => unknown,
    ) => unknown;
    return run((...given) => given);
  }

  test('hands over attributes by their own names', () => {
    expect(propsOf(reactSnippet(figure))).toEqual(['rare-earth-share', { lang: 'ja', 'no-tabs': true, year: '2019' }]);
    expect(reactSnippet(figure)).toContain("import 'rare-earth-figures/rare-earth-share/define';");
  });

  test('keeps any text a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(propsOf(reactSnippet(titled(text)))).toEqual(['rare-earth-share', { heading: text }]);
      }),
    );
  });
});

describe('the command', () => {
  test('has a flag for each choice', () => {
    expect(
      commandLine('rare-earth-share', [
        ['view', 'trend'],
        ['heading', "It's 1 < 2"],
        ['alt', '-x'],
      ]),
    ).toBe(String.raw`npx rare-earth-figures render rare-earth-share --view trend --heading 'It'\''s 1 < 2' --alt=-x`);
  });
});

test('the page for oEmbed is that of the language', () => {
  expect(pageAddress(figure, 'zh-Hant')).toBe(`${baseUrl}embed/rare-earth-share.zh-Hant.html`);
  expect(pageAddress(figure, 'en')).toBe(`${baseUrl}embed/rare-earth-share.html`);
});

test.each([
  ['https://cdn.jsdelivr.net/npm/a/', true],
  ['https://gcore.jsdelivr.net/npm/a/', true],
  ['https://unpkg.com/a/', true],
  ['https://esm.sh/a/', true],
  ['https://notunpkg.com/a/', false],
  ['https://unpkg.com.example.org/a/', false],
  ['https://figures.example.org/unpkg.com/', false],
])('%s is one of a package host: %s', (address, isOne) => {
  expect(isPackageHost(address)).toBe(isOne);
});

test.each([
  ['https://cdn.jsdelivr.net/npm/rare-earth-figures@1.2.0/dist/', '1.2.0'],
  ['https://unpkg.com/rare-earth-figures@1.0.0-rc.1/dist/', '1.0.0-rc.1'],
  ['https://cdn.jsdelivr.net/npm/rare-earth-figures@0/dist/', ''],
  ['https://cdn.jsdelivr.net/npm/rare-earth-figures@0.1/dist/', ''],
  ['https://unpkg.com/rare-earth-figures@latest/dist/', ''],
  ['https://unpkg.com/rare-earth-figures/dist/', ''],
  ['https://news.example/rare-earth-figures/', null],
])('%s asks for the release “%s”', (address, release) => {
  expect(releaseOf(address)).toBe(release);
});

test('a tag with its fallback stays whole in the classic editor of WordPress', () => {
  const snippet = tagSnippet(
    { tag: 'rare-earth-share', attributes: [['view', 'trend']], baseUrl: 'https://figures.example/' },
    {},
    '<img src="https://figures.example/a.png" alt="A, B" width="800" loading="lazy" />',
  );
  const shown = autop(`Before it.\n\n${snippet}\n\nAfter it.`);
  for (const line of snippet.trim().split('\n')) expect(shown).toContain(line);
});

/** Each part of a figure in another language than its own has a `lang`, so that a screen reader speaks it as such. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { drawn, focusOn, VIEWS } from './every-view.ts';

/** Three or more Latin words with small letters in them, which are no list of symbols. */
const LATIN = /(?:\p{sc=Latn}*\p{Ll}\p{sc=Latn}*[\s,:;.()“”&–]+){2,}\p{sc=Latn}*\p{Ll}{3,}/u;
const EAST = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const FOREIGN: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [EAST],
  ja: [LATIN, /\p{sc=Hang}/u],
  ko: [LATIN, /[\p{sc=Hira}\p{sc=Kana}]/u],
  'zh-Hans': [LATIN, /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u],
  'zh-Hant': [LATIN, /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u],
};

const OF_SCRIPT: readonly (readonly [script: RegExp, languages: RegExp])[] = [
  [/\p{sc=Hang}/u, /^ko/u],
  [/[\p{sc=Hira}\p{sc=Kana}]/u, /^ja/u],
  [/\p{sc=Han}/u, /^(?:zh|ja|ko)/u],
  [/\p{sc=Latn}{4}/u, /^(?!zh|ja|ko)/u],
];

/** Text nodes of an element with the nearest `lang`. */
function* textsIn(root: ParentNode & Node): Generator<readonly [text: string, lang: string]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const around = node.parentElement;
    if (text && !around?.closest('style, svg')) yield [text, around?.closest('[lang]')?.getAttribute('lang') ?? ''];
  }
}

const MODELS = VIEWS.flatMap(([tag, view]) => LOCALES.map((locale) => [tag, view, locale] as const));

describe.each(MODELS)('%s %s in %s', (tag, view, locale) => {
  test('marks what is in another language, in the table, the notes, the tooltip and the items', async () => {
    const attributes = tag === 'export-control-timeline' && view === 'events' ? { scope: 'full' } : {};
    const { root, items } = await drawn(tag, view, { lang: locale, ...attributes });
    const details = root.querySelector<HTMLDetailsElement>('figure > details:last-of-type')!;
    details.open = true;
    await expect.poll(() => details.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    await expect
      .poll(() => [...details.querySelectorAll('li')].some((li) => li.textContent.includes(' — ')))
      .toBe(true);
    const check = (): void => {
      for (const [text, lang] of textsIn(root)) {
        if (lang === locale) for (const foreign of FOREIGN[locale]) expect(text).not.toMatch(foreign);
        else
          for (const [script, languages] of OF_SCRIPT)
            if (script.test(text)) {
              expect(lang, text).toMatch(languages);
              break;
            }
      }
    };
    check();
    // Pinned, a tooltip names the place in its sources.
    for (const item of items.slice(0, 6)) {
      focusOn(item);
      item.click();
      check();
    }
  });
});

test('marks the titles of rows, and the source that a page names, in another language', async () => {
  const { figure, root } = await drawn('export-control-timeline', 'events', { lang: 'ja' });
  figure.sourceName = 'Ministry of Economy and Trade';
  const title = 'New tariff on imported magnets';
  figure.data = [
    { id: 'one', date: '2030-01-01', actor: 'us', kind: 'tariff', title },
    { id: 'two', date: '2030-02-01', actor: 'china', kind: 'tariff', title: '磁石の新しい関税' },
  ];
  const inEnglish = (part: string) => [...root.querySelectorAll(`${part} [lang=en]`)].map((one) => one.textContent);
  // What draws it is loaded first.
  await expect.poll(() => inEnglish('.items'), { timeout: 12_000 }).toEqual([title]);
  expect(inEnglish('tbody').filter((text) => text === title)).toEqual([title]);
  expect(inEnglish('.source')).toEqual(['Ministry of Economy and Trade']);
});

test('speaks the texts that a page gives in the page’s language', async () => {
  const { figure, root } = await drawn('rare-earth-share', 'stages', { heading: 'Les terres rares', alt: 'Un texte' });
  document.documentElement.lang = 'fr';
  const langs = (): (string | null | undefined)[] =>
    ['.title', '.subtitle', '.picture > p'].map((part) => root.querySelector(part)?.getAttribute('lang'));
  await expect.poll(langs).toEqual(['fr', null, 'fr']);
  // A language that the figure has is the figure's.
  document.documentElement.lang = 'ko';
  await expect.poll(langs).toEqual([null, null, null]);
  figure.lang = 'en';
  await expect.poll(() => root.querySelector('figure')?.lang).toBe('en');
  expect(langs()).toEqual([null, null, null]);
  document.documentElement.lang = 'en';
});

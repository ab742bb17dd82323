/** The plain words of every view in five languages: there, short, and true to the usual texts. */
import { describe, expect, test } from 'vitest';
import type { FigureText } from '../../src/core/figure/description.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PrerenderedFigure } from '../../src/build/prerendered-figure.ts';
import { PLAIN_WORDS } from '../../src/figures/plain.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { describeFrom, specFrom } from './from-rows.ts';
import { readTables } from '../../src/node/datasets.ts';

/** The longest sentence of each language: words where they are spaced, else characters. A list after a colon counts once. */
const LONGEST: Readonly<Record<Locale, number>> = { en: 12, ko: 12, ja: 45, 'zh-Hans': 32, 'zh-Hant': 32 };

/** Sentences; a dot within a number or an abbreviation ends none. */
const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|(?<=。)/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const lengthOf = (sentence: string, locale: Locale): number => {
  const [before = '', list = ''] = sentence.split(/(?<=[:：])/u);
  const counted = /[,、]/u.test(list) ? before : sentence.replace(/[(（][^)）]*[)）]/gu, '');
  return locale === 'en' || locale === 'ko' ? (counted.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length : counted.length;
};

const numbersIn = (text: string): string[] => text.match(/(?<![A-Z\d])\d+(?:[.,]\d+)*/gu) ?? [];

const figures = FIGURES.filter(({ tag }) => PLAIN_WORDS[tag]).map((figure) => {
  const prerendered = new PrerenderedFigure(figure);
  return { figure, prerendered, data: figure.parse(readTables(figure.datasets)) };
});
const cases = figures.flatMap((one) => LOCALES.map((locale) => ({ ...one, tag: one.figure.tag, locale })));

describe.each(cases)('$tag in $locale', ({ prerendered, data, locale }) => {
  const words = prerendered.plainWords(locale);
  const views = Object.entries(words?.views ?? {});
  const textsOf = ({ title, subtitle, note }: Pick<FigureText, 'title' | 'subtitle' | 'note'>): string[] => [
    title,
    ...sentencesIn(subtitle),
    ...sentencesIn(note ?? ''),
  ];

  test('has plain words for every picture', () => {
    expect(views.map(([key]) => key)).toEqual(prerendered.pictureSets.map(({ cacheKey }) => cacheKey));
    for (const [, { text, notes }] of views) {
      for (const part of [text.title, text.subtitle, text.note ?? '', ...notes]) expect(part).toMatch(/\p{L}/u);
      expect(JSON.stringify(text)).not.toMatch(/NaN|undefined|null|\$\{/u);
    }
  });

  test('has short sentences', () => {
    for (const [key, { text, notes }] of views)
      for (const sentence of [...textsOf(text), ...notes])
        expect(lengthOf(sentence, locale), `${key}: ${sentence}`).toBeLessThanOrEqual(LONGEST[locale]);
  });

  test('says no number that the figure does not say', () => {
    for (const { cacheKey, view, options } of prerendered.pictureSets) {
      const { text } = words!.views[cacheKey]!;
      const usual = describeFrom(view, data, { locale, options });
      const { items } = view.items(view.model(data, options), locale);
      const drawn = specFrom(view, data, { locale, options }, { width: 1000, palette: LIGHT });
      const facts = items.map((item) => [item.title, item.facts]);
      const said = new Set(numbersIn(JSON.stringify([usual, facts, drawn])));
      const own = textsOf(text).flatMap(numbersIn);
      expect(
        own.filter((number) => !said.has(number)),
        `${cacheKey}: ${textsOf(text).join(' ')}`,
      ).toEqual([]);
    }
  });

  test('explains each word on how certain a value is that its table has', () => {
    for (const { cacheKey, view, options } of prerendered.pictureSets) {
      const { columns, rows } = describeFrom(view, data, { locale, options }).table;
      const column = columns.findIndex(({ id }) => id === 'flag');
      const [sourced] = new Set(rows.map((row) => row[column]));
      const { notes } = words!.views[cacheKey]!;
      for (const flag of new Set(rows.map((row) => String(row[column]))))
        if (Object.hasOwn(words!.terms, flag)) {
          expect(words!.terms[flag]).toMatch(new RegExp(`^${flag}.{4,}`, 'u'));
          expect(notes.join(' ')).toContain(flag);
        } else expect([sourced, flag], cacheKey).toContain(flag);
    }
  });
});

test('exist for every figure of the library', () => {
  expect(Object.keys(PLAIN_WORDS)).toEqual(['rare-earth-share', 'export-control-timeline', 'dependency-sankey']);
});

test('differ from language to language', () => {
  for (const { prerendered } of figures) {
    const all = LOCALES.flatMap((locale) =>
      Object.values(prerendered.plainWords(locale)!.views).map(({ text }) => `${text.title} ${text.subtitle}`),
    );
    const own = new Set(all);
    // Variants may say the same; languages may not.
    expect(own.size).toBeGreaterThanOrEqual(LOCALES.length * prerendered.figure.views.length);
  }
});

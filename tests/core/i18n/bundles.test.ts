import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';

/** Folder of each bundle, wherever there is one: the tests of all bundles find new ones by themselves. */
const bundles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/i18n\/[^/]+\/messages\.ts$/u.test(file))
  .map((file) => `../../../src/${file.slice(0, -'/messages.ts'.length)}`)
  .sort();

/** Every value of a bundle by its path, such as "files.png". */
function leavesOf(value: unknown, path = ''): (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, path ? `${path}.${name}` : name));
}

const readLeaves = async (bundle: string, locale: Locale): Promise<ReadonlyMap<string, unknown>> =>
  new Map(leavesOf(((await import(`${bundle}/${locale}.ts`)) as { default: unknown }).default));

/** What is written alike in every language: names of keys and of licences. */
const SAME_EVERYWHERE = new Set(['Enter', 'Esc', 'Page Up, Page Down', 'Page Up、Page Down', 'CC BY 4.0']);

/** Whether two languages may share a text: a word in Han characters alone, or one without letters. */
const mayBeShared = (text: string): boolean =>
  SAME_EVERYWHERE.has(text) || !/\p{L}/u.test(text) || /^(?:USGS)?[\p{Script=Han}\p{P}\p{N}]{1,8}$/u.test(text);

test('bundles are found', () => {
  expect(bundles.length).toBeGreaterThan(15);
});

describe.each(bundles)('%s', (bundle) => {
  test('has the same messages in every language, none of them empty', async () => {
    const english = await readLeaves(bundle, 'en');
    for (const locale of LOCALES) {
      const leaves = await readLeaves(bundle, locale);
      expect([...leaves.keys()].sort(), locale).toEqual([...english.keys()].sort());
      for (const [path, leaf] of leaves) {
        expect(typeof leaf, `${locale} ${path}`).toBe(typeof english.get(path));
        // A licence that does not apply has no label.
        if (!path.endsWith('not-applicable')) expect(leaf, `${locale} ${path}`).not.toBe('');
      }
    }
  });

  test('says nothing in one language that is written in another', async () => {
    const seen = new Map<string, Locale>();
    for (const locale of LOCALES) {
      for (const [path, leaf] of await readLeaves(bundle, locale)) {
        // A function is compared by its source. One with few letters of its own only joins what it is given.
        const text = String(leaf);
        const isShort = [...text.matchAll(/[^\p{ASCII}]/gu)].length < 8 && !/[A-Za-z]{3,} [a-z]{2,} [a-z]/u.test(text);
        if (typeof leaf === 'string' ? mayBeShared(text) : isShort) continue;
        const other = seen.get(`${path}\0${text}`);
        expect(other, `${locale} ${path} repeats ${other ?? ''}: ${text}`).toBeUndefined();
        seen.set(`${path}\0${text}`, locale);
      }
    }
  });
});

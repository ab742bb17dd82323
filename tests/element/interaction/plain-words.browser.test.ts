/** A reader switches to plain words and back. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { toolbarMessages } from '../../../src/core/i18n/toolbar.ts';
import { drawn, VIEWS } from './every-view.ts';

const LOADED = { timeout: 12_000 };

const buttonIn = (root: ShadowRoot): HTMLElement | null => root.querySelector('.tools > [data-tool=plain]');
const textsIn = (root: ShadowRoot): (string | undefined)[] =>
  ['.title', '.subtitle', '.note'].map((part) => root.querySelector(part)?.textContent.replace(/\s+/gu, ' ').trim());

async function press(root: ShadowRoot, isOn: boolean): Promise<void> {
  await expect.poll(() => buttonIn(root), LOADED).not.toBeNull();
  buttonIn(root)?.click();
  await expect.poll(() => buttonIn(root)?.getAttribute('aria-pressed'), LOADED).toBe(String(isOn));
}

describe.each(VIEWS)('%s %s', (tag, view) => {
  test.each(LOCALES)('has other words in %s after a press, and the same again after another', async (locale) => {
    const { root } = await drawn(tag, view, { lang: locale });
    const usual = textsIn(root);
    await press(root, true);
    const plain = textsIn(root);
    for (const [index, text] of plain.entries()) {
      expect(text).toMatch(/\p{L}/u);
      expect(text).not.toBe(usual[index]);
    }
    await expect
      .poll(() => root.querySelector('[aria-live=polite].unseen:not(:empty)')?.textContent)
      .toBe(toolbarMessages(locale).plainOn);
    await press(root, false);
    expect(textsIn(root)).toEqual(usual);
  });
});

test('explains the words of table and items, and the notes', async () => {
  const { root, items } = await drawn('rare-earth-share', 'stages', { lang: 'en' });
  const details = root.querySelector<HTMLDetailsElement>('figure > details:last-of-type')!;
  details.open = true;
  const cells = (): string => [...details.querySelectorAll('td')].map(({ textContent }) => textContent).join('\n');
  await expect.poll(cells).toMatch(/^derived$/mu);
  const derived = (): string[] =>
    [...root.querySelectorAll('.items [aria-description]')].flatMap(
      (item) => /derived.*$/u.exec(item.getAttribute('aria-description') ?? '') ?? [],
    );
  expect(items.length).toBeGreaterThan(0);
  expect(derived()).toContain('derived');
  await press(root, true);
  await expect.poll(cells).toMatch(/^derived: we calculated it from other numbers$/mu);
  await expect.poll(derived).toContain('derived: we calculated it from other numbers');
  expect(details.querySelector('ul')?.textContent).toContain('“as cited” means: we read it in another text');
  await press(root, false);
  await expect.poll(cells).toMatch(/^derived$/mu);
  await expect.poll(derived).toContain('derived');
});

test('are those of the player', async () => {
  const { root } = await drawn('rare-earth-share', 'stages', { lang: 'en' });
  root.querySelector<HTMLElement>('[data-tool=listen]')?.click();
  const longest = (): string => root.querySelector('.player .longest')?.textContent ?? '';
  const meaning = /(?:derived|as cited): we \w+ it/u;
  await expect.poll(longest, LOADED).toMatch(/derived|as cited/u);
  expect(longest()).not.toMatch(meaning);
  await press(root, true);
  await expect.poll(longest, LOADED).toMatch(meaning);
});

test('stay when the view and the language change, with the focus on the button', async () => {
  const { figure, root } = await drawn('rare-earth-share', 'stages', { lang: 'en' });
  await press(root, true);
  buttonIn(root)?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => buttonIn(root)?.getAttribute('aria-pressed')).toBe('false');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textsIn(root)[0]).toBe('China does most of the work at every step');
  expect(root.activeElement).toBe(buttonIn(root));
  figure.view = 'countries';
  await expect.poll(() => textsIn(root)[0], LOADED).toMatch(/^China mined the most rare earths in \d{4}$/u);
  await expect
    .poll(() => root.querySelector('[aria-live=polite].unseen:not(:empty)')?.textContent, LOADED)
    .toMatch(/^China mined the most/u);
  figure.lang = 'ja';
  await expect.poll(() => textsIn(root)[0], LOADED).toMatch(/^\d{4}年、レアアースをいちばん多くほり出した国は中国$/u);
  expect(buttonIn(root)?.getAttribute('aria-pressed')).toBe('true');
});

test('leave the texts of a page in place', async () => {
  const { root } = await drawn('rare-earth-share', 'stages', { lang: 'en', heading: 'Ours', subheading: 'Our line' });
  await press(root, true);
  expect(textsIn(root).slice(0, 2)).toEqual(['Ours', 'Our line']);
  expect(root.querySelector('.picture > p')?.textContent).toContain('Rare earths are a group of metals.');
});

test('are not offered where a page draws rows of its own', async () => {
  const { figure, root } = await drawn('rare-earth-share', 'stages', { lang: 'en' });
  await press(root, true);
  figure.data = [{ stage: 'mining', scope: 'all', country: 'CHN', share_pct: 60, year: 2030, source: 'A survey' }];
  await expect.poll(() => root.querySelector('.title')?.textContent ?? '', LOADED).toContain('60%');
  await expect.poll(() => buttonIn(root)).toBeNull();
  expect(root.querySelector('.tools [tabindex="0"]')).not.toBeNull();
  figure.data = null;
  await expect.poll(() => textsIn(root)[0], LOADED).toBe('China does most of the work at every step');
});

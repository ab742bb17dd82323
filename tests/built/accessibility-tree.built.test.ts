import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interactionMessages } from '../../src/core/i18n/interaction.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { toolbarMessages } from '../../src/core/i18n/toolbar.ts';
import { pageMessages } from '../../src/core/i18n/page.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, type Site } from './browser.ts';
import {
  accessibilityTree,
  itemsShown,
  openFigure,
  setAndHear,
  stateOf,
  stateWithTable,
  type Accessible,
} from './live-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SHOWN = FIGURES.flatMap(({ tag, views }) =>
  views.flatMap(({ id }) =>
    (['en', 'ja'] as const).map((lang) => ({ tag, view: id, lang, hasTabs: views.length > 1 })),
  ),
);
/** The disclosure of table and notes; a filter is one too, before it. */
const openTable = async (page: Page, tag: string): Promise<void> => {
  await page.locator(`${tag} details:not(.controls) > summary`).click();
  await page.locator(`${tag} tbody tr`).first().waitFor();
};

/** What stands within a node of the tree. */
function partOf(tree: readonly Accessible[], start: number): readonly Accessible[] {
  const depth = tree[start]?.depth ?? 0;
  const after = tree.slice(start + 1);
  const end = after.findIndex((node) => node.depth <= depth);
  return end < 0 ? after : after.slice(0, end);
}

const wholeTextOf = (nodes: readonly Accessible[]): string =>
  nodes
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join('');

/** What a figure's own words are; the picture is none of them. */
const textsOf = (page: Page): Promise<Readonly<Record<'title' | 'summary' | 'note' | 'source', string>>> =>
  page.evaluate(() => {
    const root = (window as unknown as { figure: HTMLElement }).figure.shadowRoot!;
    const text = (selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';
    return { title: text('.title'), summary: text('.picture > p'), note: text('.note'), source: text('.source') };
  });

describe('a screen reader', () => {
  test.each(SHOWN)('finds $tag $view in order, $lang', async ({ tag, view, lang, hasTabs }) => {
    const locale: Locale = lang;
    const { page, complaints } = await openFigure(site, { tag, lang, attributes: `view="${view}"` }, 820);
    const { names } = await itemsShown(page);
    await openTable(page, tag);
    const { title, summary, note, source } = await textsOf(page);
    const tree = await accessibilityTree(page);

    const start = tree.findIndex(({ role, name }) => role === 'figure' && name === title);
    expect(start).toBeGreaterThan(0);
    const figure = partOf(tree, start);
    const at = (role: string, name?: string): number =>
      figure.findIndex((node) => node.role === role && (name === undefined || node.name === name));
    const places = {
      caption: at('Figcaption'),
      // A single view has no tabs.
      ...(hasTabs && { tabs: at('tablist', pageMessages(locale).views), panel: at('tabpanel') }),
      summary: at('StaticText', summary),
      items: at('grid'),
      note: note ? figure.findIndex(({ within }) => within === 'note') : undefined,
      source: figure.findIndex(({ within }) => within === 'source'),
      tools: at('toolbar', toolbarMessages(locale).tools),
      disclosure: at('DisclosureTriangle', pageMessages(locale).dataAndNotes),
      table: at('table', title),
    };
    const order = Object.values(places).filter((place) => place !== undefined);
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(figure[places.items]?.name.endsWith(interactionMessages(locale).keys)).toBe(true);
    // The description comes first in the panel, before any mark; then nothing but the marks and the names of their rows.
    if (places.panel !== undefined) {
      const panel = partOf(figure, places.panel);
      expect(panel.find(({ role }) => role === 'StaticText')?.name).toBe(summary);
      const headers = panel.flatMap(({ role }, index) => (role === 'rowheader' ? [partOf(panel, index)] : []));
      const texts = panel.filter((node) => !headers.some((header) => header.includes(node)));
      expect(wholeTextOf(texts)).toBe(summary + names.join(''));
    }
    expect(wholeTextOf(figure.filter(({ within }) => within === 'source')).length).toBeGreaterThan(10);
    expect(source).not.toBe('');
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test.each(SHOWN.filter(({ lang }) => lang === 'en'))('finds the table of $tag $view', async ({ tag, view }) => {
    const { page } = await openFigure(site, { tag, attributes: `view="${view}"` }, 820);
    await itemsShown(page);
    await openTable(page, tag);
    const { cells } = await stateWithTable(page);
    const columns = await page.evaluate(() =>
      [...(window as unknown as { figure: HTMLElement }).figure.shadowRoot!.querySelectorAll('thead th')].map(
        (header) => header.textContent.trim(),
      ),
    );
    const tree = await accessibilityTree(page);
    const table = partOf(
      tree,
      tree.findIndex(({ role }) => role === 'table'),
    );
    const headers = table.filter(({ role }) => role === 'columnheader');
    expect(headers.map(({ name }) => name)).toEqual(columns);
    expect(table.filter(({ role }) => role === 'rowheader').map(({ name }) => name)).toEqual(
      cells.map(([first]) => first),
    );
    // A button in each header, named by its column and described by what it does.
    const buttons = table.filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).toEqual(columns);
    for (const [index, { description }] of buttons.entries())
      expect(description).toContain(columns[index]?.replace(/ \(.*\)$/u, ''));
    await site.release(page);
  });
});

/** Texts of a column of the table, from above. */
const columnOf = async (page: Page, label: string): Promise<readonly string[]> => {
  const { cells } = await stateWithTable(page);
  const at = await page.evaluate(
    (name) =>
      [...(window as unknown as { figure: HTMLElement }).figure.shadowRoot!.querySelectorAll('thead th')].findIndex(
        (header) => header.textContent.trim() === name,
      ),
    label,
  );
  return cells.map((row) => row[at] ?? '');
};

const sortsOf = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    [...(window as unknown as { figure: HTMLElement }).figure.shadowRoot!.querySelectorAll('thead th')].map((header) =>
      header.getAttribute('aria-sort'),
    ),
  );

describe('a sorted table', () => {
  test('is in order of numbers, rising and falling, and then as it was', async () => {
    const { page, complaints } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    await openTable(page, 'rare-earth-share');
    const before = await stateWithTable(page);
    expect((await sortsOf(page)).filter(Boolean)).toEqual([]);
    const button = page.locator('rare-earth-share thead').getByRole('button', { name: /^Share/u });
    const shares = async (): Promise<number[]> => (await columnOf(page, 'Share (%)')).map(Number);
    const figures = (await shares()).toSorted((a, b) => a - b);

    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(shares).toEqual(figures);
    expect((await sortsOf(page)).filter(Boolean)).toEqual(['ascending']);
    await page.keyboard.press('Enter');
    await expect.poll(shares).toEqual(figures.toReversed());
    expect((await sortsOf(page)).filter(Boolean)).toEqual(['descending']);
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page)).toEqual(before);
    expect((await sortsOf(page)).filter(Boolean)).toEqual([]);
    // The focus stays at the header all along.
    expect(
      await page.evaluate(() =>
        (window as unknown as { figure: HTMLElement }).figure.shadowRoot?.activeElement?.matches('thead button'),
      ),
    ).toBe(true);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('has what is not published last, and big numbers by size', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share', attributes: 'view="countries"' });
    await itemsShown(page);
    await openTable(page, 'rare-earth-share');
    const notPublished = pageMessages('en').notPublished;
    const headers = await page.evaluate(() =>
      [...(window as unknown as { figure: HTMLElement }).figure.shadowRoot!.querySelectorAll('thead th.number')].map(
        (header) => header.textContent.trim(),
      ),
    );
    let gaps = 0;
    for (const header of headers) {
      const button = page.locator('rare-earth-share thead').getByRole('button', { name: header.replace(/ .*$/u, '') });
      for (const sign of [1, -1]) {
        await button.first().click();
        await expect
          .poll(async () => (await sortsOf(page)).filter(Boolean))
          .toEqual([sign > 0 ? 'ascending' : 'descending']);
        const column = await columnOf(page, header);
        const numbers = column.filter((text) => text !== notPublished);
        expect(column.slice(numbers.length).every((text) => text === notPublished)).toBe(true);
        gaps += column.length - numbers.length;
        const values = numbers.map((text) => Number(text.replaceAll(',', '')));
        expect(values).toEqual(values.toSorted((a, b) => sign * (a - b)));
      }
      await button.first().click();
    }
    expect(gaps).toBeGreaterThan(0);
    await site.release(page);
  });

  test('stays in the reader’s order when the page sets other rows', async () => {
    const { page } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    await openTable(page, 'rare-earth-share');
    await page
      .locator('rare-earth-share thead')
      .getByRole('button', { name: /^Share/u })
      .click();
    const data = [40, 9, 100].map((share, index) => ({
      stage: ['mining', 'refining', 'magnets'][index],
      country: 'CHN',
      year: 2024,
      share_pct: share,
    }));
    await setAndHear(page, { data });
    const shares = (await columnOf(page, 'Share (%)')).map(Number);
    expect(shares).toEqual(expect.arrayContaining([9, 40, 100]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    await site.release(page);
  });
});

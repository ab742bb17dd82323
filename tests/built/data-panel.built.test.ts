/** The builder's data panel: a file that an author pastes or drops is checked, fixed, drawn, and saved for the tag. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { workbook } from '../workbook.ts';
import { openSite, STRICT_POLICY, type PageOptions, type Site } from './browser.ts';

let site: Site;
let page: Page;
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => site.release(page));

async function openBuilder(query = '?view=countries&lang=en', options: PageOptions = {}): Promise<void> {
  const before = (opened: Page): Promise<unknown> =>
    opened.route('**/embed.html*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': STRICT_POLICY } });
    });
  ({ page, complaints, requests } = await site.open(`/embed.html${query}`, { before, ...options }));
  await panel().getByLabel('Paste a table').waitFor();
}

const panel = () => page.getByRole('region', { name: 'Your data', exact: true });
const status = () => panel().getByRole('status');
const picture = () => page.locator('.stage .picture');
const snippet = (): Promise<string> => page.locator('.snippet textarea').inputValue();
const invalid = () => panel().locator('td [aria-invalid=true]');

async function paste(text: string): Promise<void> {
  await panel().getByLabel('Paste a table').fill(text);
  await panel().getByRole('button', { name: 'Show the text as a table' }).click();
}

async function drop(bytes: Uint8Array, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ values, named }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(values)], named));
      return data;
    },
    { values: [...bytes], named: name },
  );
  await panel().dispatchEvent('drop', { dataTransfer: transfer });
}

async function downloaded(): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel().getByRole('button', { name: 'Download the CSV' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const GOOD = 'Year;Country;Value;Unit\n2030;Chile;7654;t\n2030;Peru;567;t\n';
const INVALID = 'year,country,value,unit\n2030,Chile,7654,t\n2030,CHNN,12 million,t\n';

test('pasted rows are drawn, and the snippet names the file to put beside the page', async () => {
  await openBuilder();
  await paste(GOOD);
  await expect.poll(() => picture().getByText('7,654').count()).toBeGreaterThan(0);
  await expect.poll(() => status().textContent()).toMatch(/^2 rows, drawn as/u);
  expect(await snippet()).toContain('src="your-data.csv"');
  expect(await snippet()).not.toContain('<img');
  expect(await invalid().count()).toBe(0);
  expect(await panel().getByText('put it beside your page').count()).toBe(1);
  expect(complaints).toEqual([]);
  // The rows stay in the page.
  expect(new URL(page.url()).search).not.toContain('Chile');
});

test('nothing of it is loaded before there are data', async () => {
  await openBuilder();
  expect(requests.filter((address) => address.includes('check-data') || address.includes('workbook'))).toEqual([]);
});

test('a invalid cell is marked, led to by its message, fixed, and then drawn', async () => {
  await openBuilder();
  await paste(INVALID);
  await expect.poll(() => invalid().count()).toBe(2);
  expect(await status().textContent()).toMatch(/2 problems in 2 rows\. Nothing is drawn/u);
  expect(await picture().count()).toBe(0);
  const country = panel().getByLabel('country, line 3');
  await panel()
    .getByRole('button', { name: /“?CHNN/u })
    .click();
  expect(await country.evaluate((input) => input === document.activeElement)).toBe(true);
  const described = (await country.getAttribute('aria-describedby')) ?? '';
  expect(await page.locator(`#${described}`).textContent()).toContain('CHNN');
  await country.fill('China');
  await page.keyboard.press('Tab');
  await expect.poll(() => invalid().count()).toBe(1);
  const value = panel().getByLabel('value, line 3');
  // The focus went on to the next field, and stays there.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await value.fill('12000');
  await page.keyboard.press('Enter');
  await expect.poll(() => invalid().count()).toBe(0);
  await expect.poll(() => picture().getByText('12,000').count()).toBeGreaterThan(0);
  const { name, text } = await downloaded();
  expect(name).toBe('your-data.csv');
  expect(text).toContain('2030,China,12000,t');
});

test('every cell can be written', async () => {
  await openBuilder();
  await paste(GOOD);
  await expect.poll(() => status().textContent()).toMatch(/drawn as/u);
  expect(await panel().getByLabel('Value, line 2').count()).toBe(0);
  await panel().getByLabel('Edit every cell').check();
  await panel().getByLabel('Value, line 2').fill('8888');
  await page.keyboard.press('Tab');
  await expect.poll(() => picture().getByText('8,888').count()).toBeGreaterThan(0);
  expect(
    await panel()
      .getByLabel('Unit, line 2')
      .evaluate((input) => input === document.activeElement),
  ).toBe(true);
});

test('a row that can’t be fixed is left out', async () => {
  await openBuilder();
  await paste(`${INVALID}2030,Peru,5,t\n`);
  await panel().getByRole('button', { name: 'Leave out line 3' }).click();
  await expect.poll(() => picture().getByText('7,654').count()).toBeGreaterThan(0);
  expect(await panel().getByRole('rowheader').allTextContents()).toEqual(['2', '4']);
});

test('a column in other words is read as what the author says', async () => {
  await openBuilder();
  await paste('year,Land,value,unit\n2030,Chile,7654,t\n2030,Peru,567,t\n');
  await expect.poll(() => panel().getByText('no column “country”').count()).toBe(1);
  await panel().getByLabel('Read the column Land as').selectOption('country');
  await expect.poll(() => picture().getByText('7,654').count()).toBeGreaterThan(0);
});

test('a workbook is dropped, read in the page, and saved as a file that draws the same', async () => {
  await openBuilder();
  const bytes = workbook({
    Data: [
      ['Mines of the south'],
      ['Year', 'Country', 'Value', 'Unit'],
      [2030, 'Chile', 7654.5, 't'],
      [2030, 'Peru', 567, 't'],
    ],
  });
  await drop(bytes, 'Mines 2030.xlsx');
  await expect.poll(() => status().textContent()).toMatch(/^2 rows, drawn as/u);
  expect(
    await panel()
      .getByText(/line 1 above the header/u)
      .count(),
  ).toBe(1);
  await expect.poll(() => picture().count()).toBe(1);
  const drawn = (): Promise<string> => picture().locator('svg').first().innerHTML();
  const first = await drawn();
  expect(await snippet()).toContain('src="Mines-2030.csv"');
  const { name, text } = await downloaded();
  expect(name).toBe('Mines-2030.csv');
  await panel().getByRole('button', { name: 'Remove the data' }).click();
  await expect.poll(() => snippet()).not.toContain('src="Mines');
  await drop(new TextEncoder().encode(text), name);
  await expect.poll(() => status().textContent()).toMatch(/^2 rows, drawn as/u);
  await expect.poll(drawn).toBe(first);
  expect((await downloaded()).text).toBe(text);
  expect(complaints).toEqual([]);
});

test('a large workbook is read under the strict policy, which allows no workers', async () => {
  await openBuilder();
  const rows = Array.from({ length: 12_000 }, (_, index) => [
    1900 + (index % 100),
    `Place ${String(index)}`,
    index,
    't',
  ]);
  await drop(workbook({ Data: [['year', 'country', 'value', 'unit'], ...rows] }), 'large.xlsx');
  await expect
    .poll(() => panel().getByText('12,000 rows; shown are the first 200').count(), { timeout: 50_000 })
    .toBe(1);
  expect(complaints.filter((text) => text.includes('Content Security'))).toEqual([]);
});

describe('the view', () => {
  test('that the columns suit is picked, and others are offered', async () => {
    await openBuilder('?view=stages&lang=en');
    await paste('date,actor,title,kind\n2030-02-03,us,First list,control\n2030-03-03,us,Second list,control\n');
    await expect.poll(() => page.locator('.stage > export-control-timeline').count()).toBe(1);
    await expect.poll(() => picture().getByText('Second list').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('figure')).toBe('export-control-timeline');
  });

  test('that is chosen by hand shows what is missing', async () => {
    await openBuilder();
    await paste(GOOD);
    await expect.poll(() => status().textContent()).toMatch(/drawn/u);
    await page.locator('.figures input[value="rare-earth-share stages"]').check();
    await expect.poll(() => status().textContent()).toMatch(/can’t draw these rows/u);
    await panel().locator('.views').getByRole('button').first().click();
    await expect.poll(() => status().textContent()).toMatch(/^2 rows, drawn/u);
  });
});

test('of a file that can’t be read nothing is drawn, not even the bundled rows', async () => {
  await openBuilder();
  await drop(new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'rows.csv');
  await expect.poll(() => status().textContent()).toContain('rows.csv is a web page');
  expect(await page.locator('.stage').textContent()).toContain('nothing is drawn');
  expect(await page.locator('.stage svg').count()).toBe(0);
  await drop(workbook({ Data: [['a']] }).slice(0, 300), 'rows.xlsx');
  await expect.poll(() => status().textContent()).toContain('rows.xlsx is a damaged workbook');
  await paste(GOOD);
  await expect.poll(() => picture().getByText('7,654').count()).toBeGreaterThan(0);
});

test.each([
  ['an empty file', ''],
  ['a file of blank lines', '\n \n'],
  ['a file with the line of columns alone', 'year,country,value,unit\n'],
  ['an empty list', '[]'],
])('of %s it says that it is empty and what to do, and draws nothing', async (_, text) => {
  await openBuilder();
  await drop(new TextEncoder().encode(text), 'rows.csv');
  await expect.poll(() => status().textContent()).toMatch(/^rows\.csv has no rows\. .*choose it again/u);
  expect(await page.locator('.stage svg').count()).toBe(0);
  await paste(GOOD);
  await expect.poll(() => picture().getByText('7,654').count()).toBeGreaterThan(0);
});

test('without a text, the button says what to do', async () => {
  await openBuilder();
  await panel().getByRole('button', { name: 'Show the text as a table' }).click();
  expect(await status().textContent()).toContain('Paste a table into the field first');
  expect(
    await panel()
      .getByLabel('Paste a table')
      .evaluate((field) => field === document.activeElement),
  ).toBe(true);
});

test('the rows can be highlighted by name', async () => {
  await openBuilder();
  await paste(GOOD);
  await expect.poll(() => status().textContent()).toMatch(/drawn as/u);
  const highlight = page.locator('.builder form').getByLabel('Highlight', { exact: true });
  await expect.poll(() => highlight.locator('option').allTextContents()).toEqual(['nothing', 'Chile', 'Peru']);
  await highlight.selectOption({ label: 'Peru' });
  await expect.poll(() => snippet()).toContain('highlight="PER"');
});

test('markup in a cell is text', async () => {
  await openBuilder();
  await paste('year,country,value,unit\n2030,<img src=x onerror=alert(1)>,7654,t\n2030,Peru,567,t\n');
  await expect.poll(() => panel().getByRole('cell', { name: '<img src=x' }).count()).toBe(1);
  expect(await panel().locator('img').count()).toBe(0);
});

test.each([320, 1000])('nothing is wider than a window of %i px, and targets are large enough', async (width) => {
  await openBuilder('?view=countries&lang=en', { width });
  await paste(INVALID);
  await expect.poll(() => invalid().count()).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const small = await panel()
    .locator('button, select, input, textarea')
    .evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter((box) => box.width && Math.min(box.width, box.height) < 24)
        .map((box) => JSON.stringify(box)),
    );
  expect(small).toEqual([]);
});

/** Files as newsrooms have them, on the command line: drawn with their values, or an error that says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { allowedOutcomes, casesIn, type Case, type Expectation } from './expectation.ts';
import { MORE_OWN_DATA } from './own-data-more.ts';
import { OWN_DATA } from './own-data.ts';

const FOLDERS: readonly (readonly [folder: string, expectations: Readonly<Record<string, Expectation>>])[] = [
  ['own-data', OWN_DATA],
  ['own-data-more', MORE_OWN_DATA],
];

const folderOf = (name: string): URL => new URL(`${name}/`, import.meta.url);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text of markup. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/gu, ' ').replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? entity);

async function render(folder: string, { file, tag, view, attributes }: Case) {
  const printed: string[] = [];
  const errors: string[] = [];
  const flags = Object.entries(attributes).flatMap(([name, value]) => [`--${name}`, value]);
  const code = await run(
    ['render', tag, '--view', view, '--data', new URL(file, folderOf(folder)).pathname, ...flags],
    {
      input: Readable.from([]),
      isTerminal: false,
      print: (content) => Promise.resolve(void printed.push(String(content))),
      printError: (text) => void errors.push(text),
    },
  );
  return { code, text: textOf(printed.join('')), errors: errors.join('\n') };
}

describe.each(FOLDERS)('%s', (folder, expectations) => {
  const cases = casesIn(readFileSync(new URL('cases.csv', folderOf(folder)), 'utf8'));

  test('every file has a case and an expectation', () => {
    const files = readdirSync(folderOf(folder)).filter((file) => file !== 'cases.csv');
    expect(cases.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(Object.keys(expectations).sort()).toEqual(files.sort());
  });

  test('the expectations are those of the cases', () => {
    for (const { file, expected } of cases) {
      const { outcome, beyond } = expectations[file]!;
      const isAllowed = allowedOutcomes(expected).includes(outcome);
      // A reason is given for another outcome, and only for one.
      expect(isAllowed, `${file}: ${expected}`).toBe(beyond === undefined);
    }
  });

  test.each(cases.map((one) => [one.file, one.expected, one] as const))('%s is %s', async (file, _, one) => {
    const { outcome, shows = [], says } = expectations[file]!;
    const { code, text, errors } = await render(folder, one);
    expect(code, errors).toBe(outcome === 'drawn' ? 0 : 1);
    for (const shown of shows) expect(text).toContain(shown);
    if (says) expect(errors).toMatch(says);
    else expect(errors).toBe('');
  });
});

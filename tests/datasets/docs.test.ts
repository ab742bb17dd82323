import { describe, expect, test } from 'vitest';
import { descriptor, readText, tables } from './load.ts';

describe.each(tables)('the page of $name', ({ name, schema }) => {
  const page = readText(`${name}.md`);

  test('explains every field, in order', () => {
    const fields = page.slice(page.indexOf('## Fields'));
    expect([...fields.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)).toEqual(
      schema.fields.map((field) => field.name),
    );
  });

  test('names figure, source, licence, retrieval, treatment and caveats', () => {
    for (const part of ['| figure |', '| source |', '| licence |', '| retrieved |', '## What was done', '## Caveats'])
      expect(page).toContain(part);
  });
});

describe('the index', () => {
  const index = readText('README.md');

  test('links to the page of every dataset', () => {
    for (const { name } of tables) expect(index).toContain(`[${name}](${name}.md)`);
  });

  test('explains every flag', () => {
    const flags = tables.flatMap(
      ({ schema }) => schema.fields.find(({ name }) => name === 'flag')?.constraints?.enum ?? [],
    );
    for (const flag of new Set(flags)) expect(index).toContain(`| \`${flag}\` |`);
  });

  test('names the version of the package', () => {
    expect(index).toContain(`Version ${descriptor.version}`);
  });
});

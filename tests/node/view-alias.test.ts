import { expect, test } from 'vitest';
import { listFigures, renderFigure, validateRows } from '../../src/node/render-figure.ts';

const rows = [{ material: 'Dy', country: 'CHN', share_pct: 83 }];
const drawn = (view: string, data?: unknown): Promise<string | Uint8Array> =>
  renderFigure('dependency-sankey', { view, data, format: 'svg' });

test('imports is another name of the view us-imports, whatever rows it draws', async () => {
  expect(await drawn('imports')).toBe(await drawn('us-imports'));
  expect(await drawn('imports', rows)).toBe(await drawn('us-imports', rows));
  const [view] = listFigures().find(({ tag }) => tag === 'dependency-sankey')!.views;
  expect(view).toMatchObject({ id: 'us-imports', aliases: ['imports'] });
});

test('a table called imports is the table us-imports', async () => {
  expect(await drawn('us-imports', { imports: rows })).toBe(await drawn('us-imports', rows));
  const [issue] = validateRows('dependency-sankey', { imports: [{ ...rows[0], country: 'CHNN' }] });
  expect(issue).toMatchObject({ dataset: 'us-imports', row: 1, field: 'country' });
});

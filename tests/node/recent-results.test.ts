import { expect, test, vi } from 'vitest';
import { RecentResults } from '../../src/node/recent-results.ts';
import { renderFigure } from '../../src/node/render-figure.ts';

test('equal requests at the same time, and later ones, share one computation', async () => {
  const recent = new RecentResults<string>(2);
  const make = vi.fn(() => Promise.resolve('made'));
  expect(await Promise.all([recent.get('a', make), recent.get('a', make)])).toEqual(['made', 'made']);
  await recent.get('a', make);
  expect(make).toHaveBeenCalledTimes(1);
});

test('the result that was not used for the longest time is dropped', async () => {
  const recent = new RecentResults<string>(2);
  const made: string[] = [];
  const get = (key: string): Promise<string> => recent.get(key, () => Promise.resolve(String(made.push(key))));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a failure is reported to all who wait for it, and tried again', async () => {
  const recent = new RecentResults<string>(2);
  const fail = (): Promise<string> => Promise.reject(new Error('no'));
  await expect(Promise.allSettled([recent.get('a', fail), recent.get('a', fail)])).resolves.toEqual([
    { status: 'rejected', reason: new Error('no') },
    { status: 'rejected', reason: new Error('no') },
  ]);
  expect(await recent.get('a', () => Promise.resolve('made'))).toBe('made');
});

test('a figure that was kept is the one that is asked for', async () => {
  const render = (options: Parameters<typeof renderFigure>[1] = {}) =>
    renderFigure('rare-earth-share', { format: 'vl.json', ...options });
  const requests: Parameters<typeof renderFigure>[1][] = [
    {},
    { lang: 'ja' },
    { view: 'trend' },
    { view: 'trend', attributes: { measure: 'tonnes' } },
    { theme: 'dark' },
    { width: 500 },
  ];
  const first = [];
  for (const request of requests) first.push(await render(request));
  expect(new Set(first).size).toBe(requests.length);
  for (const [index, request] of requests.entries()) expect(await render(request)).toBe(first[index]);
  // A name of the default view, and the default written out.
  expect(await render({ view: 'stages', lang: 'en-GB', attributes: { edition: '2026' } })).toBe(first[0]);
});

test('a figure that was kept has the URL and the day of the request', async () => {
  const render = (): Promise<string> => renderFigure('rare-earth-share', { format: 'plain' });
  try {
    const before = await render();
    vi.stubEnv('FIGURES_BASE_URL', 'https://figures.example.org/');
    expect(before).not.toContain('figures.example.org');
    expect(await render()).toContain('https://figures.example.org/static/');
    const truce = (): Promise<string> => renderFigure('export-control-timeline', { view: 'elements', format: 'svg' });
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 9, 1) / 1000));
    const then = await truce();
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2031, 0, 1) / 1000));
    expect(await truce()).not.toBe(then);
  } finally {
    vi.unstubAllEnvs();
  }
});

test('bytes that a caller changes do not change what others get', async () => {
  const render = () => renderFigure('rare-earth-share', { format: 'png', scale: 0.5 });
  const bytes = await render();
  const copy = Uint8Array.from(bytes);
  bytes.fill(0);
  expect(Buffer.compare(await render(), copy)).toBe(0);
});

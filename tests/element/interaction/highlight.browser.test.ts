import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contrast } from '../../contrast.ts';
import { drawn } from './every-view.ts';

const litIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<SVGElement>('.picture [data-lit]')].map(({ dataset }) => dataset['id'] ?? '');

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a page highlights by any name that readers see', () => {
  test.each([
    ['rare-earth-share', 'stages', 'US', 'USA'],
    ['rare-earth-share', 'stages', '米国', 'USA'],
    ['rare-earth-share', 'stages', 'Refining', 'refining'],
    ['rare-earth-share', 'stages', '精製', 'refining'],
    ['dependency-sankey', 'end-uses', '戦闘機', 'fighter'],
    ['rare-earth-share', 'trend', 'china', 'CHN'],
    ['rare-earth-share', 'countries', '호주', 'AUS'],
    ['export-control-timeline', 'elements', 'dysprosium', 'Dy'],
    ['export-control-timeline', 'elements', '镝', 'Dy'],
    ['dependency-sankey', 'us-imports', 'Japan', 'JPN'],
    ['dependency-sankey', 'us-imports', '日本', 'JPN'],
    ['dependency-sankey', 'us-imports', 'jp', 'JPN'],
    ['dependency-sankey', 'us-imports', '鈧', 'Sc'],
    ['dependency-sankey', 'supply-chain', '中國', 'CHN'],
    ['dependency-sankey', 'end-uses', 'イットリウム', 'Y'],
  ])('<%s view="%s" highlight="%s">', async (tag, view, name, id) => {
    const { root } = await drawn(tag, view, { highlight: name });
    await expect.poll(() => litIn(root).length).toBeGreaterThan(0);
    expect(litIn(root).every((ids) => ids.split(' ').includes(id))).toBe(true);
    const all = root.querySelectorAll('.picture [data-id]:not(.value)').length;
    expect(litIn(root).length).toBeLessThan(all);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test('the elements of a status', async () => {
    const { root } = await drawn('export-control-timeline', 'elements', { highlight: 'suspended' });
    const lit = (): string[] => [...new Set(litIn(root))].sort();
    await expect.poll(lit).toEqual(['Er', 'Eu', 'Ho', 'Tm', 'Yb']);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test.each(['us', 'USA', 'United States', '美国', 'both', 'Both'])('events of %s', async (side) => {
    const { root } = await drawn('export-control-timeline', 'events', { highlight: side });
    await expect.poll(() => litIn(root).length).toBeGreaterThan(0);
    const lit = new Set(litIn(root));
    // 4 April 2025 is China's; 9 April that of the United States.
    expect(lit).not.toContain('2025-seven');
    expect(lit.size).toBeLessThan(root.querySelectorAll('.items button').length);
  });

  test('events of China, and those of both', async () => {
    const { root } = await drawn('export-control-timeline', 'events', { highlight: 'CHN' });
    await expect.poll(() => litIn(root)).toContain('2025-seven');
  });

  test('a name of nothing highlights nothing, and the console says so', async () => {
    const { root } = await drawn('dependency-sankey', 'us-imports', { highlight: 'Atlantis' });
    await expect
      .poll(() => vi.mocked(console.warn).mock.calls.flat().join(' '))
      .toContain('highlight="Atlantis"> matches nothing');
    expect(litIn(root)).toEqual([]);
  });

  test('a name that is taken away quiets nothing any more', async () => {
    const { figure, root } = await drawn('dependency-sankey', 'us-imports', { highlight: '日本' });
    await expect.poll(() => litIn(root).length).toBeGreaterThan(0);
    figure.highlight = null;
    await figure.updateComplete;
    expect(litIn(root)).toEqual([]);
    expect(root.querySelector('.value')).toBeNull();
  });
});

describe.each(['light', 'dark'])('a highlighted country of the imports, on a %s page', (theme) => {
  test.each(['static', 'live'])('has its shares on its ribbons, to be read at 4.5:1 (%s)', async (rendering) => {
    const { root } = await drawn('dependency-sankey', 'us-imports', { highlight: 'JPN', theme, rendering });
    const value = () => [...root.querySelectorAll<SVGTextElement>('.value')].find((one) => one.textContent === '89%');
    await expect.poll(value).toBeDefined();
    const text = value();
    const box = text?.getBoundingClientRect() ?? new DOMRect();
    const ribbon = [...root.querySelectorAll<SVGPathElement>('.picture path[data-lit]')].find((path) => {
      const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
      return path.isPointInFill(middle.matrixTransform(path.getScreenCTM()?.inverse()));
    });
    expect(ribbon).toBeDefined();
    const channels = (color = ''): number[] => color.match(/\d+/gu)?.map(Number) ?? [];
    const [ink, ground] = [text, ribbon].map((one) => channels(one && getComputedStyle(one).fill));
    expect(contrast(ink ?? [], ground ?? [])).toBeGreaterThanOrEqual(4.5);
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { EmbeddedPicture } from '../../src/live/embed-picture.ts';
import { startOverview } from '../../src/live/overview.ts';

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(day);

/** A strip whose scale has a px for each day since 2025 began, and what hears its brush. */
function start() {
  let move: (name: string, value: unknown) => void = () => undefined;
  const run = vi.fn();
  const signal = vi.fn((_name: string, ends: unknown) => {
    // Vega also reports a brush that a script moved.
    move('span', { date: ends });
    return { run };
  });
  const view = {
    addSignalListener: (_name: string, listener: typeof move) => (move = listener),
    scale: () => (time: number) => (time - at('2025-01-01')) / DAY,
    signal,
  };
  const picture = { mount: {}, view, finalize: vi.fn(), detach: vi.fn() };
  const onSpan = vi.fn();
  const overview = startOverview(picture as unknown as EmbeddedPicture, onSpan);
  const brush = (...days: readonly number[]): void => {
    move('span', days.length ? { date: days } : {});
  };
  return { overview, picture, onSpan, signal, brush };
}

describe('a brush', () => {
  test.each([
    ['reports the days that it touches', [at('2025-03-01') + 5, at('2025-03-04') + 5], ['2025-03-01', '2025-03-04']],
    ['drawn backwards, too', [at('2025-03-04') + 5, at('2025-03-01')], ['2025-03-01', '2025-03-04']],
    [
      'has not touched a day with whose first moment it ends',
      [at('2025-03-01'), at('2025-03-04')],
      ['2025-03-01', '2025-03-03'],
    ],
    ['of a moment is a day', [at('2025-03-01'), at('2025-03-01')], ['2025-03-01', '2025-03-01']],
    ['that is gone means all', [], null],
  ])('%s', (_, times, days) => {
    const { brush, onSpan } = start();
    brush(...times);
    expect(onSpan.mock.calls).toEqual([[days]]);
  });

  test('is moved by a script to whole days without a report', () => {
    const { overview, signal, onSpan, brush } = start();
    overview.setSpan(['2025-01-03', '2025-01-05']);
    overview.setSpan(null);
    expect(signal.mock.calls).toEqual([
      ['span_x', [2, 5]],
      ['span_x', [0, 0]],
    ]);
    expect(onSpan).not.toHaveBeenCalled();
    brush(at('2025-01-01'), at('2025-01-02'));
    expect(onSpan).toHaveBeenCalledOnce();
  });
});

test('a strip that ends lets go of its picture', () => {
  const { overview, picture } = start();
  overview.finalize();
  expect(picture.finalize).toHaveBeenCalledOnce();
  expect(picture.detach).toHaveBeenCalledOnce();
});

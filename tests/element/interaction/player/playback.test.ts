/** How a playback moves from note to note. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sonification } from '../../../../src/core/figure/items.ts';
import { Playback, type Position } from '../../../../src/element/interaction/player/playback.ts';

const MINUTE = 60_000;

const sonificationOf = (...series: readonly (readonly (number | null)[])[]): Sonification => ({
  order: 'Year',
  measure: 'Share, %',
  series: series.map((values, place) => ({
    name: ['China', 'United States', 'Australia'][place] ?? '',
    notes: values.map((value, year) => ({ label: String(1995 + year), value, item: null })),
  })),
});

/** Everything that was reported, in order. */
let events: string[];
let times: number[];

function playbackOf(sonification: Sonification, position?: Position): Playback {
  const at = ({ series, note }: Position): string => `${String(series)} ${String(note)}`;
  const playback: Playback = new Playback(
    sonification,
    {
      reached: (place) => events.push(`at ${at(place)}`),
      sounded: (place, duration) => {
        events.push(`hear ${at(place)}`);
        times.push(duration);
      },
      begun: (place) => events.push(`begin ${at(place)}`),
      compared: (place, end) => events.push(`${end} ${at(place)}`),
      ended: () => events.push('end'),
      changed: () => events.push(playback.isPlaying ? 'plays' : 'pauses'),
    },
    position,
  );
  return playback;
}

const heard = (): readonly string[] => events.filter((event) => event.startsWith('hear '));
const reached = (): readonly string[] => events.filter((event) => event.startsWith('at '));

beforeEach(() => {
  events = [];
  times = [];
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('from the first note', () => {
  test('the lowest and the highest come before, then series by series, each named before it sounds', async () => {
    const playback = playbackOf(sonificationOf([20, 10], [30]));
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(events).toEqual([
      'plays',
      ...['lowest 0 1', 'hear 0 1', 'highest 1 0', 'hear 1 0'],
      ...['begin 0 0', 'at 0 0', 'hear 0 0', 'at 0 1', 'hear 0 1'],
      ...['begin 1 0', 'at 1 0', 'hear 1 0'],
      ...['pauses', 'end'],
    ]);
    expect(playback.position).toEqual({ series: 1, note: 0 });
  });

  test('after the end, it begins again', async () => {
    const playback = playbackOf(sonificationOf([10], [30]));
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    const first = events.splice(0);
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(events).toEqual(first);
  });

  test.each([
    ['all rests', sonificationOf([null, null]), 2],
    ['equal values', sonificationOf([5, 5]), 2],
    ['one note', sonificationOf([5]), 1],
    ['a series without notes', sonificationOf([], [5]), 1],
  ])('%s: nothing is compared, and it comes to its end', async (_, sonification, count) => {
    playbackOf(sonification).play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(heard()).toHaveLength(count);
    expect(events.at(-1)).toBe('end');
  });
});

describe('a reader', () => {
  test('pauses within a series, and goes on at the same note, without the range', async () => {
    const playback = playbackOf(sonificationOf([10, 20, 30]), { series: 0, note: 1 });
    playback.play();
    await vi.advanceTimersByTimeAsync(1100);
    playback.pause();
    expect(playback.isPlaying).toBe(false);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(heard()).toEqual(['hear 0 1']);
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(heard()).toEqual(['hear 0 1', 'hear 0 1', 'hear 0 2']);
  });

  test.each([
    ['compares', 200],
    ['names a series', 3300],
  ])('pauses while it %s', async (_, time) => {
    const playback = playbackOf(sonificationOf([10, 20, 30]));
    playback.play();
    await vi.advanceTimersByTimeAsync(time);
    playback.pause();
    const before = events.length;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(events).toHaveLength(before);
    expect(events.at(-1)).toBe('pauses');
  });

  test('pauses from within a note, and nothing more is heard', async () => {
    const playback: Playback = new Playback(sonificationOf([10, 20], [30]), {
      reached: () => {
        playback.pause();
      },
      sounded: ({ note }) => events.push(`hear ${String(note)}`),
      begun: () => undefined,
      compared: () => undefined,
      ended: () => events.push('end'),
      changed: () => undefined,
    });
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(heard().slice(2)).toEqual(['hear 0']);
    expect(events).not.toContain('end');
  });

  test('moves to a note, which pauses and sounds', async () => {
    const playback = playbackOf(sonificationOf([10, 20, 30]));
    playback.play();
    await vi.advanceTimersByTimeAsync(100);
    events = [];
    playback.moveTo({ series: 0, note: 2 });
    expect(events).toEqual(['pauses', 'at 0 2', 'hear 0 2']);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(events).toHaveLength(3);
  });

  test('moves to the same place of a shorter series, or to its last note', () => {
    const playback = playbackOf(sonificationOf([10, 20, 30], [1, 2]), { series: 0, note: 2 });
    playback.moveTo({ series: 1, note: 2 });
    expect(playback.position).toEqual({ series: 1, note: 1 });
  });

  test('steps through all series and no further', () => {
    const playback = playbackOf(sonificationOf([10, 20], [], [30]));
    const visited: string[] = [];
    for (const by of [1, -1] as const)
      for (let next = playback.beside(by); next; next = playback.beside(by)) {
        playback.moveTo(next);
        visited.push(reached().at(-1)!);
      }
    expect(visited).toEqual(['at 0 1', 'at 2 0', 'at 0 1', 'at 0 0']);
  });

  test('has time for each value that is said, and sets the speed', async () => {
    const playback = playbackOf(sonificationOf([5, 5]));
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    const [usual = 0] = times;
    playback.speed = 2;
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(times.at(-1)).toBe(usual / 2);
    playback.speed = 1;
    playback.isSpoken = true;
    playback.play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(times.at(-1)).toBeGreaterThan(2 * usual);
  });

  test('hears a few values slowly, and many quickly', async () => {
    const lengths = [4, 20, 100].map((length) => Array.from({ length }, () => 5));
    for (const values of lengths) playbackOf(sonificationOf(values)).play();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect([...new Set(times)].toSorted((a, b) => a - b)).toEqual([250, 400, 600]);
  });
});

import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Sonification } from '../../../src/core/figure/items.ts';
import { soundMessages } from '../../../src/core/i18n/sound.ts';
import { startSound, type SoundOptions } from '../../../src/element/interaction/sound.ts';

const sonificationOf = (...series: readonly (readonly (number | null)[])[]): Sonification => ({
  order: '年',
  measure: '生産量の割合',
  series: series.map((values, place) => ({
    name: ['中国', '米国', '豪州'][place] ?? '',
    notes: values.map((value, year) => ({ label: `${String(1995 + year)}年`, value })),
  })),
});

/** Everything that happened, in order: "say …", "note 0 1", "hear" with a pitch, "end". */
let events: string[];
let pitches: number[];
let contexts: FakeContext[];

/** An AudioContext that notes the pitch of every oscillator. */
class FakeContext {
  readonly currentTime = 0;
  readonly destination = {};
  state = 'suspended';
  constructor() {
    contexts.push(this);
  }
  async resume(): Promise<void> {
    this.state = 'running';
  }
  async close(): Promise<void> {
    if (this.state === 'closed') throw new DOMException('Closed twice', 'InvalidStateError');
    this.state = 'closed';
  }
  createOscillator(): object {
    const frequency = { value: 0 };
    const start = () => {
      pitches.push(frequency.value);
      events.push('hear');
    };
    return { frequency, start, stop: () => undefined, connect: (next: object) => next };
  }
  createGain(): object {
    const gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
    return { gain, connect: (next: object) => next };
  }
  createStereoPanner(): object {
    return { pan: { value: 0 }, connect: (next: object) => next };
  }
}

const options = (more: Partial<SoundOptions> = {}): SoundOptions => ({
  locale: 'ja',
  context: 'context' in more ? more.context : new AudioContext(),
  onNote: (series, note) => events.push(`note ${String(series)} ${String(note)}`),
  onEnd: () => events.push('end'),
  say: (sentence) => events.push(`say ${sentence}`),
  ...more,
});
const said = (): readonly string[] =>
  events.filter((event) => event.startsWith('say ')).map((event) => event.slice('say '.length));
const notes = (): readonly string[] => events.filter((event) => event.startsWith('note '));
const count = (event: string): number => events.filter((one) => one === event).length;

/** Lets time run until two notes or rests have begun. */
async function twoNotes(): Promise<void> {
  while (notes().length < 2) await vi.advanceTimersByTimeAsync(50);
}
const MINUTE = 60_000;

beforeEach(() => {
  events = [];
  pitches = [];
  contexts = [];
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', FakeContext);
});
afterEach(() => {
  // chart2music keeps the one that it makes for itself, so that only the first test would see it.
  expect(contexts.filter(({ state }) => state !== 'closed')).toEqual([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a sonification', () => {
  test('is heard series by series, each named before it sounds', async () => {
    await startSound(sonificationOf([10, 20], [30]), options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(events).toEqual([
      `say ${soundMessages('ja').playing('中国')}`,
      'hear',
      'note 0 0',
      'hear',
      'note 0 1',
      'say 米国',
      'hear',
      'note 1 0',
      `say ${soundMessages('ja').ended}`,
      'end',
    ]);
  });

  test('is higher where a value is higher, in every series alike', async () => {
    await startSound(sonificationOf([0, 50, 100], [100, 50, 25]), options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    const [none = 0, half = 0, whole = 0, ...second] = pitches;
    expect(none).toBe(220);
    expect(half).toBeGreaterThan(none);
    expect(whole).toBeGreaterThan(half);
    expect(whole).toBeCloseTo(1760, 6);
    expect(second.slice(0, 2)).toEqual([whole, half]);
    expect(second[2]).toBeLessThan(half);
    expect(second).toHaveLength(3);
  });

  test('rests where there is no value', async () => {
    await startSound(sonificationOf([null, 20, null, 20, null]), options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(notes()).toHaveLength(5);
    expect(events.filter((event) => !event.startsWith('say'))).toEqual([
      'note 0 0',
      'hear',
      'note 0 1',
      'note 0 2',
      'hear',
      'note 0 3',
      'note 0 4',
      'end',
    ]);
    expect(new Set(pitches).size).toBe(1);
  });

  test.each([
    ['all rests', sonificationOf([null, null]), 0],
    ['all zero', sonificationOf([0, 0]), 2],
    ['one note', sonificationOf([5]), 1],
    ['below zero', sonificationOf([-5, -10]), 2],
    ['a series without notes', sonificationOf([], [5]), 1],
    ['nothing', sonificationOf(), 0],
  ])('of %s comes to its end', async (_, sonification, heard) => {
    await startSound(sonification, options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(pitches).toHaveLength(heard);
    for (const pitch of pitches) expect(pitch).toBeGreaterThan(0);
    expect(said().at(-1)).toBe(soundMessages('ja').ended);
    expect(count('end')).toBe(1);
  });

  test('keeps the indices of its series where one has no notes', async () => {
    await startSound(sonificationOf([], [5], [6]), options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(notes()).toEqual(['note 1 0', 'note 2 0']);
    expect(said().slice(0, 2)).toEqual([soundMessages('ja').playing('米国'), '豪州']);
  });

  test('is announced in the reader’s language and in no other', async () => {
    const playing = await startSound(sonificationOf([10, 20, 30], [40]), options());
    await twoNotes();
    playing.stop();
    expect(said()).toHaveLength(2);
    for (const sentence of said()) expect(sentence).toMatch(/^\P{Script=Latin}+$/u);
  });

  test.each(LOCALES)('ends with a sentence in %s', async (locale: Locale) => {
    await startSound(sonificationOf([10]), options({ locale }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(said().at(-1)).toBe(soundMessages(locale).ended);
  });

  test('sounds on a phone, of which the page still reads', async () => {
    const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)';
    Object.defineProperty(navigator, 'userAgent', { configurable: true, value: phone });
    try {
      await startSound(sonificationOf([10, 20]), options());
      await vi.advanceTimersByTimeAsync(MINUTE);
      expect(pitches).toHaveLength(2);
      expect(navigator.userAgent).toBe(phone);
    } finally {
      Reflect.deleteProperty(navigator, 'userAgent');
    }
  });

  test('that can’t be played on a phone is reported', async () => {
    Object.defineProperty(navigator, 'userAgent', { configurable: true, value: 'Android' });
    vi.spyOn(Reflect, 'defineProperty').mockReturnValue(false);
    try {
      await startSound(sonificationOf([10, 20]), options());
      await vi.advanceTimersByTimeAsync(MINUTE);
      expect(said().at(-1)).toBe(soundMessages('ja').blocked);
      expect(count('end')).toBe(1);
    } finally {
      Reflect.deleteProperty(navigator, 'userAgent');
    }
  });
});

describe('stopped', () => {
  test('within a series, it is silent at once and reports the note', async () => {
    const playing = await startSound(sonificationOf([10, 20.54, 30], [40]), options());
    await twoNotes();
    const heard = pitches.length;
    playing.stop();
    expect(contexts.map(({ state }) => state)).toEqual(['closed']);
    expect(said().at(-1)).toBe(soundMessages('ja').stopped('中国、1996年、生産量の割合：20.5'));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(pitches).toHaveLength(heard);
    expect(notes()).toHaveLength(2);
    expect(count('end')).toBe(1);
  });

  test('at a rest, it reports that there is no value', async () => {
    const playing = await startSound(sonificationOf([10, null, 30]), options());
    await twoNotes();
    playing.stop();
    expect(said().at(-1)).toBe(soundMessages('ja').stopped('中国、1996年、生産量の割合：数値なし'));
  });

  test('before the first note, it reports only that it stopped', async () => {
    const playing = await startSound(sonificationOf([10]), options());
    playing.stop();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(pitches).toHaveLength(0);
    expect(said().at(-1)).toBe(soundMessages('ja').stopped(null));
  });

  test.each([
    ['the first', sonificationOf([10, 20], [30])],
    ['the last of its series', sonificationOf([10], [30])],
  ])('from within a note, %s, nothing more is heard or said', async (_, sonification) => {
    let stop = (): void => undefined;
    const playing = await startSound(sonification, options({ onNote: () => stop() }));
    stop = () => playing.stop();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(pitches).toHaveLength(1);
    expect(said()).toHaveLength(2);
    expect(count('end')).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('twice, or after its end, it says nothing more', async () => {
    const playing = await startSound(sonificationOf([10]), options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    const before = events.length;
    playing.stop();
    playing.stop();
    expect(events).toHaveLength(before);
  });
});

describe('what it leaves', () => {
  /** Listeners that were put anywhere and not taken away again. */
  function watchListeners(): () => number {
    const open: { readonly target: EventTarget; readonly type: string; readonly listener: unknown }[] = [];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...given) {
      open.push({ target: this, type: given[0], listener: given[1] });
      addEventListener.apply(this, given);
    });
    vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (this: EventTarget, ...given) {
      const [type, listener] = given;
      const place = open.findIndex((one) => one.target === this && one.type === type && one.listener === listener);
      if (place !== -1) open.splice(place, 1);
      removeEventListener.apply(this, given);
    });
    return () => open.length;
  }

  test.each([
    ['stopped', true],
    ['played to its end', false],
  ])('%s: no timer, listener or open AudioContext', async (_, isStopped) => {
    const listeners = watchListeners();
    const playing = await startSound(sonificationOf([10, 20, 30], [40]), options());
    await twoNotes();
    expect(listeners()).toBeGreaterThan(0);
    if (isStopped) playing.stop();
    else await vi.advanceTimersByTimeAsync(MINUTE);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
    expect(contexts.map(({ state }) => state)).toEqual(['closed']);
  });

  test('the document is never touched, and keys stay the page’s own', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const globals = Object.getOwnPropertyNames(window).length;
    const watch = new MutationObserver(() => undefined);
    watch.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    const playing = await startSound(sonificationOf([10, 20, 30], [40]), options());
    await twoNotes();
    for (const key of ['h', 'o', 'End', 'ArrowRight']) {
      const press = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      expect(button.dispatchEvent(press)).toBe(true);
    }
    playing.stop();
    expect(watch.takeRecords()).toEqual([]);
    watch.disconnect();
    expect(document.activeElement).toBe(button);
    expect(Object.getOwnPropertyNames(window)).toHaveLength(globals);
  });

  test('no word of chart2music’s own is made', async () => {
    const attributes = vi.spyOn(Element.prototype, 'setAttribute');
    await startSound(sonificationOf([10]), options());
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(attributes.mock.calls.filter(([name]) => name === 'aria-label')).toEqual([['aria-label', '']]);
  });
});

describe('blocked', () => {
  class Rejecting extends FakeContext {
    override async resume(): Promise<void> {
      throw new DOMException('Not allowed', 'NotAllowedError');
    }
  }
  class Unanswering extends FakeContext {
    override async resume(): Promise<void> {
      return new Promise(() => undefined);
    }
  }
  class StillSuspended extends FakeContext {
    override async resume(): Promise<void> {
      this.state = 'suspended';
    }
  }

  test.each([
    ['a browser without AudioContext', undefined],
    ['one that rejects', Rejecting],
    ['one that never answers', Unanswering],
    ['one that keeps it suspended', StillSuspended],
  ])('by %s, it is reported in one sentence', async (_, Context) => {
    const context = Context && (new Context() as unknown as AudioContext);
    const start = startSound(sonificationOf([10, 20]), options({ context }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    const playing = await start;
    expect(events).toEqual([`say ${soundMessages('ja').blocked}`, 'end']);
    expect(contexts.every(({ state }) => state === 'closed')).toBe(true);
    playing.stop();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(events).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('the browser itself plays it after a click', async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  const button = document.body.appendChild(document.createElement('button'));
  button.textContent = '聴く';
  let context: AudioContext | undefined;
  const ended = new Promise<void>((resolve) => {
    button.addEventListener('click', () => {
      context = new AudioContext();
      void startSound(sonificationOf([10, 20]), options({ context, onEnd: resolve }));
    });
  });
  await userEvent.click(button);
  await ended;
  expect(said()).toEqual([soundMessages('ja').playing('中国'), soundMessages('ja').ended]);
  expect(notes()).toEqual(['note 0 0', 'note 0 1']);
  expect(context?.state).toBe('closed');
});

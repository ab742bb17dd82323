/** What a reader meets who presses Listen: a player that sounds, a slider, and a picture that follows. */
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/core/i18n/locale.ts';
import { soundMessages } from '../../../../src/core/i18n/sound.ts';
import '../../../../src/define.ts';
import { FigureElement } from '../../../../src/element/figure-element.ts';
import { eventually } from '../../../eventually.ts';

const { blocked, pause, play } = soundMessages('en');

let pitches: number[];
let contexts: FakeContext[];

/** An AudioContext that notes the pitch of every note. */
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
    return {
      frequency,
      start: () => pitches.push(frequency.value),
      stop: () => undefined,
      connect: (to: object) => to,
    };
  }
  createGain(): object {
    const nothing = (): void => undefined;
    const gain = {
      setValueAtTime: nothing,
      linearRampToValueAtTime: nothing,
      setTargetAtTime: nothing,
      cancelScheduledValues: nothing,
    };
    return { gain, connect: (to: object) => to };
  }
  createStereoPanner(): object {
    return { pan: { value: 0 }, connect: (to: object) => to };
  }
}

const find = (figure: Element, selector: string): HTMLElement | null =>
  figure.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const inside = (figure: Element, selector: string): HTMLElement => {
  const found = find(figure, selector);
  if (!found) throw new Error(`Nothing in the figure matches ${selector}.`);
  return found;
};

/** Puts a figure into the page; its buttons are there. */
async function figureIn(attributes: string, width = 800): Promise<FigureElement> {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${String(width)}px`;
  box.innerHTML = `<rare-earth-share ${attributes}></rare-earth-share>`;
  const figure = box.firstElementChild;
  if (!(figure instanceof FigureElement)) throw new Error('The markup holds no figure.');
  await figure.ready;
  figure.dispatchEvent(new PointerEvent('pointerenter'));
  // The first figure of a file waits for the scripts of the toolbar as well.
  await eventually(() => inside(figure, '[data-tool=listen]'));
  return figure;
}

const listen = (figure: Element): HTMLElement => inside(figure, '[data-tool=listen]');
const player = (figure: Element): HTMLElement => inside(figure, '.player');
const slider = (figure: Element): HTMLInputElement => inside(figure, '.player input[type=range]') as HTMLInputElement;
const button = (figure: Element, name: string): HTMLElement => inside(figure, `.player button[aria-label="${name}"]`);
const said = (figure: Element): string => inside(figure, 'figure > [aria-live]').textContent;
const readout = (figure: Element): string => inside(figure, '.player .text').textContent;
const choices = (figure: Element): [series: HTMLSelectElement, speed: HTMLSelectElement] => {
  const all = [...player(figure).querySelectorAll('select')];
  return [all[0]!, all.at(-1)!];
};
const checkbox = (figure: Element, label: string): HTMLInputElement =>
  [...player(figure).querySelectorAll('label')]
    .find(({ textContent }) => textContent.includes(label))!
    .querySelector('input')!;

/** Opens the player; what it plays takes place while `run` lets time pass. */
async function openIn(figure: FigureElement): Promise<void> {
  listen(figure).click();
  await eventually(() => player(figure));
}

/** Opens the player and pauses it. */
async function pausedIn(figure: FigureElement): Promise<void> {
  await openIn(figure);
  await eventually(() =>
    button(figure, soundMessages(figure.shadowRoot!.querySelector('figure')!.lang as Locale).pause),
  );
  player(figure).querySelector<HTMLElement>('.play')!.click();
  pitches = [];
}

/** Moves the slider, as a finger does. */
function slide(figure: Element, to: number): void {
  const input = slider(figure);
  input.value = String(to);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The middle of the outline in the picture; undefined if there is none. */
function outlined(figure: Element): { readonly x: number; readonly y: number } | undefined {
  const box = figure.shadowRoot?.querySelector('.outline .active *')?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

beforeEach(() => {
  pitches = [];
  contexts = [];
  vi.stubGlobal('AudioContext', FakeContext);
});
afterEach(async () => {
  document.body.replaceChildren();
  await eventually(() => {
    expect(contexts.filter(({ state }) => state !== 'closed')).toEqual([]);
  });
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('Listen', () => {
  test('opens the player below it, which plays; and closes it without a trace', async () => {
    const figure = await figureIn('view="trend"');
    const { height } = figure.getBoundingClientRect();
    const { top } = listen(figure).getBoundingClientRect();
    await openIn(figure);
    await eventually(() => {
      expect(pitches.length).toBeGreaterThan(0);
    });
    expect(button(figure, pause)).not.toBeNull();
    // What was pressed stays where it is.
    expect(listen(figure).getBoundingClientRect().top).toBe(top);
    expect(listen(figure).getAttribute('aria-expanded')).toBe('true');
    expect(outlined(figure)).toBeDefined();
    listen(figure).click();
    await figure.updateComplete;
    expect(find(figure, '.player')).toBeNull();
    expect(outlined(figure)).toBeUndefined();
    expect(figure.getBoundingClientRect().height).toBe(height);
    expect(contexts.map(({ state }) => state)).toEqual(['closed']);
  });

  test('adds no tab stop and no height before it is pressed', async () => {
    const figure = await figureIn('view="trend"');
    expect(find(figure, '.player')).toBeNull();
    expect(figure.shadowRoot?.querySelectorAll('[type=range]')).toHaveLength(0);
  });

  test('names the lowest and the highest value before the first line', async () => {
    const figure = await figureIn('view="trend"');
    const sentences: string[] = [];
    const watch = new MutationObserver(() => sentences.push(said(figure)));
    watch.observe(inside(figure, 'figure > [aria-live]'), { childList: true });
    await openIn(figure);
    await eventually(() => {
      expect(sentences).toHaveLength(3);
    });
    watch.disconnect();
    expect(sentences).toEqual(['Lowest: United States, 2001: 0%', 'Highest: China, 2005: 97.5%', 'Playing: China']);
    expect(Math.round(pitches[0]!)).toBe(220);
    expect(Math.round(pitches[1]!)).toBe(1760);
  });
});

describe('the slider', () => {
  test('highlights the item as it moves, says it, and sounds', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    const places: { readonly x: number; readonly y: number }[] = [];
    const texts: string[] = [];
    for (const to of [2, 10, 30]) {
      slide(figure, to);
      places.push(outlined(figure)!);
      texts.push(slider(figure).getAttribute('aria-valuetext')!);
    }
    expect(texts[0]).toMatch(/^1997: 77\.6%, .*USGS/u);
    expect(texts[1]).toMatch(/^2005: 97\.5%/u);
    expect(texts[2]).toMatch(/^2025: 69\.2%/u);
    expect(readout(figure)).toContain('2025: 69.2%');
    expect(places[0]!.x).toBeLessThan(places[1]!.x);
    expect(places[1]!.x).toBeLessThan(places[2]!.x);
    expect(places[1]!.y).toBeLessThan(places[0]!.y);
    expect(pitches[1]).toBeGreaterThan(pitches[0]!);
    expect(pitches[2]).toBeLessThan(pitches[1]!);
    expect(pitches).toHaveLength(3);
    // The line of the item keeps its colour.
    expect(figure.shadowRoot?.querySelector('.picture [data-lit]')?.getAttribute('data-id')).toBe('CHN');
    expect(find(figure, '.tooltip:popover-open')).toBeNull();
  });

  test('is moved by keys, and is one tab stop for a whole line', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    slider(figure).focus();
    await userEvent.keyboard('{End}');
    expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^2025: /u);
    await userEvent.keyboard('{ArrowLeft}');
    expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^2024: /u);
    await userEvent.keyboard('{Home}');
    expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^1995: /u);
    expect(slider(figure).getAttribute('aria-label')).toBe('Year, China');
    // The live region leaves the slider to speak for itself.
    await expect.poll(() => said(figure)).toMatch(/^Paused/u);
  });

  test('is on the other line in the same year once that is chosen', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    slide(figure, 2);
    const [series] = choices(figure);
    await userEvent.selectOptions(series, 'United States');
    expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^1997: 29\.3%/u);
    expect(slider(figure).getAttribute('aria-label')).toBe('Year, United States');
    await userEvent.selectOptions(series, 'Others');
    expect(slider(figure).getAttribute('aria-valuetext')).toBe('1997: no figure');
    expect(outlined(figure)).toBeUndefined();
  });

  test('goes through the countries, which sound apart on a logarithmic scale', async () => {
    const figure = await figureIn('view="countries"');
    await pausedIn(figure);
    const count = Number(slider(figure).max) + 1;
    for (let to = 0; to < count; to += 1) slide(figure, to);
    expect(pitches).toHaveLength(count);
    expect(pitches[0]).toBeGreaterThan(pitches[1]!);
    expect(new Set(pitches.map(Math.round)).size).toBeGreaterThan(count / 2);
    const { textContent } = inside(figure, `#${slider(figure).getAttribute('aria-describedby') ?? ''}`);
    expect(textContent).toBe(soundMessages('en').logarithmic);
    slide(figure, 1);
    expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^United States, Mined: 51,000 t, /u);
  });

  test.each(LOCALES.flatMap((locale) => [320, 1000].map((width) => [locale, width] as const)))(
    'and all else in the player, in %s at %i px, is large enough for fingers, inside, and keeps its place',
    async (locale, width) => {
      const figure = await figureIn(`view="trend" lang="${locale}"`, width);
      await pausedIn(figure);
      const bounds = figure.getBoundingClientRect();
      const targets = [...player(figure).querySelectorAll<HTMLElement>('button, select, input[type=range], label')];
      expect(targets.length).toBeGreaterThanOrEqual(9);
      for (const target of targets) {
        const { left, right, height } = target.getBoundingClientRect();
        expect(height, target.outerHTML).toBeGreaterThanOrEqual(44);
        expect(left).toBeGreaterThanOrEqual(bounds.left);
        expect(right).toBeLessThanOrEqual(bounds.right);
      }
      expect(player(figure).scrollWidth).toBeLessThanOrEqual(player(figure).clientWidth);
      for (let to = 0; to <= 30; to += 1) {
        slide(figure, to);
        expect(figure.getBoundingClientRect().height).toBe(bounds.height);
      }
    },
  );
});

describe('a reader', () => {
  test('pauses and plays on', async () => {
    const figure = await figureIn('view="stages"');
    await openIn(figure);
    await eventually(() => {
      expect(slider(figure).value).toBe('1');
    });
    button(figure, pause).click();
    await expect.poll(() => said(figure)).toBe('Paused at Refining: 91%.');
    const heard = pitches.length;
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pitches).toHaveLength(heard);
    button(figure, play).click();
    await eventually(() => {
      expect(slider(figure).value).toBe('2');
    });
    await eventually(() => {
      expect(said(figure)).toBe(soundMessages('en').ended);
    });
    expect(button(figure, play)).not.toBeNull();
  });

  test('steps to the next and the previous value, which are said, and no further than the ends', async () => {
    const figure = await figureIn('view="trend"');
    const { next, previous } = soundMessages('en');
    await pausedIn(figure);
    expect(button(figure, previous).ariaDisabled).toBe('true');
    button(figure, previous).click();
    expect(pitches).toHaveLength(0);
    button(figure, next).click();
    await expect.poll(() => said(figure)).toMatch(/^China, 1996: \d/u);
    button(figure, previous).click();
    await expect.poll(() => said(figure)).toMatch(/^China, 1995: 64\.6%, 48,000 t, USGS .*, derived$/u);
    expect(pitches).toHaveLength(2);
    slide(figure, 30);
    button(figure, next).click();
    await expect.poll(() => said(figure)).toMatch(/^United States, 1995: /u);
    expect(choices(figure)[0].selectedOptions[0]?.textContent).toBe('United States');
  });

  test('hears each value by name only on request', async () => {
    const figure = await figureIn('view="stages"');
    await pausedIn(figure);
    slide(figure, 1);
    button(figure, play).click();
    await eventually(() => {
      expect(slider(figure).value).toBe('2');
    });
    await expect.poll(() => said(figure)).toBe('Playing: China');
    button(figure, pause).click();
    checkbox(figure, soundMessages('en').announce).click();
    button(figure, play).click();
    await eventually(() => {
      expect(said(figure)).toMatch(/^Heavy rare-earth separation: 99%$/u);
    });
  });

  test('goes through the values in silence', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    checkbox(figure, soundMessages('en').sound).click();
    slide(figure, 4);
    expect(pitches).toHaveLength(0);
    expect(outlined(figure)).toBeDefined();
  });

  test('leaves with Escape: first the sound, then the player', async () => {
    const figure = await figureIn('view="trend"');
    await openIn(figure);
    await eventually(() => button(figure, pause));
    const passed = vi.fn();
    document.body.addEventListener('keydown', passed, { once: true });
    await userEvent.keyboard('{Escape}');
    expect(passed).not.toHaveBeenCalled();
    expect(button(figure, play)).not.toBeNull();
    slider(figure).focus();
    await userEvent.keyboard('{Escape}');
    expect(find(figure, '.player')).toBeNull();
    expect(figure.shadowRoot?.activeElement).toBe(listen(figure));
    document.body.removeEventListener('keydown', passed);
  });

  test('goes on with keys at the item that the player was at', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    slide(figure, 2);
    listen(figure).click();
    expect(inside(figure, '.items [tabindex="0"]').textContent).toContain('1997: 77.6%');
  });

  test('points at another item meanwhile, and comes back to what is heard', async () => {
    const figure = await figureIn('view="stages"');
    await pausedIn(figure);
    slide(figure, 3);
    const there = outlined(figure)!;
    const cell = inside(figure, '.items button');
    cell.focus();
    expect(outlined(figure)!.y).toBeLessThan(there.y);
    expect(find(figure, '.tooltip:popover-open')).not.toBeNull();
    cell.blur();
    expect(outlined(figure)).toEqual(there);
    expect(find(figure, '.tooltip:popover-open')).toBeNull();
  });

  test('keeps the player, at the same note, in another language', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    slide(figure, 2);
    figure.lang = 'ja';
    await eventually(() => {
      expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^1997年：77\.6%、/u);
    });
    expect(listen(figure).getAttribute('aria-expanded')).toBe('true');
  });

  test('hears one figure at a time', async () => {
    const first = await figureIn('view="trend"');
    await openIn(first);
    await eventually(() => button(first, pause));
    const second = await figureIn('view="countries"');
    await openIn(second);
    await eventually(() => button(second, pause));
    expect(button(first, play)).not.toBeNull();
    first.remove();
    second.remove();
  });

  test('finds the player in another view, paused at its first value', async () => {
    const figure = await figureIn('view="trend"');
    await pausedIn(figure);
    slide(figure, 2);
    figure.setAttribute('view', 'countries');
    await eventually(() => {
      expect(slider(figure).getAttribute('aria-valuetext')).toMatch(/^China, Mined: 270,000 t, /u);
    });
    expect(slider(figure).getAttribute('aria-label')).toBe('Country, Mined in 2025, t');
    expect(button(figure, play)).not.toBeNull();
    expect(pitches).toHaveLength(1);
  });

  test('hears nothing of a figure that has left the page, and finds no Listen where an order means nothing', async () => {
    const figure = await figureIn('view="trend"');
    await openIn(figure);
    await eventually(() => button(figure, pause));
    figure.remove();
    await eventually(() => {
      expect(contexts.map(({ state }) => state)).toEqual(['closed']);
    });
    const flow = document.body.appendChild(document.createElement('dependency-sankey'));
    flow.dispatchEvent(new PointerEvent('pointerenter'));
    await eventually(() => inside(flow, '[data-tool=download]'));
    expect(find(flow, '[data-tool=listen]')).toBeNull();
  });
});

describe('where the browser plays no sound', () => {
  class Rejecting extends FakeContext {
    override async resume(): Promise<void> {
      throw new DOMException('Not allowed', 'NotAllowedError');
    }
  }
  class StillSuspended extends FakeContext {
    override async resume(): Promise<void> {
      this.state = 'suspended';
    }
  }
  class Unanswering extends FakeContext {
    override async resume(): Promise<void> {
      return new Promise(() => undefined);
    }
  }

  test.each([
    ['has no AudioContext', undefined],
    ['rejects', Rejecting],
    ['keeps it suspended', StillSuspended],
    ['never answers', Unanswering],
  ])('because it %s, a sentence says so, and the slider still works', async (_, Context) => {
    vi.stubGlobal('AudioContext', Context);
    const figure = await figureIn('view="trend"');
    await openIn(figure);
    await eventually(() => {
      expect(player(figure).textContent).toContain(blocked);
    });
    await expect.poll(() => said(figure)).toBe(blocked);
    expect(button(figure, play)).not.toBeNull();
    slide(figure, 10);
    expect(readout(figure)).toContain('2005: 97.5%');
    expect(outlined(figure)).toBeDefined();
    expect(pitches).toHaveLength(0);
  });

  test('nothing begins once the reader has moved on while the browser was asked', async () => {
    let answer = (): void => undefined;
    class Asking extends FakeContext {
      override async resume(): Promise<void> {
        await new Promise<void>((resolve) => (answer = resolve));
        this.state = 'running';
      }
    }
    vi.stubGlobal('AudioContext', Asking);
    const figure = await figureIn('view="trend"');
    await openIn(figure);
    slide(figure, 10);
    answer();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(button(figure, play)).not.toBeNull();
    expect(readout(figure)).toContain('2005: 97.5%');
  });

  test('it plays once the reader has allowed it and presses Play again', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const figure = await figureIn('view="trend"');
    await openIn(figure);
    await eventually(() => {
      expect(player(figure).textContent).toContain(blocked);
    });
    vi.stubGlobal('AudioContext', FakeContext);
    button(figure, play).click();
    await eventually(() => button(figure, pause));
    expect(player(figure).textContent).not.toContain(blocked);
    await eventually(() => {
      expect(pitches.length).toBeGreaterThan(0);
    });
  });
});

test('the browser itself plays it after a click', async () => {
  vi.unstubAllGlobals();
  const figure = await figureIn('view="stages"');
  await userEvent.click(listen(figure));
  await eventually(() => {
    expect(said(figure)).toBe(soundMessages('en').ended);
  });
  expect(slider(figure).value).toBe(slider(figure).max);
});

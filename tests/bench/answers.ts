/** How long a reader waits for the next paint after a key, a pointer, a tap or another view, in every view of this library. */
import type { Page } from 'playwright';
import { FIGURES } from '../../src/figures/registry.ts';
import type { Site } from '../built/browser.ts';
import { openMeasured, type Conditions } from './measured-page.ts';

export interface Answer {
  readonly view: string;
  readonly input: string;
  /** The longest of all, and the median, in ms, as the browser reports them: in steps of 8; 0 for less than 16. */
  readonly longest: number;
  readonly median: number;
}

/** Notes how long events take to the next paint. */
const NOTE = `globalThis.waits = [];
new PerformanceObserver((list) => waits.push(...list.getEntries().map(({ duration, name, interactionId }) => ({ duration, name, interactionId }))))
  .observe({ type: 'event', durationThreshold: 16 });`;

/** How long an answer is waited for, in ms. */
const WAIT = 250;

/** The part that answers the reader is there. */
const HAS_ITEMS = 'Boolean(figure.shadowRoot?.querySelector(".items button"))';

interface Wait {
  readonly duration: number;
  readonly name: string;
}

/** Waits for what events of some types take, from several inputs. */
async function waitsOf(
  page: Page,
  types: readonly string[],
  times: number,
  input: (time: number) => Promise<unknown>,
): Promise<number[]> {
  const longest: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.evaluate('waits.length = 0');
    await input(time);
    // Entries come after the next frame.
    await page.waitForTimeout(WAIT);
    const waits = await page.evaluate<Wait[]>('waits');
    longest.push(Math.max(0, ...waits.filter(({ name }) => types.includes(name)).map(({ duration }) => duration)));
  }
  return longest;
}

const answer = (view: string, input: string, waits: readonly number[]): Answer => ({
  view,
  input,
  longest: Math.max(...waits),
  median: [...waits].sort((a, b) => a - b)[waits.length >> 1] ?? 0,
});

const POINTED = ['pointermove', 'pointerover', 'pointerenter', 'mousemove', 'mouseover'];
const PRESSED = ['pointerdown', 'pointerup', 'click'];

/**
 * Measures every view.
 *
 * @param times - How often each input is made.
 */
export async function answersOf(site: Site, conditions: Conditions, times: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { tag, views } of FIGURES)
    for (const { id } of views) {
      const { page } = await openMeasured(
        site,
        `/bench/view.${tag}.${id}.html`,
        HAS_ITEMS,
        { ...conditions, network: null },
        true,
      );
      await page.evaluate(NOTE);
      await page.locator(`${tag} .items button`).first().focus();
      const box = await page.locator(`${tag} .picture svg`).first().boundingBox();
      if (!box) throw new Error(`<${tag}>, view ${id}, shows no picture.`);
      const { x, y, width, height } = box;
      const at = (time: number): [number, number] => [
        x + (width * (time + 1)) / (times + 1),
        y + height * (0.3 + 0.4 * (time % 2)),
      ];
      const tabs = page.locator(`${tag} [role=tab]`);
      const count = await tabs.count();
      const inputs: readonly (readonly [string, readonly string[], (time: number) => Promise<unknown>])[] = [
        ['key', ['keydown'], () => page.keyboard.press('ArrowDown')],
        ['hover', POINTED, (time) => page.mouse.move(...at(time))],
        ['tap', PRESSED, (time) => page.mouse.click(...at(time))],
        ['tab', PRESSED, (time) => tabs.nth((time + 1) % count).click()],
      ];
      for (const [input, types, make] of inputs)
        answers.push(answer(id, input, await waitsOf(page, types, times, make)));
      await page.close();
    }
  return answers;
}

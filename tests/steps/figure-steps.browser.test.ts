import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import '../../src/define.ts';
import type { RareEarthShareElement } from '../../src/figures/rare-earth-share/element.ts';
import type { FigureStepsElement } from '../../src/steps/figure-steps.ts';

let warnings: string[];
beforeEach(async () => {
  await browserPage.viewport(1280, 800);
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence: string) => warnings.push(sentence));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const SECTIONS = `
  <section data-view="stages"><h3>One</h3><p>First. <a href="#x">link</a></p></section>
  <section data-view="trend" data-highlight="CHN"><h3>Two</h3><p>Second.</p><p data-step-picture>Picture</p></section>
  <section data-view="countries" data-year="2019"><h3>Three</h3><p>Third. <a href="#y">link</a></p></section>`;

async function opened(
  sections = SECTIONS,
  figure = '<rare-earth-share slot="figure"></rare-earth-share>',
): Promise<FigureStepsElement> {
  document.body.innerHTML = `<div style="height: 300px"></div><figure-steps>${figure}${sections}</figure-steps><div style="height: 1500px"></div>`;
  const steps = document.querySelector('figure-steps')!;
  await expect.poll(() => steps.step, { timeout: 20_000 }).toBe(0);
  await expect.poll(() => steps.hasAttribute('data-live'), { timeout: 20_000 }).toBe(true);
  return steps;
}

const seen = (steps: FigureStepsElement): RareEarthShareElement[] =>
  [...steps.querySelectorAll('rare-earth-share')].filter((each) => getComputedStyle(each).visibility === 'visible');
/** What the one figure that is seen shows. */
const shown = (steps: FigureStepsElement): string =>
  seen(steps)
    .filter((figure) => figure === steps.figure)
    .map(({ state }) => state)
    .join();
const goTo = (steps: FigureStepsElement, index: number): void => {
  steps.querySelectorAll('section')[index]?.scrollIntoView({ block: 'end' });
};
const said = (steps: FigureStepsElement): string => steps.shadowRoot!.querySelector('[aria-live]')!.textContent;

describe('the figure', () => {
  test('shows the step in the middle of the window, forwards and back, one figure at a time', async () => {
    const reached: string[] = [];
    document.body.addEventListener('figure-step', ({ index, state }) => reached.push(`${index} ${state}`));
    const steps = await opened();
    expect(shown(steps)).toBe('');
    goTo(steps, 1);
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=trend&highlight=CHN');
    await expect.poll(() => seen(steps)).toHaveLength(1);
    await expect.poll(() => said(steps)).toMatch(/^The chart now shows: China’s share of mining peaked/u);
    goTo(steps, 2);
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=countries&year=2019');
    goTo(steps, 0);
    await expect.poll(() => shown(steps)).toBe('');
    expect(seen(steps)[0]!.view).toBe('stages');
    expect(reached).toEqual([
      '0 view=stages',
      '1 view=trend&highlight=CHN',
      '2 view=countries&year=2019',
      '0 view=stages',
    ]);
    expect(warnings).toEqual([]);
  });

  test('goes where the focus is, and waits while the focus is in it', async () => {
    const steps = await opened();
    const links = steps.querySelectorAll('a');
    await userEvent.keyboard('{Tab}');
    links[1]!.focus();
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=countries&year=2019');
    const tab = steps.figure!.shadowRoot!.querySelector<HTMLElement>('[role=tab][aria-selected=true]')!;
    tab.focus({ preventScroll: true });
    goTo(steps, 1);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(steps.step).toBe(2);
    tab.blur();
    await expect.poll(() => steps.step).toBe(1);
  });

  test('is reached in every step by keys alone, also where nothing in a step takes the focus', async () => {
    const steps = await opened();
    const button = (name: string): HTMLElement =>
      [...steps.shadowRoot!.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === name)!;
    const isSeen = (): boolean => button('Next step').checkVisibility({ opacityProperty: true });
    expect(isSeen()).toBe(false);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(steps.shadowRoot!.activeElement).toBe(button('Next step'));
    expect(isSeen()).toBe(true);
    expect(button('Previous step').ariaDisabled).toBe('true');
    for (const [index, name, state] of [
      [1, 'Two', 'view=trend&highlight=CHN'],
      [2, 'Three', 'view=countries&year=2019'],
      // There is no other.
      [2, 'Three', 'view=countries&year=2019'],
    ] as const) {
      await userEvent.keyboard('{Enter}');
      expect(said(steps)).toBe(`Step ${String(index + 1)} of 3: ${name}`);
      await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe(state);
      const heading = steps.querySelectorAll('h3')[index]!.getBoundingClientRect();
      expect(heading.top).toBeGreaterThanOrEqual(0);
      expect(heading.bottom).toBeLessThan(innerHeight);
      // The window has not moved on to a step that is not asked for.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(steps.step).toBe(index);
    }
    expect(button('Next step').ariaDisabled).toBe('true');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=trend&highlight=CHN');
    expect(steps.shadowRoot!.activeElement).toBe(button('Previous step'));
  });

  test('forgets what the reader has changed in it when its step is reached again', async () => {
    const steps = await opened();
    goTo(steps, 1);
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=trend&highlight=CHN');
    await expect.poll(() => seen(steps)).toHaveLength(1);
    seen(steps)[0]!.shadowRoot!.querySelector<HTMLElement>('#tab-stages')!.click();
    expect(shown(steps)).toBe('highlight=CHN');
    goTo(steps, 0);
    await expect.poll(() => steps.step).toBe(0);
    goTo(steps, 1);
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=trend&highlight=CHN');
  });

  test('has the attributes and the rows of the page in every step', async () => {
    const steps = await opened(
      SECTIONS,
      '<rare-earth-share slot="figure" id="own" lang="ja" theme="dark"></rare-earth-share>',
    );
    goTo(steps, 1);
    await expect.poll(() => shown(steps), { timeout: 10_000 }).toBe('view=trend&highlight=CHN');
    const figure = steps.figure as RareEarthShareElement;
    expect([figure.id, figure.lang, figure.theme]).toEqual(['', 'ja', 'dark']);
    document.querySelector<RareEarthShareElement>('#own')!.theme = 'light';
    document.querySelector('#own')!.setAttribute('theme', 'light');
    await expect.poll(() => figure.theme).toBe('light');
  });
});

describe('on the page', () => {
  test.each([
    [1280, 800],
    [390, 844],
    [320, 568],
  ])('at %i × %i px the figure stays in view and nothing moves', async (width, height) => {
    await browserPage.viewport(width, height);
    const steps = await opened();
    await expect.poll(() => steps.querySelectorAll('rare-earth-share').length).toBe(3);
    const stage = steps.shadowRoot!.querySelector('.stage')!;
    const heights = new Set<number>();
    for (const index of [0, 1, 2, 1, 0]) {
      goTo(steps, index);
      await expect.poll(() => steps.step, { timeout: 10_000 }).toBe(index);
      await expect.poll(() => seen(steps).length === 1 && seen(steps)[0] === steps.figure).toBe(true);
      const box = stage.getBoundingClientRect();
      heights.add(Math.round(steps.getBoundingClientRect().height));
      expect(box.top).toBeLessThan(height / 2);
      if (width < 800) expect(box.height).toBeLessThanOrEqual(height * 0.6 + 1);
      const section = steps.querySelectorAll('section')[index]!.getBoundingClientRect();
      if (width >= 800) expect(section.left).toBeGreaterThan(box.right);
      else expect(section.left).toBeLessThan(box.right);
    }
    expect(heights.size).toBe(1);
  });

  test('on a phone, what a step highlights is in sight, and the figure says that it goes on', async () => {
    await browserPage.viewport(320, 568);
    const steps = await opened(
      `<section data-view="elements"><h3>One</h3></section>
      <section data-view="elements" data-highlight="suspended"><h3>Two</h3></section>
      <section data-view="elements" data-highlight="Pm"><h3>Three</h3></section>`,
      '<export-control-timeline slot="figure" view="elements"></export-control-timeline>',
    );
    await expect.poll(() => steps.querySelectorAll('export-control-timeline').length).toBe(3);
    const stage = steps.shadowRoot!.querySelector('.stage')!;
    const litIn = (): DOMRect[] =>
      [...(steps.figure?.shadowRoot?.querySelectorAll('[data-lit]') ?? [])].map((shape) =>
        shape.getBoundingClientRect(),
      );
    const isInSight = (): boolean => {
      const { top, bottom } = stage.getBoundingClientRect();
      return litIn().length > 0 && litIn().every((box) => box.top >= top - 1 && box.bottom <= bottom + 1);
    };
    for (const index of [1, 2]) {
      goTo(steps, index);
      await expect.poll(() => steps.step, { timeout: 10_000 }).toBe(index);
      await expect.poll(isInSight, { timeout: 20_000 }).toBe(true);
      expect(stage.scrollTop).toBeGreaterThan(0);
    }
    stage.scrollTop = 0;
    await expect.poll(() => getComputedStyle(stage, '::after').content).toBe('""');
    stage.scrollTop = stage.scrollHeight;
    await expect.poll(() => getComputedStyle(stage, '::after').content).toBe('none');
  });

  test('a jump over steps reaches the last, and a jump to a heading ends below the figure', async () => {
    await browserPage.viewport(390, 700);
    const steps = await opened();
    await expect.poll(() => steps.querySelectorAll('rare-earth-share').length).toBe(3);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => steps.step).toBe(2);
    scrollTo(0, 0);
    await expect.poll(() => steps.step).toBe(0);
    const heading = steps.querySelectorAll('h3')[1]!;
    heading.scrollIntoView();
    const stage = steps.shadowRoot!.querySelector('.stage')!;
    await expect.poll(() => Math.round(stage.getBoundingClientRect().top)).toBe(0);
    expect(heading.getBoundingClientRect().top).toBeGreaterThanOrEqual(stage.getBoundingClientRect().bottom - 1);
  });

  test('the pictures of the steps are for paper and for pages without script', async () => {
    const steps = await opened();
    expect(getComputedStyle(steps.querySelector('[data-step-picture]')!).display).toBe('none');
    steps.removeAttribute('data-live');
    expect(getComputedStyle(steps.querySelector('[data-step-picture]')!).display).toBe('block');
  });

  test('one step is enough, and thirty have one figure for each state', async () => {
    const one = await opened('<section data-view="trend"><h3>Only</h3></section>');
    expect(shown(one)).toBe('view=trend');
    // There is no other to go to.
    for (const button of one.shadowRoot!.querySelectorAll('button')) expect(button.checkVisibility()).toBe(false);
    const many = await opened(
      Array.from(
        { length: 30 },
        (_, index) => `<section data-view="${index % 2 ? 'trend' : 'stages'}">x</section>`,
      ).join(''),
    );
    await expect.poll(() => many.querySelectorAll('rare-earth-share').length).toBe(2);
    goTo(many, 29);
    await expect.poll(() => [many.step, shown(many)], { timeout: 10_000 }).toEqual([29, 'view=trend']);
    await userEvent.keyboard('{Home}');
  });
});

test('what is wrong is said once, and the page reads well without', async () => {
  document.body.innerHTML = '<figure-steps><section data-view="trend">Text</section></figure-steps>';
  await expect.poll(() => warnings).toContainEqual(expect.stringContaining('has no figure'));
  expect(document.querySelector('section')!.getBoundingClientRect().height).toBeGreaterThan(0);
  document.body.innerHTML = '<figure-steps><rare-earth-share slot="figure"></rare-earth-share></figure-steps>';
  await expect.poll(() => warnings).toContainEqual(expect.stringContaining('has no steps'));
  await opened('<section data-view="pie">Text</section><section>Other</section>');
  await expect.poll(() => warnings).toContainEqual(expect.stringContaining('data-view="pie"'));
  await expect.poll(() => warnings).toContainEqual(expect.stringContaining('names nothing to show'));
});

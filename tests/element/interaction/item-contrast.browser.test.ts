import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { contrast } from '../../contrast.ts';
import { VIEWS, drawn, focusOn, middleOf, outlinesIn } from './every-view.ts';

const SYSTEMS: Readonly<Record<string, readonly { readonly name: string; readonly value: string }[]>> = {
  'the usual contrast': [],
  'more contrast': [{ name: 'prefers-contrast', value: 'more' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
};
const CASES = Object.keys(SYSTEMS).flatMap((system) =>
  (['light', 'dark'] as const).map((theme) => [system, theme] as const),
);
/** What each view brings out. */
const HIGHLIGHTED: Readonly<Record<string, string>> = {
  stages: 'USA',
  trend: 'CHN',
  countries: 'AUS',
  events: 'CHN',
  elements: 'Dy',
  'us-imports': 'JPN',
  'supply-chain': 'CHN',
  'end-uses': 'Y',
};

type Color = readonly number[];

const paper = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Color>();
/** Red, green, blue and opacity of a computed colour, however it is written. */
function channels(color: string): Color {
  const before = known.get(color);
  if (before || !paper) return before ?? [];
  paper.clearRect(0, 0, 1, 1);
  paper.fillStyle = color;
  paper.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = paper.getImageData(0, 0, 1, 1).data;
  const read = [red, green, blue, alpha / 255];
  known.set(color, read);
  return read;
}
const over = (color: Color, share: number, ground: Color): Color =>
  ground.map((value, at) => value * (1 - share) + (color[at] ?? 0) * share);

/** What is too faint in a picture: labels below 4.5:1, and data below 3:1 without an outline. */
function faintIn(root: ShadowRoot): readonly string[] {
  const svg = root.querySelector<SVGSVGElement>('.picture svg');
  if (!svg) throw new Error('There is no picture.');
  const surface = channels(getComputedStyle(svg).backgroundColor).slice(0, 3);
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('rect, path, text')].map((shape) => {
    const { fill, fillOpacity, stroke, opacity } = getComputedStyle(shape);
    return {
      shape,
      ink: fill === 'none' ? undefined : channels(fill),
      share: Number(fillOpacity) * Number(opacity),
      line: stroke === 'none' ? undefined : over(channels(stroke), Number(opacity), surface),
      inverse: shape.getScreenCTM()?.inverse(),
      box: shape.getBoundingClientRect(),
    };
  });
  const faint: string[] = [];
  shapes.forEach(({ shape, ink, share, line, box }, index) => {
    if (shape.localName === 'text') {
      const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
      // Letters with a halo are read against it.
      const halo = shape.classList.contains('beside') ? line : undefined;
      const below = shapes.slice(0, index).reduce<Color>((mixed, under) => {
        const { left, top, right, bottom } = under.box;
        const isIn = middle.x >= left && middle.x <= right && middle.y >= top && middle.y <= bottom;
        if (!isIn || !under.ink || !(under.shape instanceof SVGGeometryElement)) return mixed;
        return under.shape.isPointInFill(middle.matrixTransform(under.inverse))
          ? over(under.ink, under.share, mixed)
          : mixed;
      }, surface);
      const ground = halo ?? below;
      if (!ink || contrast(over(ink, share, ground), ground) < 4.5) faint.push(`“${shape.textContent}”`);
      return;
    }
    const isBackground = (color: Color | undefined): boolean => !color || color.slice(0, 3).join() === surface.join();
    // A knockout, or a field without a line, is no mark.
    if (!shape.hasAttribute('data-id') || (isBackground(ink) && isBackground(line))) return;
    const looks = [...(ink ? [over(ink, share, surface)] : []), ...(line ? [line] : [])];
    if (!looks.some((color) => contrast(color, surface) >= 3))
      faint.push(`${shape.localName} ${String(shape.dataset['id'])}`);
  });
  return faint;
}

afterEach(() => {
  document.body.replaceChildren();
});
afterAll(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  await page.viewport(1280, 800);
});

describe.each(CASES)('with %s on a %s page', (system, theme) => {
  beforeAll(async () => {
    await page.viewport(800, 900);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [...(SYSTEMS[system] ?? []), { name: 'prefers-color-scheme', value: theme }],
    });
  });

  const looksOf = (shape: Element): string => `${getComputedStyle(shape).fill} ${getComputedStyle(shape).stroke}`;

  const fillOf = (looks: string): string => looks.replace(/\) .*/u, ')');

  test.each(VIEWS)('%s %s keeps every label and mark in sight, whatever is brought out', async (tag, view) => {
    const { figure, root, items } = await drawn(tag, view, { theme });
    expect(faintIn(root)).toEqual([]);
    const before = [...root.querySelectorAll('.picture [data-id]:not(.value)')].map(looksOf);
    for (const item of [items[0], items[items.length >> 1], items.at(-1)].filter((item) => item !== undefined)) {
      focusOn(item);
      expect(faintIn(root), item.textContent).toEqual([]);
      const [outline] = outlinesIn(root, 'focused');
      const around = outline?.parentElement?.querySelector('.around');
      const [ring, ground] = [outline, around].map((one) => channels(one ? getComputedStyle(one).stroke : ''));
      expect(contrast(ring ?? [], ground ?? []), 'focus').toBeGreaterThanOrEqual(3);
      // Pinned, with the focus elsewhere.
      item.click();
      item.blur();
      expect(root.querySelector('.tooltip')?.matches(':popover-open'), `${item.textContent}, pinned`).toBe(true);
      expect(faintIn(root), `${item.textContent}, pinned`).toEqual([]);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      const { x, y } = middleOf(item);
      await userEvent.hover(item);
      expect(faintIn(root), `${item.textContent}, hovered at ${String(x)}, ${String(y)}`).toEqual([]);
      // Out of the figure, where the next test begins.
      await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
      await expect.poll(() => root.querySelector('[data-emphasis]')).toBeNull();
    }
    const highlighted = HIGHLIGHTED[view];
    if (!highlighted) return;
    figure.highlight = highlighted;
    await figure.updateComplete;
    await expect.poll(() => root.querySelector('[data-emphasis]')).not.toBeNull();
    expect(faintIn(root), `highlight="${highlighted}"`).toEqual([]);
    const after = [...root.querySelectorAll('.picture [data-id]:not(.value)')].map(looksOf);
    // Where a reader has asked for contrast, nothing is quieted.
    if (system === 'the usual contrast') expect(after).not.toEqual(before);
    else expect(after.map(fillOf)).toEqual(before.map(fillOf));
  });
});

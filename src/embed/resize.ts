/**
 * The script of a page with figures in iframes: gives each the height that its content tells. Runs as a module or as a
 * classic script, as often as it is on the page.
 */
import { heightIn, HEIGHT_QUESTION } from './height.ts';

/** Path of an embed page. Other frames of the page, advertisements say, must not choose their height. */
const EMBED_PAGE = /\/embed\/[a-z]+(?:-[a-z]+)+(?:\.html)?$/u;

/** Iframes of the page with embed pages in them, each with the origin of its address. */
const embedFrames = (): readonly (readonly [frame: HTMLIFrameElement, origin: string])[] =>
  [...document.querySelectorAll('iframe')].flatMap((frame) => {
    if (!URL.canParse(frame.src)) return [];
    const { origin, pathname } = new URL(frame.src);
    return EMBED_PAGE.test(pathname) ? [[frame, origin] as const] : [];
  });

function setHeight(frame: HTMLIFrameElement, height: number): void {
  // Many pages count borders into every height.
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}

addEventListener('message', ({ data, origin, source }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const [frame, expected] of embedFrames())
    if (source === frame.contentWindow && origin === expected) setHeight(frame, height);
});

// A frame may have told its height before this script had come. One that is not there yet tells it later.
for (const [frame] of embedFrames()) frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');

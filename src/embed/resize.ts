/**
 * The script for a page with embedded figures: sets the height of each iframe to the height of its content, and gives an
 * iframe that has an id the address at which others find its figure. Works as a module or classic script, and may be
 * included several times.
 */
import tags from '#tags';
import { addressMessage, frameAddress, isAddressQuestion } from './address.ts';
import { heightIn, HEIGHT_QUESTION } from './height.ts';

/** Path of an embed page. Other iframes, such as advertisements, must not set their own height. */
const EMBED_PAGE = new RegExp(`/embed/(?:${tags.join('|')})(?:\\.html)?$`, 'u');

/** The iframes of a tree, and of the open shadow trees in it. */
function* framesIn(tree: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of tree.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

/** The iframes that contain embed pages, each with the origin of its URL. */
const embedFrames = (): readonly (readonly [frame: HTMLIFrameElement, origin: string])[] =>
  [...framesIn(document)].flatMap((frame) => {
    if (!URL.canParse(frame.src)) return [];
    const { origin, pathname } = new URL(frame.src);
    return EMBED_PAGE.test(pathname) ? [[frame, origin] as const] : [];
  });

function setHeight(frame: HTMLIFrameElement, height: number): void {
  // Many pages set `box-sizing: border-box` for all elements, so that the height includes the borders.
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}

/** The last height that each window reported, until the next frame of the page. */
const reported = new Map<MessageEventSource | null, readonly [origin: string, height: number]>();

function setHeights(): void {
  for (const [frame, expected] of embedFrames()) {
    const [origin, height = 0] = reported.get(frame.contentWindow) ?? [];
    if (origin === expected) setHeight(frame, height);
  }
  reported.clear();
}

/** Gives a frame its address in this page, with the state that the page's address has for it. */
function giveAddress(frame: HTMLIFrameElement, origin: string): void {
  if (!frame.id || origin === 'null') return;
  frame.contentWindow?.postMessage(addressMessage(frameAddress(location.href, frame.id)), origin);
}

/** Scrolls to the frame that the page's address has a state for. */
function scrollToAddressed(): void {
  const [found] = embedFrames().find(([{ id }]) => id && frameAddress(location.href, id).state) ?? [];
  found?.scrollIntoView();
}

addEventListener('message', ({ data, origin, source }) => {
  if (isAddressQuestion(data))
    for (const [frame, expected] of embedFrames())
      if (frame.contentWindow === source && expected === origin) giveAddress(frame, expected);
  const height = heightIn(data);
  if (height === undefined) return;
  // Looks through the page once, however many messages a window sends.
  if (!reported.size) requestAnimationFrame(setHeights);
  reported.set(source, [origin, height]);
});

// A link of this page, or one that was pasted while it was open.
addEventListener('hashchange', () => {
  for (const [frame, origin] of embedFrames())
    if (frameAddress(location.href, frame.id).state) giveAddress(frame, origin);
  scrollToAddressed();
});

// Asks iframes that may have reported their height before this script was loaded, and lets them ask for their address.
// Others do both later.
for (const [frame] of embedFrames()) frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');
scrollToAddressed();

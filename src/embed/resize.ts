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

/** Gives a frame its address in this page, to which the page scrolls if it was opened there. */
function giveAddress(frame: HTMLIFrameElement, origin: string): void {
  if (!frame.id || origin === 'null') return;
  const address = frameAddress(location.href, frame.id);
  frame.contentWindow?.postMessage(addressMessage(address), origin);
  if (address.state && !scrolledTo.has(frame)) frame.scrollIntoView();
  scrolledTo.add(frame);
}

/** Frames that the page was scrolled to, once. */
const scrolledTo = new WeakSet<HTMLIFrameElement>();

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

// Asks iframes that may have reported their height before this script was loaded. Others report it later.
for (const [frame, origin] of embedFrames()) {
  frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');
  giveAddress(frame, origin);
}

import { heightMessages, isHeightQuestion } from './height.ts';

/**
 * Tells the page around how tall the content of this one is: at once, whenever that changes, and when asked.
 *
 * @param content - What the height is of. Its own must not depend on that of the window, or the two would chase each other.
 * @param id - Name of the figure.
 */
export function reportHeight(content: Element, id: string): void {
  if (window.parent === window) return;
  let reported = 0;
  const report = (): void => {
    // A frame of a broken pixel more would scroll.
    reported = Math.ceil(content.getBoundingClientRect().height);
    // A height is no secret, and who frames the page is not known to it.
    for (const message of heightMessages(id, reported)) window.parent.postMessage(message, '*');
  };
  // Browsers keep observers of frames out of sight waiting until they are seen, when it would be a jump.
  report();
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== reported) report();
  }).observe(content);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isHeightQuestion(data)) report();
  });
}

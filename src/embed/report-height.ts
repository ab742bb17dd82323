import { heightMessages, isHeightQuestion } from './height.ts';

/**
 * Reports the height of the content to the surrounding page: immediately, whenever it changes, and on request.
 *
 * @param content - Its height must not depend on the window's, or the two would keep changing each other.
 * @param id - Name of the figure.
 */
export function reportHeight(content: HTMLElement, id: string): void {
  if (window.parent === window) return;
  let reported = 0;
  const report = (): void => {
    // Rounded up, because a frame that is a fraction of a pixel too small scrolls.
    const { width, height } = content.getBoundingClientRect();
    reported = Math.ceil(height);
    // On paper, a frame keeps its height: a figure that were wider there, and so taller, would be cut.
    content.style.setProperty('--reported-width', `${width}px`);
    // Any origin may receive the height: it is not secret, and the embedding page is unknown.
    for (const message of heightMessages(id, reported)) window.parent.postMessage(message, '*');
  };
  // The first report is immediate, because browsers delay observers in iframes that are out of view.
  report();
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== reported) report();
  }).observe(content);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isHeightQuestion(data)) report();
  });
}

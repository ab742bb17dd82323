import type { Page } from 'puppeteer-core';

/** So long without a change ends what a page does, in ms of its own: longer than a figure waits to say something. */
const QUIET_TIME = 550;

/** Watches the requests of a page. Returns a function that waits until the page has nothing to do. */
export function watchPage(page: Page): () => Promise<void> {
  const pending = new Set<unknown>();
  page.on('request', (request) => {
    if (request.url().startsWith(new URL(page.url()).origin)) pending.add(request);
  });
  for (const type of ['requestfinished', 'requestfailed'] as const)
    page.on(type, (request) => {
      pending.delete(request);
    });
  return async () => {
    do await page.evaluate(untilQuiet, QUIET_TIME);
    while (pending.size);
  };
}

/** Runs in the page. */
async function untilQuiet(time: number): Promise<void> {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  let changes = 0;
  const observer = new MutationObserver(() => (changes += 1));
  for (const root of roots)
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let isQuiet = false; !isQuiet;) {
    const before = changes;
    await new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), time));
    const isBusy = roots.some(
      (root) =>
        root.querySelector('[aria-busy=true], .waits') !== null ||
        (root instanceof ShadowRoot && root.host.matches(':state(loading)')),
    );
    isQuiet = changes === before && !isBusy;
  }
  observer.disconnect();
}

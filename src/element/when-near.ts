/** An observer that elements share, and what is to be called for each of them. */
interface Watcher {
  readonly observer: IntersectionObserver;
  readonly calls: WeakMap<Element, () => void>;
}

/** The observers of each window, by their margins. Of the elements' own window: that of another page never sees them. */
const watchers = new WeakMap<Window, Map<string, Watcher>>();

function watcherIn(view: typeof globalThis & Window, margin: string): Watcher {
  const ofView = watchers.get(view) ?? new Map<string, Watcher>();
  watchers.set(view, ofView);
  let watcher = ofView.get(margin);
  if (!watcher) {
    const calls: Watcher['calls'] = new WeakMap();
    const observer = new view.IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) calls.get(target)?.();
      },
      // The second is for boxes of the page that scroll.
      { rootMargin: margin, scrollMargin: margin },
    );
    ofView.set(margin, (watcher = { observer, calls }));
  }
  return watcher;
}

/**
 * Calls back whenever an element comes into the window, or within a margin of it.
 *
 * @returns what ends that; undefined in a document whose window observes nothing, as in unit tests.
 */
export function whenNear(element: Element, margin: string, call: () => void): (() => void) | undefined {
  const view = element.ownerDocument.defaultView as (Window & Partial<typeof globalThis>) | null;
  if (!view?.IntersectionObserver) return undefined;
  const { observer, calls } = watcherIn(view as Window & typeof globalThis, margin);
  calls.set(element, call);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
  };
}

/** The observers of each window, by their margins. Of the elements' own window: that of another page never sees them. */
const observers = new WeakMap<Window, Map<string, IntersectionObserver>>();

/** What is to be called for each element that an observer watches. */
const calls = new WeakMap<IntersectionObserver, WeakMap<Element, () => void>>();

// Outside of any function, so that an observer, which stays, keeps none of the elements that it has watched.
const answer: IntersectionObserverCallback = (entries, observer) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) calls.get(observer)?.get(target)?.();
};

/**
 * Calls back whenever an element comes into the window, or within a margin of it.
 *
 * @returns what ends that; undefined in a document whose window observes nothing, as in unit tests.
 */
export function whenNear(element: Element, margin: string, call: () => void): (() => void) | undefined {
  const view = element.ownerDocument.defaultView as (Window & Partial<typeof globalThis>) | null;
  if (!view?.IntersectionObserver) return undefined;
  const ofView = observers.get(view) ?? new Map<string, IntersectionObserver>();
  observers.set(view, ofView);
  // The second is for boxes of the page that scroll.
  const observer =
    ofView.get(margin) ?? new view.IntersectionObserver(answer, { rootMargin: margin, scrollMargin: margin });
  ofView.set(margin, observer);
  const ofObserver = calls.get(observer) ?? new WeakMap<Element, () => void>();
  calls.set(observer, ofObserver.set(element, call));
  observer.observe(element);
  return () => {
    observer.unobserve(element);
  };
}

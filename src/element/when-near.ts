/**
 * Calls back whenever one of some elements comes into the window, or within a margin of it.
 *
 * @param elements - At least one, all of one document. The window is theirs: that of another page never sees them.
 * @returns what ends that; undefined in a document whose window observes nothing, as in unit tests.
 */
export function whenNear(elements: readonly Element[], margin: string, call: () => void): (() => void) | undefined {
  const { IntersectionObserver: Observer } = (elements[0]?.ownerDocument.defaultView ?? {}) as Partial<
    typeof globalThis
  >;
  if (!Observer) return undefined;
  const observer = new Observer(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) call();
    },
    // The second is for boxes of the page that scroll.
    { rootMargin: margin, scrollMargin: margin },
  );
  for (const element of elements) observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

import type { Annotation } from '../../../core/figure/annotation.ts';

const CHILD = 'figure-annotation';

/** Annotations as a page gives them, which may be anything. */
export type GivenAnnotations = readonly unknown[];

/** The children of a figure that are annotations. Those for one item in several languages are one. */
function childrenOf(element: Element): Annotation[] {
  const found = new Map<string, Annotation & { readonly text: Record<string, string> }>();
  for (const child of element.querySelectorAll<HTMLElement>(CHILD)) {
    const [name, view, side, narrow] = ['for', 'view', 'side', 'narrow'].map(
      (attribute) => child.getAttribute(attribute) ?? undefined,
    );
    // Several in one language are for one item, too.
    const lang = child.lang.trim() === '' ? 'any' : child.lang;
    const key = JSON.stringify([name, view]);
    const same = found.get(key);
    const text = child.textContent;
    if (same && same.text[lang] === undefined) same.text[lang] = text;
    else
      found.set(same ? `${key}${String(found.size)}` : key, {
        for: name ?? '',
        text: { [lang]: text },
        view,
        side: side as Annotation['side'],
        narrow: narrow as Annotation['narrow'],
      });
  }
  return [...found.values()];
}

/** What makes annotations others: a page may give anything else with them. */
export const signatureOf = (given: GivenAnnotations): string =>
  JSON.stringify(
    given.map((one) => {
      const { for: name, text, view, side, narrow } = (one ?? {}) as Readonly<Record<string, unknown>>;
      return [name, text, view, side, narrow];
    }),
  );

/** The annotations that a page gives: of the property, of the children, and of its own data. */
export function givenTo(
  element: Element & { readonly annotations?: unknown },
  ofData: GivenAnnotations,
): GivenAnnotations {
  const { annotations } = element;
  return [...(Array.isArray(annotations) ? (annotations as GivenAnnotations) : []), ...childrenOf(element), ...ofData];
}

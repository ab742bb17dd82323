import { viewLink } from '../../../core/output/view-link.ts';

/** A figure, whose state the page and the reader change. */
export type StatefulElement = HTMLElement & { readonly state: string };

/**
 * Address of a figure's page with what the figure shows; null if nothing identifies the figure there. The page is its own,
 * or the one that its attribute `share-url` names, as an embed page does for the page around it.
 */
export function linkTo(element: StatefulElement): string | null {
  const { ownerDocument, id, state } = element;
  const url = element.getAttribute('share-url')?.trim();
  const page = url && URL.canParse(url, ownerDocument.baseURI) ? new URL(url, ownerDocument.baseURI).href : undefined;
  return viewLink(page ?? ownerDocument.URL.split('#')[0] ?? '', id, state);
}

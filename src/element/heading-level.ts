import type { OptionValues } from '../core/figure/options.ts';
import type { commonOptions } from '../core/figure/common-options.ts';

/** One level below the nearest heading before an element, also outside its shadow tree; 2 if there is none. */
function levelBelow(element: Element): number {
  const root = element.getRootNode() as Document | ShadowRoot;
  const above = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')]
    .filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .pop();
  if (above) return Math.min(6, Number(above.localName[1]) + 1);
  return 'host' in root ? levelBelow(root.host) : 2;
}

/** The level of a figure's title as a heading; null if it is none. */
export function headingLevelOf(
  figure: Element & { readonly noTitle: boolean },
  set: OptionValues<typeof commonOptions>['headingLevel'],
): number | null {
  if (set === 'none') return null;
  // Where the title is hidden, the page has a heading of its own.
  return Number(set) || (figure.noTitle ? null : levelBelow(figure));
}

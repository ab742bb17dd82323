import { warnOnce } from '../warn.ts';

/**
 * Warns the page's developer about attributes that are set and that the displayed view does not use. Where readers have
 * tabs, another view may use them.
 *
 * @param unused - The attributes that only other views use.
 */
export function warnOfUnused(
  { element, root }: { readonly element: Element; readonly root: ShadowRoot },
  view: string,
  unused: readonly string[] = [],
): void {
  if (root.querySelector('[role=tab]')) return;
  for (const attribute of unused.filter((name) => element.hasAttribute(name)))
    warnOnce(
      `<${element.localName}> has no use for the attribute "${attribute}" in the view "${view}": it is for another view. Remove it or set "view".`,
    );
}

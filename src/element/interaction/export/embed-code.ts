import { BASE_URL } from '../../../core/output/site.ts';
import { tagSnippet, type Attribute } from '../../../core/output/snippets.ts';

/** Folder of the files for script tags. */
export const CDN = `${BASE_URL}cdn/`;

/** The attributes that a figure understands; whatever else the page wrote belongs to the page. */
const ownAttributes = (element: Element): readonly string[] =>
  (element.constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** Markup that shows a figure in another page, with the attributes that the page wrote. */
export function embedCode(element: Element): string {
  const { localName: tag, baseURI } = element;
  const own = ownAttributes(element);
  const attributes = [...element.attributes]
    .filter(({ name }) => own.includes(name))
    // In another page a relative address would lead elsewhere.
    .map(({ name, value }): Attribute => {
      const isAddress = name === 'src' && value && URL.canParse(value, baseURI);
      return [name, isAddress ? new URL(value, baseURI).href : value];
    });
  return tagSnippet({ tag, attributes, baseUrl: BASE_URL });
}

/** Whether a script of the page has given the figure what no attribute can hold. */
export const isSetByScript = (element: Element): boolean => {
  const { data = null, transformSpec = null } = element as { data?: unknown; transformSpec?: unknown } & Element;
  return data !== null || transformSpec !== null;
};

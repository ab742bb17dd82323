import { BASE_URL } from '../../../core/output/site.ts';
import { tagSnippet, type Attribute } from '../../../core/output/snippets.ts';

/** Folder of the files for script tags. */
export const CDN = `${BASE_URL}cdn/`;

/** Attributes that the figure observes. Any others belong to the page. */
const ownAttributes = (element: Element): readonly string[] =>
  (element.constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** HTML that embeds the figure in another page, with the attributes that this page has set. */
export function embedCode(element: Element): string {
  const { localName: tag, baseURI } = element;
  const own = ownAttributes(element);
  const attributes = [...element.attributes]
    .filter(({ name }) => own.includes(name))
    // A relative URL would resolve differently in another page.
    .map(({ name, value }): Attribute => {
      const isAddress = name === 'src' && value && URL.canParse(value, baseURI);
      return [name, isAddress ? new URL(value, baseURI).href : value];
    });
  return tagSnippet({ tag, attributes, baseUrl: BASE_URL });
}

/** Whether a script has set a property that no attribute can hold. */
export const isSetByScript = (element: Element): boolean => {
  const { data = null, transformSpec = null } = element as { data?: unknown; transformSpec?: unknown } & Element;
  return data !== null || transformSpec !== null;
};

/**
 * Address of a page with a figure in a state: `https://example.org/article#share:view=trend`. Without a state, it is that
 * of the figure. Null if nothing identifies the figure.
 *
 * @param page - URL of the page. A fragment in it is the id of the figure, or of the frame that the figure is in.
 * @param id - Id of the figure, if the URL names none.
 */
export function viewLink(page: string, id: string, state: string): string | null {
  const [address = '', fragment] = page.split('#');
  const name = fragment ?? encodeURI(id);
  return name ? `${address}#${name}${state && `:${state}`}` : null;
}

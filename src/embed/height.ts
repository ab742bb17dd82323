/** The messages about heights between an embed page and the page around it. */

const HEIGHT = 'rare-earth-figures:height';

/** Sent by the surrounding page, which may have missed earlier messages. */
export const HEIGHT_QUESTION = { type: 'rare-earth-figures:height?' } as const;

/** Maximum height of an iframe in px. A greater one is an error or an attack. */
const TALLEST = 20_000;

/**
 * A height in the format of each kind of parent page: ours, pages with Datawrapper's script, and AMP pages.
 *
 * @param id - Name of the figure, which identifies the sender in Datawrapper's message.
 * @param height - Height in px.
 */
export const heightMessages = (id: string, height: number): readonly object[] => [
  { type: HEIGHT, height },
  { 'datawrapper-height': { [id]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
];

/** The height in a message, in px; undefined if it is another message, or if the height is out of range. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, height } = message as { readonly type?: unknown; readonly height?: unknown };
  const isHeight = type === HEIGHT && typeof height === 'number' && height >= 1 && height <= TALLEST;
  return isHeight ? height : undefined;
}

export const isHeightQuestion = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  (message as { readonly type?: unknown }).type === HEIGHT_QUESTION.type;

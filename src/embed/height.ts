/** What a page in an iframe and the page around it say to each other about heights. */

const HEIGHT = 'rare-earth-figures:height';

/** What the page around asks, where it may have come too late to hear. */
export const HEIGHT_QUESTION = { type: 'rare-earth-figures:height?' } as const;

/** Tallest frame in px; what is told beyond is a mistake or a joke. */
const TALLEST = 20_000;

/**
 * A height as each kind of parent page understands it: ours, those with Datawrapper's script, and AMP pages.
 *
 * @param id - Name of the figure, by which Datawrapper's message tells heights apart.
 * @param height - In px.
 */
export const heightMessages = (id: string, height: number): readonly object[] => [
  { type: HEIGHT, height },
  { 'datawrapper-height': { [id]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
];

/** The height that a message tells, in px; undefined where it is another message, or no height that a frame can have. */
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

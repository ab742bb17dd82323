/** The messages about addresses between an embed page and the page around it. */

const ADDRESS = 'rare-earth-figures:address';

/** Sent by the embed page, which may have missed an earlier message. */
export const ADDRESS_QUESTION = { type: 'rare-earth-figures:address?' } as const;

/** Where a figure in a frame is found, and in which state it was asked for. */
export interface FrameAddress {
  /** URL of the surrounding page, with the id of the frame as its fragment. */
  readonly address: string;
  /** Empty if the address of the page names none. */
  readonly state: string;
}

/**
 * The address of a frame in a page.
 *
 * @param url - URL of the page: `https://example.org/article#share:view=trend`.
 * @param id - Id of the frame.
 */
export function frameAddress(url: string, id: string): FrameAddress {
  const [page = '', fragment = ''] = url.split('#');
  const name = encodeURI(id);
  const state = fragment.startsWith(`${name}:`) ? fragment.slice(name.length + 1) : '';
  return { address: `${page}#${name}`, state };
}

export const addressMessage = (address: FrameAddress): object => ({ type: ADDRESS, ...address });

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null ? (message as { readonly type?: unknown }).type : undefined;

/** The address in a message; undefined if it is another message. */
export function addressIn(message: unknown): FrameAddress | undefined {
  if (typeOf(message) !== ADDRESS) return undefined;
  const { address, state } = message as Partial<FrameAddress>;
  const isWeb = typeof address === 'string' && /^https?:\/\//u.test(address);
  return isWeb && typeof state === 'string' ? { address, state } : undefined;
}

export const isAddressQuestion = (message: unknown): boolean => typeOf(message) === ADDRESS_QUESTION.type;

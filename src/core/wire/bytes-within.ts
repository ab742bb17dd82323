/** A response as `fetch` returns it, as far as its bytes are concerned. */
export interface Streamed {
  readonly body: {
    readonly getReader: () => {
      readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      readonly cancel: () => Promise<void>;
    };
  } | null;
}

/**
 * The body of a response; null if it exceeds the size limit, after which nothing more is read.
 *
 * @param limit - The size limit in bytes.
 */
export async function bytesWithin({ body }: Streamed, limit: number): Promise<Uint8Array | null> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); reader && part?.value; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

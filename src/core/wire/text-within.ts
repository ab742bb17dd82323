/** A response as `fetch` returns it, as far as its text is concerned. */
export interface Streamed {
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: {
    readonly getReader: () => {
      readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      readonly cancel: () => Promise<void>;
    };
  } | null;
}

/**
 * The body of a response, decoded with its charset; null if it exceeds the size limit, after which nothing more is read.
 *
 * @param bytes - The size limit.
 */
export async function textWithin({ body, headers }: Streamed, bytes: number): Promise<string | null> {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/iu.exec(headers.get('content-type') ?? '') ?? [];
  const decoder = new TextDecoder(charset);
  const reader = body?.getReader();
  let text = '';
  let read = 0;
  for (let part = await reader?.read(); reader && part?.value; part = await reader.read()) {
    read += part.value.length;
    if (read > bytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

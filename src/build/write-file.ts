import { mkdir, writeFile } from 'node:fs/promises';

/** Writes a file and its parent folders. The name is relative to the output folder. */
export type WriteFile = (name: string, content: string | Uint8Array) => Promise<void>;

export const writeInto =
  (folder: URL): WriteFile =>
  async (name, content) => {
    const file = new URL(name, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  };

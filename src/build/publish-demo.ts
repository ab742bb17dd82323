/** Publishes the demo pages, which the command `demo` serves. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WriteFile } from './write-file.ts';

const PAGES = fileURLToPath(new URL('../../docs/demo/', import.meta.url));

export async function publishDemo(write: WriteFile): Promise<void> {
  for (const entry of await readdir(PAGES, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // Declarations are for the compiler.
    if (!entry.isFile() || file.endsWith('.d.ts')) continue;
    await write(`demo/${relative(PAGES, file).split(sep).join('/')}`, await readFile(file));
  }
}

import { fileStem } from '../node/file-stem.ts';
import { fragmentStyleHash, fragmentText } from '../node/fragment.ts';
import { plainText } from '../node/plain.ts';
import type { StillFigure } from '../node/snapshot.ts';
import type { WriteFile } from './write-file.ts';

/** Writes each view as a fragment and as a plain figure. */
export async function publishFragments(stills: readonly StillFigure[], write: WriteFile): Promise<void> {
  for (const still of stills) {
    await write(`static/${fileStem(still)}.html`, fragmentText(still));
    await write(`static/${fileStem(still)}.plain.html`, plainText(still));
  }
}

/** Hashes of the styles in files, as a content security policy names them. */
export const styleHashes = (): Readonly<Record<string, string>> => ({ 'static/*.html': fragmentStyleHash() });

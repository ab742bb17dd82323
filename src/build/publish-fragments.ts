import { fileStem } from '../node/file-stem.ts';
import { fragmentStyleHash, fragmentText } from '../node/fragment.ts';
import { plainText } from '../node/plain.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';
import type { WriteFile } from './write-file.ts';

/** Writes each view as a fragment and as a plain figure. */
export async function publishFragments(snapshots: readonly FigureSnapshot[], write: WriteFile): Promise<void> {
  for (const snapshot of snapshots) {
    await write(`static/${fileStem(snapshot)}.html`, fragmentText(snapshot));
    await write(`static/${fileStem(snapshot)}.plain.html`, plainText(snapshot));
  }
}

/** Hashes of the inline styles in files, for content security policies. */
export const styleHashes = (): Readonly<Record<string, string>> => ({ 'static/*.html': fragmentStyleHash() });

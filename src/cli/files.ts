import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** A file that can't be read or written; its message is a sentence. */
export class FileError extends Error {}

/** What the codes of the system mean, after the name of a file. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no right to',
  EPERM: 'you have no right to',
  EROFS: 'the disk may only be read',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

function fileError(doing: string, file: string, error: unknown): FileError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new FileError(`${file} can't be ${doing}: ${REASONS[code] ?? (code || String(error))}.`);
}

/**
 * The text of a file, or of the standard input for `-`.
 *
 * @throws {FileError} where it can't be read, or is not UTF-8.
 */
export async function readText(file: string, input: Readable): Promise<string> {
  let bytes;
  try {
    bytes = file === '-' ? await buffer(input) : await readFile(file);
  } catch (error) {
    throw fileError('read', file, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${file} is not written in UTF-8; save it as such, in a spreadsheet as "CSV UTF-8".`);
  }
}

/**
 * Writes a file whole or not at all: beside its place first, so that what was there stays until all is written.
 *
 * @throws {FileError} where it can't be written.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // The file that a link leads to is replaced, not the link.
  const place = await realpath(file).catch(() => file);
  const there = await stat(place).catch(() => undefined);
  const beside = `${place}.${randomUUID()}.part`;
  try {
    if (there?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    // A device, such as /dev/null, is written to and must stay what it is.
    if (there && !there.isFile()) {
      await writeFile(place, content);
      return;
    }
    await writeFile(beside, content, there ? { mode: there.mode } : {});
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileError('written', file, error);
  }
}

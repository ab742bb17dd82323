import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** A file that can't be read or written. Its message is a complete sentence. */
export class FileError extends Error {}

/** Explanations of system error codes. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

function fileError(action: string, file: string, error: unknown): FileError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new FileError(`Cannot ${action} ${file}: ${REASONS[code] ?? (code || String(error))}.`);
}

/**
 * Reads a file; `-` is standard input.
 *
 * @throws {FileError} if it can't be read.
 */
export async function readBytes(file: string, input: Readable): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(input) : await readFile(file);
  } catch (error) {
    throw fileError('read', file, error);
  }
}

/**
 * Writes a file atomically: to a temporary file first, so that an existing file stays until the new one is complete.
 *
 * @throws {FileError} if it can't be written.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // A symbolic link is kept, and its target replaced.
  const place = await realpath(file).catch(() => file);
  const there = await stat(place).catch(() => undefined);
  const beside = `${place}.${randomUUID()}.part`;
  try {
    if (there?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    // A device such as /dev/null is written to directly, and not replaced.
    if (there && !there.isFile()) {
      await writeFile(place, content);
      return;
    }
    await writeFile(beside, content, there ? { mode: there.mode } : {});
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileError('write', file, error);
  }
}

import { randomUUID } from 'node:crypto';
import { access, chmod, chown, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { printableName } from './printable.ts';

/** A command that was right, but failed. Its message is a complete sentence. */
export class FailedError extends Error {}

/** A file that can't be read or written. */
export class FileError extends FailedError {}

/** Explanations of system error codes. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  READ_ONLY: 'it is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

/** The permission to write of owner, group or others. */
const ANY_WRITE = 0o222;

/** A sentence about a file that can’t be read or written, by the code of the system. */
export function fileError(action: string, file: string, error: unknown): FileError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new FileError(`Cannot ${action} ${printableName(file)}: ${REASONS[code] ?? (code || String(error))}.`);
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

/** Whether two names lead to one file that exists. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => undefined)));
  if (!a || !b) return false;
  return a.dev === b.dev && a.ino === b.ino;
}

const failed = (code: string): Error => Object.assign(new Error(code), { code });

/** Renaming would replace a file that may not be written, so this is checked first. The superuser may write any. */
async function assertWritable(place: string, there: Stats): Promise<void> {
  if (there.isDirectory()) throw failed('EISDIR');
  if (there.isFile() && (there.mode & ANY_WRITE) === 0) throw failed('READ_ONLY');
  await access(place, constants.W_OK);
}

/** Gives a new file the mode and owner of the one that it replaces. Returns whether this was allowed. */
async function takesAfter(file: string, { mode, uid, gid }: Stats): Promise<boolean> {
  try {
    const own = await stat(file);
    if (own.uid !== uid || own.gid !== gid) await chown(file, uid, gid);
    await chmod(file, mode);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a file atomically: to a temporary file first, so that an existing file stays until the new one is complete. Mode
 * and owner of an existing file are kept.
 *
 * @throws {FileError} if it can't be written, or exists and is read-only.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // A symbolic link is kept, and its target replaced.
  const place = await realpath(file).catch(() => file);
  const there = await stat(place).catch(() => undefined);
  const beside = `${place}.${randomUUID()}.part`;
  try {
    if (there) await assertWritable(place, there);
    // A device such as /dev/null is written to directly, and not replaced.
    let isDirect = there && !there.isFile();
    if (!isDirect) {
      await writeFile(beside, content);
      isDirect = there && !(await takesAfter(beside, there));
    }
    if (isDirect) {
      await writeFile(place, content);
      await rm(beside, { force: true });
    } else await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileError('write', file, error);
  }
}

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError } from './files.ts';
import { printableName } from './printable.ts';

const PATTERN = /[*?]/u;

/** A part of a path with `*` and `?` as an expression. Names that begin with a dot are only matched by a dot. */
function expressionOf(part: string): RegExp {
  const source = part
    .replace(/[$()+.[\\\]^{|}]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${part.startsWith('.') ? '' : String.raw`(?!\.)`}${source}$`, 'u');
}

/** Paths below a folder that match the parts of a pattern, in the order of their names. */
async function matches(folder: string, [part = '', ...rest]: readonly string[]): Promise<string[]> {
  if (!PATTERN.test(part)) {
    const path = join(folder, part);
    if (!rest.length) return existsSync(path) ? [path] : [];
    return matches(path, rest);
  }
  const isDeep = part === '**';
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => []);
  const found = isDeep && rest.length ? await matches(folder, rest) : [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!(isDeep ? expressionOf('*') : expressionOf(part)).test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await matches(path, isDeep ? [part, ...rest] : rest)));
    else if (!rest.length) found.push(path);
  }
  return found;
}

/**
 * The files that an argument names: the file itself, or those that match it as a pattern with `*`, `?` and `**`, which
 * not every shell expands.
 *
 * @throws {FileError} if nothing matches a pattern.
 */
export async function matchingFiles(argument: string): Promise<readonly string[]> {
  if (!PATTERN.test(argument) || existsSync(argument)) return [argument];
  // On Windows, a path may have either slash.
  const parts = argument.split(process.platform === 'win32' ? /[\\/]+/u : /\/+/u);
  const [first = '', ...others] = parts;
  const isAbsolute = first === '' || (process.platform === 'win32' && first.endsWith(':'));
  const found = await (isAbsolute ? matches(`${first}/`, others) : matches('', parts));
  if (!found.length) throw new FileError(`No file matches ${printableName(argument)}.`);
  return found;
}

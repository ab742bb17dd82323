import { existsSync } from 'node:fs';
import { PUBLISHED_FILES } from '../node/published-files.ts';
import type { Environment } from './environment.ts';
import { FileError } from './files.ts';

/**
 * The folder of the published files.
 *
 * @param needed - Paths of files that must be there.
 * @throws {FileError} if one is missing.
 */
export function packageFiles({ dist = PUBLISHED_FILES }: Environment, needed: readonly string[]): URL {
  const missing = needed.find((path) => !existsSync(new URL(path, dist)));
  if (missing === undefined) return dist;
  throw new FileError(
    `The file dist/${missing} of rare-earth-figures is missing. Install it again with: npm install rare-earth-figures`,
  );
}

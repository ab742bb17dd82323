/** The command `publish`: copies the published files to a folder, with the URL that they will have there. */
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostedFiles, INDEX } from '../node/hosted-files.ts';
import type { Environment } from './environment.ts';
import { FileError, fileError } from './files.ts';
import { operandsOf, UsageError, type CommandLine } from './flags.ts';
import { packageFiles } from './package-files.ts';
import { printableName } from './printable.ts';

/**
 * Folders for pages; `chunks` for the builder. The package has no `audio`, but a build may have it; all others of `dist`
 * are for apps and Node.
 */
const FOLDERS = ['audio', 'cdn', 'chunks', 'datasets', 'embed', 'oembed', 'specs', 'static', 'tactile', 'wordpress'];

/** What programs look for beside the folders. */
const ROOT_FILES = ['llms.txt'];

const NEEDED = [INDEX, 'cdn/integrity.json', 'embed/resize.js'];

/** Characters that mean nothing where the URL is written: in HTML, JavaScript, PHP and content security policies. */
const SAFE = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%@+-]*)*$/u;

/** The base URL to write, with a slash at its end. */
function baseUrlOf(text: string | undefined): string {
  if (text === undefined)
    throw new UsageError(
      'publish requires the URL that DIR will have: --base-url https://figures.example.org/, for example.',
    );
  const url = URL.canParse(text) ? new URL(text) : null;
  const base = url?.href.replace(/\/*$/u, '/') ?? '';
  if (SAFE.test(base)) return base;
  throw new UsageError(
    `The base URL ${JSON.stringify(text)} is not the URL of a folder: expected one such as https://figures.example.org/v1/, without a query, a hash, a password or quotes.`,
  );
}

/** Paths of all files in some folders, with slashes. */
async function pathsIn(root: string, folders: readonly string[]): Promise<string[]> {
  const paths = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries)
      if (entry.isFile()) paths.push(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  }
  return paths.sort();
}

/** Whether a folder is another one or in it, by their real paths. */
const isInside = (folder: string, outer: string): boolean => (folder + sep).startsWith(outer.replace(/[\\/]*$/u, sep));

/**
 * To be called before a file and its folders are written.
 *
 * @throws {FileError} if a link in the folder would lead the file out of it.
 */
async function assertWithin(file: string, name: string, target: string): Promise<void> {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  const there = await lstat(file).catch(() => undefined);
  if (there?.isSymbolicLink() || !isInside(await realpath(folder), target))
    throw new FileError(`Cannot write ${printableName(name)}: a link leads out of the folder. Remove it first.`);
}

/** @throws {UsageError} if the folder is that of the package's own files, or inside it. */
async function assertOutside(folder: string, root: string): Promise<void> {
  const [target, own] = await Promise.all([folder, root].map((each) => realpath(each).catch(() => each)));
  if (target !== undefined && own !== undefined && isInside(target, own))
    throw new UsageError(`-o names a folder of the package itself: ${printableName(folder)}. Name another one.`);
}

/** Copies the published files, with another base URL. */
export async function publish(line: CommandLine, around: Environment): Promise<void> {
  operandsOf(line, []);
  const { flags } = line;
  const base = baseUrlOf(flags.get('base-url'));
  const output = flags.get('output');
  if (output === undefined) throw new UsageError('publish requires a folder for the files: -o DIR.');
  const root = fileURLToPath(packageFiles(around, NEEDED));
  const target = resolve(output);
  await assertOutside(target, root);

  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const files = new Map<string, Uint8Array>();
  const single = ROOT_FILES.filter((file) => existsSync(join(root, file)));
  for (const path of [...(await pathsIn(root, folders)), ...single]) files.set(path, await readFile(join(root, path)));
  const { baseUrl } = JSON.parse(Buffer.from(files.get(INDEX) ?? '').toString()) as { readonly baseUrl: string };
  let place: string;
  try {
    await mkdir(target, { recursive: true });
    place = await realpath(target);
  } catch (error) {
    throw fileError('write', output, error);
  }
  for (const [path, content] of hostedFiles(files, baseUrl, base)) {
    const [file, name] = [join(target, path), join(output, path)];
    try {
      await assertWithin(file, name, place);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    } catch (error) {
      throw error instanceof FileError ? error : fileError('write', name, error);
    }
  }
  const others = (await pathsIn(target, ['.'])).filter((path) => !files.has(path)).length;
  await around.print(
    `${files.size} files were written to ${printableName(output)}: ${[...folders, ...single].join(', ')}. Their URLs begin with ${base}.\n` +
      (others ? `${others} other ${others === 1 ? 'file there was' : 'files there were'} not changed.\n` : '') +
      'Serve HTML as text/html, and all files with the header "Access-Control-Allow-Origin: *".\n',
  );
}

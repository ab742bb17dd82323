/** Publishes the plugin for WordPress as a folder that is copied to a site, with the integrity values of this build. */
import { readFile } from 'node:fs/promises';
import type { WriteFile } from './write-file.ts';

const SOURCE = new URL('../../docs/hosts/wordpress/', import.meta.url);
const FILES = ['rare-earth-figures.php', 'editor.js'];

/**
 * @param dist - Has the integrity values.
 */
export async function publishWordpress(dist: URL, write: WriteFile): Promise<void> {
  for (const file of FILES) await write(`wordpress/${file}`, await readFile(new URL(file, SOURCE), 'utf8'));
  const { entries } = JSON.parse(await readFile(new URL('cdn/integrity.json', dist), 'utf8')) as { entries: unknown };
  // Where the plugin would look for a copy of all files, of which this is the one that every site needs.
  await write('wordpress/dist/cdn/integrity.json', `${JSON.stringify({ entries }, null, 2)}\n`);
}

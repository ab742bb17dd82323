import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The elements import pre-rendered pictures: renders the stale ones before the first page loads. */
export default function prerenderPictures(): void {
  if (!existsSync(`${root}src/build/prerender.ts`)) return;
  const { status } = spawnSync(process.execPath, ['.ci/pictures.mjs', '--if-stale'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The pictures could not be rendered: see the messages above.');
}

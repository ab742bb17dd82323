import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';

const tags = FIGURES.map(({ tag }) => tag);

/** Every file that a module needs before it runs; what it imports on demand is left out. */
async function filesOf(module: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    external: ['#*'],
    logLevel: 'silent',
  });
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (kind === 'import-statement') follow(path);
  };
  follow(module);
  return [...found];
}

test.each(tags)('<%s> is drawn without the schemas of rows', async (tag) => {
  const files = await filesOf(`src/figures/${tag}/element.ts`);
  expect(files).toContain(`src/figures/${tag}/options.ts`);
  expect(files.filter((file) => /valibot|row-schema|read-rows|i18n\/issue/u.test(file))).toEqual([]);
});

test.each(tags)('<%s> has schemas once its rows are read', async (tag) => {
  expect((await filesOf(`src/figures/${tag}/figure.ts`)).filter((file) => file.includes('/valibot/'))).not.toEqual([]);
});

/**
 * `npm run facts:diff [OLD] [NEW] [-- --write]`: what the datasets in the folder NEW corrected of those in OLD, as JSON.
 * By default OLD is the last release and NEW is `datasets`. `--write` brings `corrections.json` in NEW up to date and
 * keeps the reasons in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { releaseDay } from '../../node/descriptor.ts';
import type { ListedCorrection } from '../../core/wire/latest.ts';
import { correctionsBetween, mergedCorrections } from './corrections.ts';
import { readDatasets } from './read-datasets.ts';

/** The datasets of the last release. */
const RELEASED = 'tests/datasets/released';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const [older = RELEASED, newer = 'datasets'] = positionals;
const folder = (path: string): URL => pathToFileURL(`${path.replace(/\/$/u, '')}/`);
const after = readDatasets(folder(newer));
const { descriptor } = after;
const { version } = descriptor;
const found = correctionsBetween(readDatasets(folder(older)).tables, after.tables, descriptor.resources, {
  date: releaseDay(descriptor),
  version,
});
const file = new URL('corrections.json', folder(newer));
const listed = JSON.parse(readFileSync(file, 'utf8')) as ListedCorrection[];
const merged = mergedCorrections(listed, found, version);
const text = `[\n${merged.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
if (values.write) writeFileSync(file, text);
const missing = merged.filter(({ why }) => !why).length;
process.stdout.write(
  values.write
    ? `${String(found.length)} corrected values in version ${version}; ${missing ? `${String(missing)} of them need a reason in "why"` : 'each has a reason'}.\n`
    : text,
);

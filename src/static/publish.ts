/**
 * Completes `dist/` once the scripts are bundled, a channel a step. The build fails where a file is past its budget.
 */
import { measureBudgets } from './budgets.ts';
import { publishDatasets } from './datasets-files.ts';
import { FIGURES } from './figures.ts';
import { publishEmbed, publishOembed } from './publish-embed.ts';
import { publishIntegrity, publishPictures, publishStylesheet } from './publish-scripts.ts';
import { publishSpecs } from './publish-specs.ts';
import { writeInto } from './write-file.ts';

const DIST = new URL('../../dist/', import.meta.url);
const write = writeInto(DIST);

await publishStylesheet(write);
await publishSpecs(write);
await publishDatasets(DIST);
await publishEmbed(write);
await publishOembed(write);
await publishIntegrity(DIST, write, await publishPictures(DIST), {});

const measured = measureBudgets(
  new URL('cdn/', DIST),
  FIGURES.map(({ tag }) => tag),
);
for (const { file, kib, most } of measured)
  process.stdout.write(`${kib <= most ? 'ok  ' : 'OVER'} ${kib.toFixed(2)} of ${String(most)} KiB  ${file}\n`);
if (measured.some(({ kib, most }) => kib > most)) process.exitCode = 1;

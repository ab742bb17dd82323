/**
 * Completes `dist/` after the scripts have been bundled, one step per channel. The build fails if a file exceeds its
 * size limit, and warns if facts should be checked again.
 */
import { buildDay } from '../node/build-day.ts';
import { readDescriptor } from '../node/descriptor.ts';
import { measureBudgets } from './budgets.ts';
import { publishDatasets } from './datasets-files.ts';
import { dueSentences } from './facts/review.ts';
import { readEmbedFigures } from './embed-figure.ts';
import { FIGURES } from '../figures/registry.ts';
import { publishManifest } from './manifest.ts';
import { readBundle, readSnapshots } from './prerendered-files.ts';
import { publishAudio } from './publish-audio.ts';
import { publishDemo } from './publish-demo.ts';
import { publishEmbed, publishOembed } from './publish-embed.ts';
import { publishFragments, styleHashes } from './publish-fragments.ts';
import { OXIPNG } from './compressed-png.ts';
import { publishImages } from './publish-images.ts';
import { publishIndex } from './publish-index.ts';
import { publishQuotations } from './publish-quotations.ts';
import { publishIntegrity, publishPictures, publishStepsStylesheet, publishStylesheet } from './publish-scripts.ts';
import { publishSpecs } from './publish-specs.ts';
import { publishTactile } from './publish-tactile.ts';
import { publishThemes, publishTokens } from './publish-tokens.ts';
import { publishWordpress } from './publish-wordpress.ts';
import { writeInto } from './write-file.ts';

const DIST = new URL('../../dist/', import.meta.url);
const write = writeInto(DIST);
const snapshots = await readSnapshots();
const embedFigures = await readEmbedFigures(readBundle);

await publishStylesheet(write);
await publishStepsStylesheet(write);
await publishSpecs(write);
await publishDatasets(write);
await publishTokens(await publishManifest(write), write);
await publishThemes(write);
await publishFragments(snapshots, write);
await publishQuotations(write);
await publishImages(snapshots, write, OXIPNG);
await publishTactile(snapshots, write);
await publishAudio(snapshots, write);
await publishEmbed(embedFigures, write);
await publishOembed(embedFigures, write);
await publishIntegrity(DIST, write, await publishPictures(DIST), styleHashes());
await publishWordpress(DIST, write);
await publishDemo(write);
// The index lists the files written above.
await publishIndex(DIST, snapshots, write);

const measured = measureBudgets(
  DIST,
  FIGURES.map(({ tag }) => tag),
);
for (const { file, kib, max } of measured)
  process.stdout.write(`${kib <= max ? 'ok  ' : 'OVER'} ${kib.toFixed(2)} of ${max} KiB  ${file}\n`);
if (measured.some(({ kib, max }) => kib > max)) process.exitCode = 1;

for (const sentence of dueSentences(readDescriptor().resources, buildDay()).due)
  process.stderr.write(`Facts to check again (npm run facts:due): ${sentence}\n`);

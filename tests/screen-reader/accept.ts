/**
 * Writes the transcripts of the screen reader anew from the last build: `npm run transcripts:accept`, or
 * `npm run transcripts:accept -- trend` for those with "trend" in their names. Read what changed before you commit it.
 */
import { JOURNEYS } from './journeys.ts';
import { journeyName, readTranscript, startListener, writeTranscript } from './transcripts.ts';

const part = process.argv[2] ?? '';
const listener = await startListener();
for (const journey of JOURNEYS.filter((one) => journeyName(one).includes(part))) {
  const transcript = await listener.hear(journey);
  if (transcript === (await readTranscript(journey).catch(() => ''))) continue;
  await writeTranscript(journey, transcript);
  process.stdout.write(`${journeyName(journey)}\n`);
}
await listener.close();

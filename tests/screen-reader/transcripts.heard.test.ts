/** A reader with Orca and Firefox hears what the transcripts say. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JOURNEYS } from './journeys.ts';
import { readTranscript, startListener, type Listener } from './transcripts.ts';

let listener: Listener;
beforeAll(async () => {
  listener = await startListener();
}, 60_000);
afterAll(() => listener.close());

test.each(JOURNEYS)(
  '$tag $name, $lang',
  async (journey) => {
    expect(await listener.hear(journey)).toBe(await readTranscript(journey));
  },
  // Orca reads as slowly as the machine lets it. What is missing is reported long before.
  600_000,
);

/** The built files to touch and to hear. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSnapshots } from '../../src/build/prerendered-files.ts';
import { MOST_AUDIO_BYTES } from '../../src/build/audio/mp3.ts';
import { sentencesOf } from '../../src/build/audio/recording.ts';
import { hasVoice } from '../../src/build/audio/voice.ts';
import { fileStem } from '../../src/node/file-stem.ts';
import type { FigureSnapshot } from '../../src/node/snapshot.ts';
import { openSite, type Site } from './browser.ts';

const DIST = new URL('../../dist/', import.meta.url);
/** Time in seconds of silence after the last cue, and of the frames that the encoder adds. */
const MOST_SILENCE = 1;

let site: Site;
let page: Page;
let snapshots: readonly FigureSnapshot[];
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('/pages/empty.html'));
  snapshots = await readSnapshots();
});
afterAll(() => site.close());

test('every view has a picture to touch in every language, which is an image of the size of a page', async () => {
  const files = snapshots.map((snapshot) => `${fileStem(snapshot)}.svg`);
  expect(readdirSync(new URL('tactile/', DIST)).sort()).toEqual(files.sort());
  const issues = await page.evaluate(async (names) => {
    const found: string[] = [];
    for (const name of names) {
      const address = `/dist/tactile/${name}`;
      const image = new Image();
      image.src = address;
      await image.decode();
      // A millimetre is 96 / 25.4 px.
      if (Math.abs(image.width - 793.7) > 1 || Math.abs(image.height - 1122.5) > 1)
        found.push(`${name} is ${image.width} × ${image.height}`);
      const svg = new DOMParser().parseFromString(await (await fetch(address)).text(), 'image/svg+xml');
      if (svg.querySelector('parsererror')) found.push(`${name} is not well-formed`);
    }
    return found;
  }, files);
  expect(issues).toEqual([]);
});

interface ReadCue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

test('what is heard of a view plays in a page, and its transcript has each sentence when it is said', async () => {
  const spoken = snapshots.filter(({ locale }) => hasVoice(locale));
  expect(spoken.length).toBeGreaterThan(0);
  for (const snapshot of spoken) {
    const name = fileStem(snapshot);
    expect(readFileSync(new URL(`audio/${name}.mp3`, DIST)).length).toBeLessThanOrEqual(MOST_AUDIO_BYTES);
    const { seconds, cues } = await page.evaluate(async (stem) => {
      const audio = document.createElement('audio');
      const track = document.createElement('track');
      track.kind = 'captions';
      track.default = true;
      audio.append(track);
      document.body.append(audio);
      const loaded = Promise.all(
        (
          [
            [audio, 'loadedmetadata'],
            [track, 'load'],
          ] as const
        ).map(
          ([element, event]) =>
            new Promise((done, failed) => {
              element.addEventListener(event, done, { once: true });
              element.addEventListener('error', () => failed(new Error(`${stem} can’t be read.`)), { once: true });
            }),
        ),
      );
      audio.src = `/dist/audio/${stem}.mp3`;
      track.src = `/dist/audio/${stem}.vtt`;
      track.track.mode = 'showing';
      await loaded;
      const read = Array.from(track.track.cues ?? [], (cue): ReadCue => {
        const { startTime: from, endTime: to, text } = cue as VTTCue;
        return { from, to, text };
      });
      audio.remove();
      return { seconds: audio.duration, cues: read };
    }, name);
    const sentences = sentencesOf(snapshot.text.summary);
    expect(cues.slice(0, sentences.length).map(({ text }) => text)).toEqual(sentences);
    expect(cues.map(({ from }) => from)).toEqual(cues.map(({ from }) => from).sort((a, b) => a - b));
    const end = cues.at(-1)?.to ?? Infinity;
    expect(seconds).toBeGreaterThanOrEqual(end);
    expect(seconds - end).toBeLessThan(MOST_SILENCE);
  }
}, 120_000);

test('Japanese has no audio file, because no voice reads kanji', () => {
  const files = existsSync(new URL('audio/', DIST)) ? readdirSync(new URL('audio/', DIST)) : [];
  expect(files.filter((file) => file.includes('.ja.'))).toEqual([]);
});

import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { sourceText } from '../core/output/source-line.ts';
import { FIGURES } from '../figures/registry.ts';
import { fileStem } from '../node/file-stem.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';
import { encoderVersion, MOST_AUDIO_BYTES, mp3Of } from './audio/mp3.ts';
import { record, type Cue, type Script } from './audio/recording.ts';
import { hasVoice, speak, voiceVersion } from './audio/voice.ts';
import { vttOf } from './audio/vtt.ts';
import { PrerenderedFigure } from './prerendered-figure.ts';
import type { WriteFile } from './write-file.ts';

/** Cache of recordings by a hash of their input. */
const RECORDED = new URL('../../.build/audio/', import.meta.url);

/** How recordings are made. In another way, each is made anew. */
const FORMAT = 2;

async function recorded(script: Script): Promise<{ readonly mp3: Uint8Array; readonly cues: readonly Cue[] }> {
  const input = JSON.stringify([FORMAT, MOST_AUDIO_BYTES, voiceVersion(), encoderVersion(), script]);
  const hash = createHash('sha256').update(input).digest('hex');
  const files = { mp3: new URL(`${hash}.mp3`, RECORDED), cues: new URL(`${hash}.json`, RECORDED) };
  try {
    const [mp3, cues] = await Promise.all([readFile(files.mp3), readFile(files.cues, 'utf8')]);
    return { mp3, cues: JSON.parse(cues) as Cue[] };
  } catch {
    const { samples, cues } = await record(script, speak);
    const mp3 = await mp3Of(samples);
    await writeFile(files.mp3, mp3);
    await writeFile(files.cues, JSON.stringify(cues));
    return { mp3, cues };
  }
}

/** Writes what is heard of each view, as MP3 with a transcript; without the programs nothing, with a sentence. */
export async function publishAudio(snapshots: readonly FigureSnapshot[], write: WriteFile): Promise<void> {
  const missing = [...(voiceVersion() === null ? ['espeak-ng'] : []), ...(encoderVersion() === null ? ['lame'] : [])];
  if (missing.length) {
    process.stderr.write(
      `No audio files: install ${missing.join(' and ')} (on Debian: apt-get install ${missing.join(' ')}).\n`,
    );
    return;
  }
  await mkdir(RECORDED, { recursive: true });
  const figures = new Map(FIGURES.map((figure) => [figure.tag, new PrerenderedFigure(figure)]));
  const waiting = snapshots.filter(({ locale }) => hasVoice(locale));
  const publishNext = async (): Promise<void> => {
    for (let snapshot = waiting.shift(); snapshot; snapshot = waiting.shift()) {
      const { tag, view, locale, text } = snapshot;
      const sonification = figures.get(tag)?.items(view, locale).sonification;
      const { mp3, cues } = await recorded({ locale, summary: text.summary, sonification });
      const name = `audio/${fileStem(snapshot)}`;
      await write(`${name}.mp3`, mp3);
      await write(`${name}.vtt`, vttOf(cues, locale, [text.title, sourceText(snapshot, locale)]));
    }
  };
  // The programs run outside this thread, one at a time for each processor.
  await Promise.all(Array.from({ length: availableParallelism() }, publishNext));
}

import type { Sonification } from '../../core/figure/items.ts';
import { audioMessages } from '../../core/i18n/audio.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { joinedSamples, secondsOf, silence, type Samples } from './samples.ts';
import { soundOf } from './notes.ts';

/** Time in seconds between two sentences. */
const PAUSE = 0.35;

/** What is heard, from a time on until another, in seconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Recording {
  readonly samples: Samples;
  /** In order; they don't overlap. */
  readonly cues: readonly Cue[];
}

/** The sentences of a text. A full stop within a number or a name is followed by no space. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** What is heard of a view: its summary, and its values as notes if their order has a meaning. */
export interface Script {
  readonly locale: Locale;
  readonly summary: string;
  readonly sonification?: Sonification | undefined;
}

/** Records a script with a voice. */
export async function record(
  { locale, summary, sonification }: Script,
  speak: (sentence: string, locale: Locale) => Promise<Samples>,
): Promise<Recording> {
  const parts: Samples[] = [];
  const cues: Cue[] = [];
  let now = 0;
  const add = (samples: Samples, text?: string): void => {
    const from = now;
    now += secondsOf(samples);
    parts.push(samples);
    if (text !== undefined) cues.push({ from, to: now, text });
  };
  const say = async (text: string): Promise<void> => {
    for (const sentence of sentencesOf(text)) {
      add(await speak(sentence, locale), sentence);
      add(silence(PAUSE));
    }
  };
  await say(summary);
  const [series] = sonification?.series ?? [];
  const [first, last] = [series?.notes[0], series?.notes.at(-1)];
  if (sonification && series && first && last && first !== last) {
    await say(audioMessages(locale).notes(first.label, last.label));
    add(soundOf(sonification), `♪ ${series.name}: ${first.label} → ${last.label} ♪`);
    add(silence(PAUSE));
  }
  return { samples: joinedSamples(parts), cues };
}

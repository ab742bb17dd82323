import type { Sonification } from '../../core/figure/items.ts';
import { pitchScale } from '../../core/figure/pitch.ts';
import { joinedSamples, SAMPLE_RATE, silence, type Samples } from './samples.ts';

/** Part of full volume, about as loud as the voice. */
const LOUDNESS = 0.25;
/** Times in seconds in which a note begins, and ends, without a click. */
const ATTACK = 0.02;
const RELEASE = 0.05;
/** Length of a note in seconds: shorter where there are many. */
const FEW = 10;
const SLOW = 0.5;
const FAST = 0.25;

/** A note with the sound of a triangle, as the player of a figure has. */
function note(pitch: number, seconds: number): Samples {
  return Int16Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, (_, at) => {
    const time = at / SAMPLE_RATE;
    const volume = Math.min(1, time / ATTACK, (seconds - time) / RELEASE);
    const phase = (time * pitch) % 1;
    return Math.round(0x7fff * LOUDNESS * volume * (1 - 4 * Math.abs(phase - 0.5)));
  });
}

/** The first series of a sonification, on the scale of all; a value that is not published is a rest. */
export function soundOf(sonification: Sonification): Samples {
  const scale = pitchScale(sonification);
  const notes = sonification.series[0]?.notes ?? [];
  const seconds = notes.length > FEW ? FAST : SLOW;
  return joinedSamples(
    notes.map(({ value }) => (value === null ? silence(seconds) : note(scale.pitchOf(value), seconds))),
  );
}

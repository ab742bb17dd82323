import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import { SAMPLE_RATE, secondsOf, type Samples } from './samples.ts';

const PROGRAM = 'lame';
/** Size limit of an audio file, which a newsletter can carry, in bytes. */
export const MOST_AUDIO_BYTES = 58 * 1024;
/** Rates in kbit per second: this voice gains nothing above the first, and below the last is no longer understood. */
const RATES = { best: 16, worst: 8 };

let version: string | null | undefined;

/** Which program encodes, as it names itself; null if it is not installed. */
export function encoderVersion(): string | null {
  if (version === undefined) {
    const { status, stdout } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
    version = status === 0 ? (stdout.split('\n')[0] ?? '') : null;
  }
  return version;
}

const RAW = ['-r', '-s', String(SAMPLE_RATE / 1000), '--bitwidth', '16', '--signed', '--little-endian', '-m', 'm'];

/**
 * An MP3 file at the best rate that stays within the limit. The program keeps an average rate about, not exactly.
 *
 * @throws if the program is missing or fails, or the sound is too long.
 */
export async function mp3Of(samples: Samples): Promise<Uint8Array> {
  const input = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  const seconds = secondsOf(samples);
  const fitting = Math.floor((MOST_AUDIO_BYTES * 8) / 1000 / seconds);
  const folder = await mkdtemp(join(tmpdir(), 'rare-earth-figures-'));
  // Into a pipe, the program can't go back and write the length, which players then guess from the first frames.
  const file = join(folder, 'audio.mp3');
  try {
    for (let rate = Math.min(RATES.best, fitting); rate >= RATES.worst; rate -= 1) {
      await runProgram(PROGRAM, ['--silent', ...RAW, '--abr', String(rate), '-', file], input);
      const mp3 = await readFile(file);
      if (mp3.length <= MOST_AUDIO_BYTES) return mp3;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new Error(`${Math.ceil(seconds)} seconds of sound do not fit into ${MOST_AUDIO_BYTES} bytes.`);
}

import type { Locale } from '../../core/i18n/locale.ts';
import type { Cue } from './recording.ts';

const timeText = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);

/** Text in a cue or a comment: markup and the arrow of times have a meaning there. */
const escaped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/-->/gu, '--&gt;');

/** A transcript as WebVTT. @param about - Title and sources, as a comment. */
export const vttOf = (cues: readonly Cue[], locale: Locale, about: readonly string[]): string =>
  [
    `WEBVTT\nLanguage: ${locale}`,
    ...about.map((line) => `NOTE ${escaped(line)}`),
    ...cues.map(({ from, to, text }) => `${timeText(from)} --> ${timeText(to)}\n${escaped(text)}`),
  ].join('\n\n') + '\n';

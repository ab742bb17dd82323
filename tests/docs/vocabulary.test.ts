/** The words of this project are the field's: terms that were replaced must not come back, in code or in prose. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Replaced terms, each with the term that is used now. */
const REPLACED: Readonly<Record<string, string>> = {
  fault: 'error, or issue for one problem of a row',
  faults: 'errors, or issues of rows',
  faulty: 'invalid',
  told: 'reported, labelled, shown',
  tell: 'report, say, show',
  tells: 'reports, says, shows',
  whoever: 'the reader, the caller',
  mend: 'patch, fix',
  mended: 'patched, fixed',
  mending: 'patching, fixing',
  lack: 'missing',
  lacks: 'has no, is missing',
  lacking: 'missing',
  wish: 'request',
  wishes: 'requests',
  want: 'request, need',
  wants: 'requests, needs',
  wanted: 'requested',
  kit: 'module',
  crowd: 'batch',
  crowds: 'batches',
  melody: 'sonification',
  melodies: 'sonifications',
  tone: 'note',
  tones: 'notes',
  painter: 'renderer',
  painters: 'renderers',
  paint: 'render, draw',
  paints: 'renders, draws',
  painted: 'rendered, drawn',
  painting: 'rendering, drawing',
  sheet: 'render target, page, popup',
  sheets: 'render targets, pages, popups',
  stills: 'snapshots',
  refuse: 'reject',
  refuses: 'rejects',
  refused: 'rejected',
  refusal: 'rejection',
  room: 'available width, space',
  rooms: 'spaces',
  obey: 'dispatch',
  complain: 'print an error',
  complains: 'prints an error',
  surroundings: 'environment',
  prepared: 'pre-rendered',
  prepares: 'pre-renders',
};

/** Phrases that read as a translation. */
const PHRASES = [
  /could not be had|can[’']t be had|cannot be had/iu,
  /\bown rows\b/iu,
  /\brows of (?:a|the) page[’']s own\b/iu,
  /\bputs? together\b/iu,
  /\bof a kind that\b/iu,
];

/** Standard terms that contain a replaced one, and names of the XLSX format. */
const STANDARD =
  /<\/?sheets?\b|sheetData|sheetId|worksheets\/sheet|\bsheet: name|(?:first|next|contentful)[ -]paint|CSSStyleSheets?|[sS]tyleSheets?|contain: ?[\w ]*paint|paint-order|WebKit/gu;

/** Messages that readers of a figure see keep the words of their desks, and cases of files those of their table. */
const isReadersText = (file: string): boolean =>
  /\/i18n\/[^/]+\/[^/]+\.ts$|^tests\/core\/i18n\/glossary|^tests\/cases\/expectation/u.test(file);

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) =>
    /^(?:src|tests|stories|docs|\.ci|\.config|\.storybook)\/.*\.(?:[cm]?[jt]s|md|css|php)$|^[^/]+\.(?:md|mjs)$/u.test(
      file,
    ),
  )
  // Git lists a deleted file until that is committed.
  .filter((file) => !isReadersText(file) && file !== 'tests/docs/vocabulary.test.ts' && existsSync(file));

/** Words of a line, those that a name is made of included. */
const wordsOf = (line: string): string[] =>
  line
    .replace(STANDARD, ' ')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/gu) ?? [];

describe('replaced terms', () => {
  test('stand nowhere', () => {
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const terms = wordsOf(line).filter((word) => Object.hasOwn(REPLACED, word));
          const phrases = PHRASES.filter((phrase) => phrase.test(line)).map(String);
          return [...terms.map((term) => `${term} (say ${REPLACED[term] ?? ''})`), ...phrases].map(
            (term) => `${file}:${index + 1}: ${term}: ${line.trim().slice(0, 120)}`,
          );
        }),
    );
    expect(found).toEqual([]);
  });
});

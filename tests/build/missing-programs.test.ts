import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const PROGRAM = `
  const { publishTactile } = await import('./src/build/publish-tactile.ts');
  const { publishAudio } = await import('./src/build/publish-audio.ts');
  const write = async (name) => console.log(name);
  const view = { tag: 'rare-earth-share', view: 'stages', locale: 'en' };
  await publishTactile([view], write);
  await publishAudio([view], write);
`;

test('a build without liblouis, eSpeak NG and LAME writes no files to touch or to hear, and says what to install', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM],
    { env: { ...process.env, PATH: '' }, encoding: 'utf8' },
  );
  expect(stderr).toContain(
    'No pictures to touch: liblouis is not installed (on Debian: apt-get install liblouis-bin).',
  );
  expect(stderr).toContain('No audio files: install espeak-ng and lame (on Debian: apt-get install espeak-ng lame).');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  // Another process loads all figures.
}, 120_000);

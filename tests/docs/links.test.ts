/** The links of the documents lead somewhere, and what they name is there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json';
import { DOCUMENTS, FILES } from './documents.ts';

const folders = new Set(
  [...FILES].flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
);
/** Decisions name what there was on their day. */
const isHistory = (file: string): boolean => file.startsWith('docs/decisions/') || file === 'CHANGELOG.md';
const current = DOCUMENTS.filter(({ file }) => !isHistory(file));

/** What a heading is called in a link. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

const anchorsIn = (file: string): string[] =>
  [...(DOCUMENTS.find((one) => one.file === file)?.prose ?? '').matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    anchorOf(heading),
  );

test('every link to a file leads to one, and to a heading in it', () => {
  const broken: string[] = [];
  let count = 0;
  for (const { file, prose } of DOCUMENTS) {
    for (const [, link = '', anchor] of prose.matchAll(/\]\(<?([^)#\s>]*)(?:#([^)\s>]+))?/gu)) {
      if (/^[a-z]+:/u.test(link)) continue;
      count += 1;
      const path = link ? new URL(link, `file:///${file}`).pathname.slice(1).replace(/\/$/u, '') : file;
      if (!FILES.has(path) && !folders.has(path)) broken.push(`${file}: ${link}`);
      else if (anchor && !anchorsIn(path).includes(anchor)) broken.push(`${file}: ${link}#${anchor}`);
    }
  }
  expect(count).toBeGreaterThan(250);
  expect(broken).toEqual([]);
});

test('every page of the docs can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    const { prose = '' } = DOCUMENTS.find((one) => one.file === file) ?? {};
    for (const [, link = ''] of prose.matchAll(/\]\(([^)#\s]+\.md)/gu))
      if (!/^[a-z]+:/u.test(link)) reached.add(new URL(link, `file:///${file}`).pathname.slice(1));
  }
  const pages = [...FILES].filter((file) => /^(?:docs\/)?[^/]+\.md$/u.test(file));
  expect(pages.filter((file) => !reached.has(file))).toEqual([]);
});

test('the README is short', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(150);
});

test('every file that is named exists', () => {
  const named = current.flatMap(({ file, prose }) =>
    [...prose.matchAll(/`((?:src|tests|docs|stories|\.ci|\.config|\.storybook|\.github)\/[\w./-]+)`/gu)].map(
      ([, path = '']) => ({ file, path: path.replace(/\/$/u, '') }),
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !FILES.has(path) && !folders.has(path))).toEqual([]);
});

test('every npm script that is named exists', () => {
  const texts = current.flatMap(({ file, prose, blocks }) => [
    ...[...prose.matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) => ({ file, text })),
    ...blocks.filter(({ language }) => language === 'sh').map(({ code }) => ({ file, text: code })),
  ]);
  for (const file of FILES)
    if (/^\.github\/.*\.yml$/u.test(file)) texts.push({ file, text: readFileSync(file, 'utf8') });
  const named = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/gu)].map(([, run, short]) => ({
      file,
      script: run ?? short ?? '',
    })),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test('every script that a person may run is in the guide for contributors, or on another page', () => {
  const texts = current.map(({ prose, blocks }) => prose + blocks.map(({ code }) => code).join('\n')).join('\n');
  // npm runs these itself, or another script does.
  const internal = /^(?:version|(?:pre|post)\w+|clean|lint:.*|test:(?:browser|built|stories)|storybook:build)$/u;
  const left = Object.keys(scripts).filter(
    (name) => !internal.test(name) && !new RegExp(`npm (?:run )?${name}\\b`, 'u').test(texts),
  );
  expect(left).toEqual([]);
});

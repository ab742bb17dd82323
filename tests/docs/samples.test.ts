/** The samples of code in the documents can be parsed, and use what there is. */
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { manifest } from '../../src/build/manifest.ts';
import { DOCUMENTS, type Block } from './documents.ts';

const blocks = DOCUMENTS.flatMap((document) => document.blocks);

/** The parsers by the language of a block. Prettier’s stop at what is not well-formed. */
const PARSERS: Readonly<Record<string, string>> = {
  css: 'css',
  html: 'html',
  js: 'babel',
  json: 'json',
  jsx: 'babel',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'vue',
};
/** Languages that other tests run, or that no parser here reads. */
const OTHERS = ['astro', 'csv', 'diff', 'php', 'python', 'sh', 'svelte', 'xml', ''];

const declared = manifest().modules.flatMap(({ declarations }) => declarations);

/** The attributes of a tag, each with the values that it is limited to; none if it takes any text. */
const attributesOf = (tag: string): Map<string, readonly string[] | undefined> | undefined => {
  const { attributes } = declared.find(({ tagName }) => tagName === tag) ?? {};
  return (
    attributes &&
    new Map(
      attributes.map(({ name, type }) => {
        const values = (type?.text ?? '').split(' | ');
        const isClosed = values.every((value) => /^'.*'$/u.test(value));
        return [name, isClosed ? values.map((value) => value.slice(1, -1)) : undefined];
      }),
    )
  );
};

/** Attributes that every element has, and listeners of frameworks. */
const isOfEveryElement = (name: string): boolean => /^(?:id|class|slot|style|data-[\w-]+)$/u.test(name);

interface Tag {
  readonly file: string;
  readonly markup: string;
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const tagsIn = (file: string, text: string): Tag[] =>
  [...text.matchAll(/<((?:rare-earth|export-control|dependency)-[a-z]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu)].map(
    ([markup, tag = '', list = '']) => ({
      file,
      markup,
      tag,
      attributes: [...list.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)].map(([, name = '', value = '']) => [name, value]),
    }),
  );

const isUnknown = ({ tag, attributes }: Tag): boolean => {
  const known = attributesOf(tag);
  return (
    !known ||
    attributes.some(([name, value]) => {
      if (isOfEveryElement(name)) return false;
      const values = known.get(name);
      return !known.has(name) || (values !== undefined && !values.includes(value));
    })
  );
};

test('every block names a language that is checked here or elsewhere', () => {
  const unknown = blocks.filter(({ language }) => !PARSERS[language] && !OTHERS.includes(language));
  expect(unknown.map(({ file, language }) => `${file}: ${language}`)).toEqual([]);
});

test('every block can be parsed', async () => {
  const parsed = blocks.filter(({ language }) => PARSERS[language]);
  expect(parsed.length).toBeGreaterThan(50);
  const failed = await Promise.all(
    parsed.map(async ({ file, language, code }: Block) => {
      try {
        if (language === 'json') JSON.parse(code);
        await format(code, { parser: PARSERS[language] ?? '' });
        return [];
      } catch (error) {
        return [`${file}: ${String(error)}\n${code}`];
      }
    }),
  );
  expect(failed.flat()).toEqual([]);
});

test('every tag has attributes and values that exist', () => {
  const tags = DOCUMENTS.flatMap(({ file, prose, blocks: own }) => [
    ...[...prose.matchAll(/`(<[^`]+>)`/gu)].flatMap(([, code = '']) => tagsIn(file, code)),
    ...own.filter(({ language }) => language === 'html').flatMap(({ code }) => tagsIn(file, code)),
  ]);
  expect(tags.length).toBeGreaterThan(60);
  expect(tags.filter(isUnknown).map(({ file, markup }) => `${file}: ${markup}`)).toEqual([]);
});

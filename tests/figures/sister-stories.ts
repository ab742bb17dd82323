/** The stories of `docs/demo/stories.html`: their tags, and their files read as the figures read them. */
import { readFileSync } from 'node:fs';
import { fieldsOf, readDataFile } from '../../src/core/data/file/read-file.ts';
import { fileMessages } from '../../src/core/i18n/file.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { RenderOptions } from '../../src/node/render-figure.ts';

const FOLDER = 'docs/demo/';

/** A story as its tag says it. */
export interface SisterStory {
  /** Name of the file of rows, without folder and ending. */
  readonly name: string;
  readonly tag: string;
  /** Text of the file. */
  readonly csv: string;
  /** What `renderFigure` draws the story from, besides language, theme and format. */
  readonly request: RenderOptions;
}

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([a-z-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));

/** Attributes that the page's tag has, and an image has not. */
const OF_THE_PAGE = ['heading-level'];

function storyOf(tag: string, text: string): SisterStory {
  const { src = '', view, 'source-name': sourceName, ...given } = attributesIn(text);
  const figure = FIGURES.find((one) => one.tag === tag);
  if (!figure) throw new Error(`${FOLDER}stories.html has the unknown tag <${tag}>.`);
  const attributes = Object.fromEntries(Object.entries(given).filter(([name]) => !OF_THE_PAGE.includes(name)));
  const bytes = readFileSync(`${FOLDER}${src}`);
  const data = readDataFile(bytes, null, {
    name: src,
    fields: fieldsOf(figure),
    messages: fileMessages('en'),
    maxIssues: 10,
    warn: (sentence) => {
      throw new Error(`${src}: ${sentence}`);
    },
  });
  const name = src.replace(/^.*\/|\.csv$/gu, '');
  return { name, tag, csv: bytes.toString(), request: { view, sourceName, attributes, data } };
}

const page = readFileSync(`${FOLDER}stories.html`, 'utf8');

export const SISTER_STORIES: readonly SisterStory[] = [
  ...page.matchAll(/<((?:[a-z]+-)+[a-z]+)\s([^>]*\bsrc="stories\/[^>]*)>/gu),
].map(([, tag = '', text = '']) => storyOf(tag, text));

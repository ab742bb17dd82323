/** The stories of `docs/demo/stories.html`: their tags, and their files read as the figures read them. */
import { readFileSync } from 'node:fs';
import type { RenderOptions } from '../../src/node/render-figure.ts';
import { attributesIn, tagRequest } from './tag-request.ts';

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

/** A finished example has nothing to warn of. */
const reject = (sentence: string): never => {
  throw new Error(sentence);
};

function storyOf(tag: string, markup: string): SisterStory {
  const { src = '' } = attributesIn(markup);
  const bytes = readFileSync(`${FOLDER}${src}`);
  const name = src.replace(/^.*\/|\.csv$/gu, '');
  return { name, tag, csv: bytes.toString(), request: tagRequest(tag, markup, bytes, reject) };
}

const page = readFileSync(`${FOLDER}stories.html`, 'utf8');

export const SISTER_STORIES: readonly SisterStory[] = [
  ...page.matchAll(/<((?:[a-z]+-)+[a-z]+)\s([^>]*\bsrc="stories\/[^>]*)>/gu),
].map(([, tag = '', markup = '']) => storyOf(tag, markup));

/** The documents of the repository, in Markdown. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Every file of the repository, new ones included. Git lists a deleted file until that is committed. */
export const FILES: ReadonlySet<string> = new Set(
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => existsSync(file)),
);

export interface Block {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

export interface Document {
  readonly file: string;
  /** The text without blocks of code. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

const BLOCK = /^( *)```(\w*)\n(.*?)^\1```$/gmsu;

export const DOCUMENTS: readonly Document[] = [...FILES]
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return {
      file,
      prose: text.replaceAll(BLOCK, ''),
      blocks: [...text.matchAll(BLOCK)].map(([, indent = '', language = '', code = '']) => ({
        file,
        language,
        code: code.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
      })),
    };
  });

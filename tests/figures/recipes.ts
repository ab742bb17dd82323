/** The recipes of `docs/own-data.md`: a file, the tag that draws it, and the text around them. */
import { readFileSync } from 'node:fs';

export interface Recipe {
  readonly name: string;
  /** Text of the file. */
  readonly csv: string;
  readonly tag: string;
  /** Attributes of the tag as in markup. */
  readonly attributes: string;
  /** The whole recipe. */
  readonly text: string;
}

const [recipes = ''] = /^## Recipes\n.*?(?=^## )/msu.exec(readFileSync('docs/own-data.md', 'utf8')) ?? [];

export const RECIPES: readonly Recipe[] = [...recipes.matchAll(/^### (.*?)\n(.*?)(?=^### |(?![^]))/gmsu)].map(
  ([, name = '', text = '']) => {
    const [, csv = ''] = /^```csv\n(.*?)^```/msu.exec(text) ?? [];
    const [, tag = '', attributes = ''] = /^<([a-z-]+)\s([^>]*)>/mu.exec(text) ?? [];
    return { name, csv, tag, attributes, text };
  },
);

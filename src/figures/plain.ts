import type { FigurePlainWords } from '../core/figure/plain-text.ts';
import { sankeyPlainWords } from './dependency-sankey/plain.ts';
import { timelinePlainWords } from './export-control-timeline/plain.ts';
import { sharePlainWords } from './rare-earth-share/plain.ts';

/** The plain words of all figures by their tags, for the build: no script of a page imports them. */
export const PLAIN_WORDS: Readonly<Record<string, FigurePlainWords>> = {
  'rare-earth-share': sharePlainWords,
  'export-control-timeline': timelinePlainWords,
  'dependency-sankey': sankeyPlainWords,
};

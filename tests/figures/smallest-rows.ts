/** The smallest rows that `docs/own-data-reference.md` gives for each view. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

/** The part of the guide for a view with some attributes. */
export interface GuideSection {
  readonly tag: string;
  /** As in markup, `view="…"` first. */
  readonly attributes: string;
  readonly view: string;
  readonly csv: string;
}

export const guideSections: readonly GuideSection[] = [
  ...readFileSync('docs/own-data-reference.md', 'utf8').matchAll(
    /^### `<([a-z0-9-]+) (view="([a-z0-9-]+)".*?)>`\n(.*?)(?=^##)/gmsu,
  ),
].map(([, tag = '', attributes = '', view = '', text = '']) => ({
  tag,
  attributes,
  view,
  csv: /^```csv\n(.*?)^```/msu.exec(text)?.[1] ?? '',
}));

/** The smallest rows of a view with its default options. */
export function smallestRows(tag: string, view: string): readonly Readonly<Record<string, string>>[] {
  const section = guideSections.find((one) => one.tag === tag && one.attributes === `view="${view}"`);
  if (!section?.csv) throw new Error(`docs/own-data-reference.md gives no rows for <${tag} view="${view}">.`);
  return [...csvParse(section.csv)];
}

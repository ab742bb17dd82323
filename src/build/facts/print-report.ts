import { quoted } from '../../node/render-error.ts';
import type { Proposal } from './merge-rows.ts';
import { diffText } from './print-diff.ts';
import type { UsgsTable } from './usgs-table.ts';

/** What the report is about. */
interface Report {
  /** Name of the imported file. */
  readonly file: string;
  readonly table: UsgsTable;
  readonly proposals: readonly Proposal[];
  /** What the edition before said otherwise. */
  readonly revised: readonly string[];
  /** The steps that are left to a person. */
  readonly work: readonly string[];
  /** Folder to which the datasets were written; null if nothing was written. */
  readonly writtenTo: string | null;
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length ? ['', title, ...items.map((item) => `- ${item}`)] : [];

/** Footnotes that the import does not know, each with the figures that have it. */
function unknownFootnotes({ production, reserves }: UsgsTable): string[] {
  const figures = [
    ...production.map((figure) => ({ ...figure, name: `production ${figure.country} ${figure.year}` })),
    ...reserves.map((figure) => ({ ...figure, name: `reserves ${figure.country}` })),
  ];
  const footnotes = new Set(figures.flatMap((figure) => figure.unknownFootnotes));
  return [...footnotes].map((footnote) => {
    const names = figures.filter((figure) => figure.unknownFootnotes.includes(footnote)).map(({ name }) => name);
    return `${JSON.stringify(footnote)} (${names.join(', ')})`;
  });
}

function outcomeText(changed: readonly Proposal[], writtenTo: string | null): string {
  if (!changed.length) return 'There is nothing to write: the datasets have the figures of this file.';
  const names = changed.map(({ dataset }) => `${dataset}.csv`).join(', ');
  return writtenTo === null
    ? `Nothing was written. Run again with --apply to write ${names}.`
    : `Written to ${writtenTo}: ${names}.`;
}

/** What an import found and proposes, for review by a person. */
export function reportText({ file, table, proposals, revised, work, writtenTo }: Report): string {
  const changed = proposals.filter(({ differences }) => differences.length);
  return [
    `${quoted(file)}: edition ${table.edition}, mine production of ${table.years.join(' and ')}, reserves (${table.layout}).`,
    ...proposals.flatMap((proposal) => ['', diffText(proposal)]),
    ...list(`What the edition ${table.edition - 1} said otherwise:`, revised),
    ...list('To check:', [...table.warnings, ...proposals.flatMap(({ warnings }) => warnings)]),
    ...list('Footnotes that the import does not know, for a person to read:', unknownFootnotes(table)),
    ...list('What remains for a person:', changed.length ? work : []),
    '',
    outcomeText(changed, writtenTo),
    '',
  ].join('\n');
}

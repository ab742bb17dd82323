/**
 * A figure as text that a machine can quote: what it claims, its numbers with their units and flags, its sources, how to
 * cite it and how to show it. One record in two forms, JSON and Markdown, which say nothing that the figure does not say.
 */
import { isWebAddress } from '../data/web-address.ts';
import { pinOf, type ItemAnnotation } from '../figure/annotation.ts';
import type { Cell, Column } from '../figure/description.ts';
import { annotationMessages } from '../i18n/annotation.ts';
import { formatIso } from '../i18n/format.ts';
import { checkedToLabel } from '../i18n/edition.ts';
import { pageMessages } from '../i18n/page.ts';
import { quotationMessages } from '../i18n/quotation.ts';
import { citation } from './citation.ts';
import { DATA_LICENCE } from './data-licence.ts';
import { detailsText } from './details-text.ts';
import { markdownLink, markdownTable, markdownText } from './markdown.ts';
import { viewRecord, type RowsOfView } from './rows-file.ts';
import { shownCell } from './shown-cell.ts';
import { embedAddress, tagSnippet, type Attribute } from './snippets.ts';

/** A view of a figure with all that is said of it. */
export interface Quoted extends RowsOfView {
  readonly tag: string;
  /** The attributes that give its options; empty for the defaults. */
  readonly attributes: readonly Attribute[];
  /** What was corrected, in sentences, which are among the notes, too. */
  readonly corrections: readonly string[];
  /** What the author of the page that quotes it writes on items: their words, not those of the figure. */
  readonly annotations: readonly Pick<ItemAnnotation, 'item' | 'text'>[];
  /** Day for which the text is made, YYYY-MM-DD. */
  readonly day: string;
  /** Address of the folder with the built files, with a trailing slash. */
  readonly baseUrl: string;
}

/** What shows bundled data elsewhere; null for custom data, which no published file has. */
function published({ tag, view, locale, attributes, edition, baseUrl }: Quoted) {
  if (!edition) return null;
  const shown = { tag, attributes: [['lang', locale], ['view', view], ...attributes] as const, baseUrl };
  return {
    page: embedAddress(shown),
    html: tagSnippet(shown).trim(),
    // Images and fragments are published with default attributes.
    ...(!attributes.length && {
      image: `${baseUrl}static/${tag}.${view}.${locale}.png`,
      fragment: `${baseUrl}static/${tag}.${view}.${locale}.html`,
    }),
  };
}

/** The licence of what a file holds; null for custom data, whose terms only the page knows. */
const licenceOf = ({ edition }: Quoted) => edition && DATA_LICENCE;

/** How to cite the published page of a figure; null for custom data, since only their author knows where they are shown. */
function citationOf(quoted: Quoted): string | null {
  const page = published(quoted)?.page;
  return page === undefined ? null : citation(quoted, page).replace(/\s+/gu, ' ');
}

/** An annotation with its author. */
const authorNote = ({ item, text }: Quoted['annotations'][number]): object => ({
  item: pinOf(item),
  title: item.title,
  text,
  by: 'the author of the page, not the figure or its sources',
});

/** The record as JSON: that of the rows with claim, corrections, citation, licence and embed code. */
export function quotationJson(quoted: Quoted): string {
  const content = {
    claim: quoted.text.title,
    ...viewRecord(quoted.tag, quoted),
    corrections: quoted.corrections,
    ...(quoted.annotations.length && { authorNotes: quoted.annotations.map(authorNote) }),
    citation: citationOf(quoted),
    licence: licenceOf(quoted),
    embed: published(quoted),
  };
  return `${JSON.stringify(content)}\n`;
}

/** A cell as readers see it. */
function cellText(cell: Cell, column: Column, { locale, sources }: Quoted): string {
  const text = String(cell);
  // The list of sources has their addresses.
  const nameOf = (id: string): string => sources.find((one) => one.id === id)?.short ?? id;
  const textOf = {
    number: () => text,
    text: () => text,
    date: () => formatIso(locale, text),
    sources: () => text.split(';').map(nameOf).join(pageMessages(locale).separator),
  };
  return markdownText(shownCell(cell, column, locale) ?? textOf[column.kind]());
}

function sourceLines({ sources, details, locale }: Quoted): string[] {
  return sources.map((source) => {
    const more = detailsText(source, details.sources[source.id], locale);
    const name = markdownLink(source.short, isWebAddress(source.url) ? source.url : '');
    return `- ${name}${more && pageMessages(locale).colon + markdownText(more)}`;
  });
}

/** The record as Markdown, with headings in the language of the figure. */
export function quotationMarkdown(quoted: Quoted): string {
  const { text, table, details, corrections, annotations, edition, locale } = quoted;
  const messages = quotationMessages(locale);
  const licence = licenceOf(quoted);
  const shown = published(quoted);
  const cited = citationOf(quoted);
  const notes = [text.note ?? '', ...details.notes.filter((note) => !corrections.includes(note))].filter(Boolean);
  const noteText = ({ item, text: said }: Quoted['annotations'][number]): string =>
    [item.title, ...item.facts.slice(0, 1)].join(', ') + pageMessages(locale).colon + said;
  const list = (heading: string, items: readonly string[]): string[] =>
    items.length ? [`## ${heading}`, items.join('\n')] : [];
  const items = (texts: readonly string[]): string[] => texts.map((each) => `- ${markdownText(each)}`);
  const columns = table.columns.map(({ label, unit }) => markdownText(unit ? `${label} (${unit})` : label));
  const rows = table.rows.map((row) =>
    table.columns.map((column, index) => cellText(row[index] ?? null, column, quoted)),
  );
  return `${[
    `# ${markdownText(text.title)}`,
    markdownText(text.subtitle),
    markdownText(text.summary),
    ...(edition ? [markdownText(checkedToLabel(locale, edition.checkedTo))] : []),
    `## ${messages.data}`,
    markdownTable(columns, rows),
    ...list(messages.notes, items(notes)),
    ...list(messages.corrections, items(corrections)),
    ...list(annotationMessages(locale).notes, items(annotations.map(noteText))),
    ...list(messages.sources, sourceLines(quoted)),
    ...list(messages.citation, cited === null ? [] : [markdownText(cited)]),
    ...(licence
      ? list(messages.licence, [
          messages.licenceText(markdownLink(licence.name, licence.url), details.licences.map(markdownText)),
        ])
      : []),
    ...(shown ? list(messages.embed, [`\`\`\`html\n${shown.html}\n\`\`\``]) : []),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

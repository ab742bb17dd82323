/** The state of the data: what they were checked to, when they are due again, and what was corrected. */
import { readFileSync } from 'node:fs';
import { formatDate } from '../../core/i18n/format.ts';
import { escapeText } from '../../core/output/escape-text.ts';
import { readDescriptor, releaseDay } from '../../node/descriptor.ts';
import type { SiteFile } from './documents.ts';
import { pageMarkup } from './layout.ts';

interface Correction {
  readonly dataset: string;
  readonly row: string;
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly why: string;
}

const LANGUAGE_OF_FIELD = /_(ja|ko|zh_hans|zh_hant)$/u;
const LANGUAGES: Readonly<Record<string, string>> = { ja: 'ja', ko: 'ko', zh_hans: 'zh-Hans', zh_hant: 'zh-Hant' };

const dayMarkup = (day: string): string => `<time datetime="${day}">${formatDate('en', day)}</time>`;

/** A value as a cell, in the language of its field. */
function valueCell(field: string, value: unknown): string {
  const [, suffix = ''] = LANGUAGE_OF_FIELD.exec(field) ?? [];
  const language = LANGUAGES[suffix];
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return `<td${language ? ` lang="${language}"` : ''}>${escapeText(text) || '<span class="quiet">none</span>'}</td>`;
}

const tableMarkup = (name: string, header: readonly string[], rows: readonly string[]): string =>
  `<div class="table" tabindex="0" role="region" aria-label="${escapeText(name)}"><table><thead><tr>${header
    .map((title) => `<th scope="col">${title}</th>`)
    .join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table></div>`;

export function statusPage(dist: URL): SiteFile {
  const file = readFileSync(new URL('datasets/corrections.json', dist), 'utf8');
  const corrections = JSON.parse(file) as readonly Correction[];
  const descriptor = readDescriptor();
  const { version, checkedTo, resources } = descriptor;
  const due = resources.flatMap(({ reviewBy }) => reviewBy ?? []).sort()[0];
  const tables = resources.filter(({ path }) => path.endsWith('.csv'));
  const datasets = tables.map(
    ({ name, title, reviewBy = '', reviewOf = '' }) =>
      `<th scope="row"><a href="datasets/${name}.html">${escapeText(title)}</a></th><td>${
        reviewBy ? dayMarkup(reviewBy) : 'none'
      }</td><td>${escapeText(reviewOf)}</td><td><a href="dist/datasets/${name}.csv">CSV<span class="of"> ${name}</span></a></td>`,
  );
  const names = [...new Set(corrections.map(({ dataset }) => dataset))];
  const lists = names.map((name) => {
    const own = corrections.filter(({ dataset }) => dataset === name);
    const rows = own.map(
      ({ row, field, old, new: now, why }) =>
        `<th scope="row">${escapeText(row)}</th><td>${escapeText(field) || 'row withdrawn'}</td>${valueCell(field, old)}${valueCell(field, now)}<td>${escapeText(why)}</td>`,
    );
    return `<details><summary>${escapeText(name)}: ${own.length}</summary>${tableMarkup(
      `Corrections of ${name}`,
      ['row', 'field', 'before', 'now', 'why'],
      rows,
    )}</details>`;
  });
  return {
    path: 'data.html',
    content: pageMarkup({
      path: 'data.html',
      part: 'Data',
      title: 'Status of the data',
      description: 'What the numbers were checked to, when they are due to be checked again, and what was corrected.',
      main: `<main>
<h1>Status of the data</h1>
<p class="standfirst">The figures claim nothing about the days after the last check.</p>
<dl class="facts">
<div><dt>Checked to</dt><dd>${dayMarkup(checkedTo)}</dd></div>
<div><dt>Version</dt><dd>${version}, ${dayMarkup(releaseDay(descriptor))}</dd></div>
<div><dt>Next check due by</dt><dd>${due ? dayMarkup(due) : 'none'}</dd></div>
<div><dt>Corrected values</dt><dd>${corrections.length}</dd></div>
</dl>
<h2>Datasets</h2>
${tableMarkup('Datasets', ['dataset', 'due by', 'what to look for', 'file'], datasets)}
<h2>Corrections in version ${version}</h2>
<p>Every value that differs from the version before, with the reason. <a href="docs/data.html#corrections">How corrections work</a>, and <a href="datasets/index.html#corrections">how to report one</a>.</p>
${lists.join('\n')}
<p>The same as files: <a href="dist/datasets/corrections.json">corrections.json</a>, <a href="dist/datasets/latest.json">latest.json</a>, <a href="dist/datasets/datapackage.json">datapackage.json</a>.</p>
</main>`,
    }),
  };
}

/** The documents of the repository as pages: `docs/start.md` is `docs/start.html`. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { escapeText } from '../../core/output/escape-text.ts';
import { pageMarkup, upFrom } from './layout.ts';
import { renderMarkdown } from './markdown.ts';

/** The list beside each page of the docs. A page that is in no group is in the last. */
const GROUPS: readonly (readonly [name: string, files: readonly string[]])[] = [
  [
    'Begin',
    [
      'docs/start.md',
      'docs/hosts.md',
      'docs/embed.md',
      'docs/steps.md',
      'docs/small-figures.md',
      'docs/frameworks.md',
      'docs/command-line.md',
    ],
  ],
  ['Numbers', ['docs/own-data.md', 'docs/own-data-reference.md', 'docs/data.md', 'datasets/README.md']],
  ['Look', ['docs/theming.md', 'docs/specs.md', 'docs/reference.md']],
  ['Readers', ['docs/accessibility.md', 'docs/languages.md']],
  ['Operation', ['docs/security.md', 'SECURITY.md', 'docs/performance.md']],
  [
    'Development',
    ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/adding-a-figure.md', 'docs/releasing.md', 'docs/decisions/'],
  ],
];

/** Folders with documents, and folders whose files documents link to; those of the demo are pages themselves. */
const FOLDERS = [
  '',
  'docs/',
  'docs/decisions/',
  'docs/examples/',
  'docs/hosts/wordpress/',
  'docs/images/',
  'datasets/',
];
const OTHER_FILES = /\.(?:csv|json|php|js|png)$|^LICENSE$/u;

/** The address in the site of a file of the repository. */
function addressOf(file: string): string {
  if (file === 'README.md') return 'index.html';
  if (file === 'CHANGELOG.md') return 'changelog.html';
  if (file === 'datasets/README.md') return 'datasets/index.html';
  if (file.startsWith('docs/demo/')) return file.slice('docs/demo/'.length) || 'index.html';
  if (file.endsWith('/')) return `${file}index.html`;
  return file.replace(/\.md$/u, '.html');
}

export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Whether a document begins with a list of its sections. */
const hasContents = (html: string, sections: readonly { id: string }[]): boolean =>
  sections.every(({ id }) => html.includes(`href="#${id}"`));

/** Documents and what they link to, as files of the site. */
export function documentFiles(root: URL): SiteFile[] {
  const read = (file: string): Buffer => readFileSync(new URL(file, root));
  const filesIn = FOLDERS.map((folder) => ({
    folder,
    files: readdirSync(new URL(folder || './', root), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => folder + name)
      // A package has no README but its own, which is the first page here.
      .filter((file) => file !== 'README.md'),
  }));
  const all = filesIn.flatMap(({ files }) => files);
  const documents = all.filter((file) => file.endsWith('.md'));
  const existing = new Set([...all, ...FOLDERS, 'README.md']);

  const links = (file: string) => (address: string) => {
    if (/^[a-z]+:|^#/u.test(address)) return address;
    const [path = '', anchor] = address.split('#');
    const joined = posix.join(posix.dirname(file), path);
    const target = existing.has(`${joined}/`) || joined === 'docs/demo/stories' ? `${joined}/` : joined;
    const found = target === 'docs/demo/stories/' ? 'docs/demo/stories.html' : target;
    return upFrom(addressOf(file)) + addressOf(found) + (anchor ? `#${anchor}` : '');
  };
  const rendered = documents.map((file) => ({ file, ...renderMarkdown(read(file).toString(), links(file)) }));
  const titleOf = (file: string): string =>
    file === 'docs/decisions/' ? 'Decisions' : (rendered.find((one) => one.file === file)?.title ?? '');

  const grouped = GROUPS.flatMap(([, files]) => files);
  const rest = documents.filter((file) => /^docs\/[^/]+$/u.test(file) && !grouped.includes(file));
  const sidebar = (path: string): string => {
    const groups = [...GROUPS, ['More', rest] as const]
      .map(([name, files]) => [name, files.filter((file) => existing.has(file))] as const)
      .filter(([, files]) => files.length > 0);
    const items = groups.map(([name, files]) => {
      const entries = files.map((file) => {
        const address = addressOf(file);
        const current = address === path ? ' aria-current="page"' : '';
        return `<li><a href="${upFrom(path)}${address}"${current}>${escapeText(titleOf(file))}</a></li>`;
      });
      return `<h2>${name}</h2><ul>${entries.join('')}</ul>`;
    });
    return `<nav class="pages-of-docs" id="pages" aria-label="Docs">${items.join('')}</nav>`;
  };

  const page = (path: string, title: string, article: string, sections: readonly { id: string; text: string }[]) => {
    const isDocs = path !== 'changelog.html';
    const contents =
      sections.length > 2 && !hasContents(article, sections)
        ? `<nav class="contents" aria-label="On this page"><ul>${sections
            .map(({ id, text }) => `<li><a href="#${id}">${escapeText(text)}</a></li>`)
            .join('')}</ul></nav>`
        : '';
    const jump = isDocs ? '<p class="jump"><a href="#pages">All pages of the docs</a></p>' : '';
    const [heading = '', body = ''] = article.split(/(?<=<\/h1>)\n/u, 2);
    const main = `<main class="prose">${jump}${heading}${contents}${body || article.slice(heading.length)}</main>`;
    return {
      path,
      content: pageMarkup({
        path,
        part: isDocs ? 'Docs' : 'Changes',
        title,
        description: `${title}: documentation of rare-earth-figures, embeddable figures as web components.`,
        bodyClass: isDocs ? 'docs' : '',
        main: isDocs ? `<div class="docs-columns">${main}${sidebar(path)}</div>` : main,
      }),
    };
  };

  /** A list of the files of a folder that has no document of its own. */
  const indexOf = ({ folder, files }: (typeof filesIn)[number]): SiteFile => {
    const path = `${folder}index.html`;
    const title = folder === 'docs/decisions/' ? 'Decisions' : `Files in ${folder}`;
    const entries = files.map((file) => {
      const name = titleOf(file) || posix.basename(file);
      return `<li><a href="${posix.basename(addressOf(file))}">${escapeText(name)}</a></li>`;
    });
    return page(path, title, `<h1>${title}</h1>\n<ul>${entries.join('')}</ul>`, []);
  };

  return [
    ...rendered.map(({ file, title, html, sections }) => page(addressOf(file), title, html, sections)),
    ...filesIn
      .filter(({ folder }) => folder !== '' && folder !== 'datasets/' && folder !== 'docs/images/')
      .map((one) =>
        one.folder === 'docs/' ? { ...one, files: one.files.filter((file) => file.endsWith('.md')) } : one,
      )
      .map(indexOf),
    ...all
      .filter((file) => OTHER_FILES.test(file) && (file.includes('/') || file === 'LICENSE'))
      .map((file) => ({ path: file, content: read(file) })),
  ];
}

/** What all pages of the site have. */
import { escapeText } from '../../core/output/escape-text.ts';

/** Main navigation: the name and the page of each part of the site. */
const PARTS = [
  ['Figures', 'index.html'],
  ['Gallery', 'gallery.html'],
  ['Embed', 'embed.html'],
  ['Playground', 'playground.html'],
  ['Examples', 'article.en.html'],
  ['Docs', 'docs/start.html'],
  ['Data', 'data.html'],
  ['Changes', 'changelog.html'],
] as const;

export type Part = (typeof PARTS)[number][0];

/** The pages under “Examples”: those of the demo that show figures in use. */
export const EXAMPLES = [
  ['Article', 'article.en.html', 'en'],
  ['記事', 'article.ja.html', 'ja'],
  ['Steps', 'lever.en.html', 'en'],
  ['段階', 'lever.ja.html', 'ja'],
  ['Blog', 'blog.html', 'en'],
  ['Languages', 'languages.html', 'en'],
  ['Own data', 'own-data.html', 'en'],
  ['Stories', 'stories.html', 'en'],
  ['Specs', 'specs.html', 'en'],
] as const;

/** The way from the folder of a page to that of the site. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

const list = (links: readonly string[]): string => `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`;

/** The head of every page: the name of the site, its parts and, under “Examples”, their pages. */
export function headerMarkup(path: string, part: Part): string {
  const up = upFrom(path);
  const parts = PARTS.map(([name, page]) => {
    const current = page === path ? ' aria-current="page"' : name === part ? ' aria-current="true"' : '';
    return `<a href="${up}${page}"${current}>${name}</a>`;
  });
  const examples = EXAMPLES.map(([name, page, language]) => {
    const foreign = language === 'en' ? '' : ` lang="${language}" hreflang="${language}"`;
    return `<a href="${up}${page}"${page === path ? ' aria-current="page"' : ''}${foreign}>${name}</a>`;
  });
  const isExample = EXAMPLES.some(([, page]) => page === path);
  return [
    '<header class="masthead" lang="en">',
    `<a class="name" href="${up}index.html">rare-earth-figures</a>`,
    `<nav aria-label="Site">${list(parts)}</nav>`,
    isExample ? `<nav class="examples" aria-label="Examples">${list(examples)}</nav>` : '',
    '</header>',
  ].join('\n');
}

export interface PageContent {
  /** Path in the site. */
  readonly path: string;
  readonly part: Part;
  readonly title: string;
  readonly description: string;
  readonly main: string;
  readonly bodyClass?: string;
  /** Further styles and scripts, by their paths in the site. */
  readonly files?: readonly string[];
  /** Hashes of styles within the markup. */
  readonly styleHashes?: readonly string[];
}

/** Nothing but the site’s own files may be loaded, and a page without scripts may run none. */
function policyOf({ files = [], styleHashes = [] }: PageContent): string {
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ');
  const hasScripts = files.some((file) => file.endsWith('.js'));
  const scripts = hasScripts
    ? [
        "script-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html 'allow-duplicates'",
      ]
    : [];
  return ["default-src 'none'", `style-src ${styles}`, "img-src 'self' data: blob:", ...scripts].join('; ');
}

const fileMarkup = (address: string): string =>
  address.endsWith('.js')
    ? `<script type="module" src="${address}"></script>`
    : `<link rel="stylesheet" href="${address}" />`;

export function pageMarkup(page: PageContent): string {
  const { path, part, title, description, main, bodyClass = '', files = [] } = page;
  const up = upFrom(path);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeText(title)} · rare-earth-figures</title>
<meta name="description" content="${escapeText(description)}" />
<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
${['demo.css', 'site.css', ...files].map((file) => fileMarkup(up + file)).join('\n')}
</head>
<body${bodyClass ? ` class="${bodyClass}"` : ''}>
${headerMarkup(path, part)}
${main}
<footer>
<p>Code: MIT. Datasets and their texts: CC BY 4.0; the numbers keep the terms of their sources.</p>
</footer>
</body>
</html>
`;
}

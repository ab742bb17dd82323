/** All views, drawn without a script by their fragments, and the place to try a tag. */
import { readFileSync } from 'node:fs';
import { escapeText } from '../../core/output/escape-text.ts';
import { FIGURES } from '../../figures/registry.ts';
import { manifest } from '../manifest.ts';
import type { SiteFile } from './documents.ts';
import { pageMarkup } from './layout.ts';

const LIBRARY = ['dist/cdn/rare-earth-figures.css', 'dist/cdn/rare-earth-figures.js'];

const tagMarkup = (tag: string, view: string, isFirst: boolean): string =>
  isFirst ? `<${tag}></${tag}>` : `<${tag} view="${view}"></${tag}>`;

/** The sentence of each tag, as editors show it. */
const sentences = new Map(
  manifest()
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName = '', description = '' }) => [tagName, description.split('\n')[0] ?? '']),
);

export function galleryPage(dist: URL): SiteFile {
  const { styles } = JSON.parse(readFileSync(new URL('cdn/integrity.json', dist), 'utf8')) as {
    styles: Record<string, string>;
  };
  const figures = FIGURES.map(({ tag, views }) => {
    const items = views.map((view, index) => {
      const { id } = view;
      const fragment = readFileSync(new URL(`static/${tag}.${id}.en.html`, dist), 'utf8');
      const parameters = `figure=${tag}&amp;view=${id}&amp;lang=en`;
      const markup = tagMarkup(tag, id, index === 0);
      const links = [
        [`embed.html?${parameters}`, 'Embed'],
        [`playground.html?tag=${encodeURIComponent(markup)}`, 'Try'],
        [`dist/specs/${tag}.${id}.en.vl.json`, 'Spec'],
        [`dist/static/${tag}.${id}.en.svg`, 'SVG'],
        [`dist/static/${tag}.${id}.en.png`, 'PNG'],
      ].map(([address = '', name = '']) => `<a href="${address}">${name}<span class="of"> ${id}</span></a>`);
      return `<li id="${id}">
${fragment}
<p class="links"><b>${escapeText(view.label('en'))}</b> ${links.join(' ')}<br /><code>${escapeText(markup)}</code></p>
</li>`;
    });
    return `<h2><code>&lt;${tag}&gt;</code> ${escapeText(sentences.get(tag) ?? '')}</h2>
<ul class="views">${items.join('\n')}</ul>`;
  });
  return {
    path: 'gallery.html',
    content: pageMarkup({
      path: 'gallery.html',
      part: 'Gallery',
      title: 'Gallery',
      description: 'All eight views of the three figures, each with its tag, its spec and its files.',
      bodyClass: 'wide',
      files: LIBRARY,
      styleHashes: Object.values(styles),
      main: `<main>
<h1>Every view</h1>
<p class="standfirst">Three tags and their views, in this page’s width and theme. Without a script, you see the same pictures.</p>
${figures.join('\n')}
</main>`,
    }),
  };
}

const SAMPLE_TAG = `<rare-earth-share
  view="countries"
  heading="Who mines rare earths"
  heading-level="2"
></rare-earth-share>`;
const SAMPLE_CSS = `rare-earth-share {
  --figure-font-family: Georgia, serif;
  --figure-china: light-dark(#00695c, #4db6ac);
}

rare-earth-share::part(title) {
  font-style: italic;
}
`;

export function playgroundPage(): SiteFile {
  const tags = FIGURES.map(({ tag }) => tag);
  return {
    path: 'playground.html',
    content: pageMarkup({
      path: 'playground.html',
      part: 'Playground',
      title: 'Playground',
      description: 'Change a tag, its attributes and its CSS, and see the figure follow.',
      bodyClass: 'wide',
      files: [...LIBRARY, 'playground.css', 'playground.js'],
      main: `<main>
<h1>Playground</h1>
<p class="standfirst">Change the tag or the CSS. The figure follows as you type.</p>
<noscript><p>This page needs JavaScript. <a href="gallery.html">The gallery</a> does not.</p></noscript>
<div class="playground" data-tags="${tags.join(' ')}">
<form>
<label for="tag">Tag and attributes</label>
<textarea id="tag" rows="8" spellcheck="false" autocomplete="off" autocapitalize="off">
${escapeText(SAMPLE_TAG)}
</textarea>
<label for="css">CSS</label>
<textarea id="css" rows="10" spellcheck="false" autocomplete="off" autocapitalize="off">
${escapeText(SAMPLE_CSS)}</textarea>
<p role="status"></p>
<p class="quiet"><a href="docs/reference.html">All attributes, parts and custom properties</a></p>
</form>
<div class="stage"></div>
</div>
</main>`,
    }),
  };
}

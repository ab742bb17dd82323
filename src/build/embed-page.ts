import { LOCALES, type Locale } from '../core/i18n/locale.ts';
import { oembedPath, imagePath, type EmbedFigure } from './embed-figure.ts';
import { element } from '../node/markup.ts';

/**
 * The content security policy: only what a figure needs. `frame-ancestors` is only allowed in a header. Publishers add
 * hosts of custom data to `connect-src`, from which the page's script reads them.
 *
 * @param baseUrl - Named beside `'self'`, which matches nothing in WebKit where a sandbox gives the page an opaque origin.
 */
const policyText = (baseUrl: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' ${baseUrl}`,
    `style-src 'self' ${baseUrl}`,
    `img-src 'self' ${baseUrl} data: blob:`,
    `connect-src 'self' ${baseUrl}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html 'allow-duplicates'`,
  ].join('; ');

/** Makes the page as tall as its content and sets its theme. */
export const EMBED_CSS = `:root {
  color-scheme: light;
}
:root[data-theme='auto'] {
  color-scheme: light dark;
}
:root[data-theme='dark'] {
  color-scheme: dark;
}
body {
  margin: 0;
}
main {
  display: flow-root;
}
p {
  margin: 12px;
  font: 14px / 20px system-ui, sans-serif;
}
img {
  display: block;
  inline-size: 100%;
  block-size: auto;
}
@media print {
  main {
    max-inline-size: var(--reported-width);
  }
}
`;

/**
 * The page for an iframe. Without script, it shows the default view.
 *
 * @param language - Of the page, unless a parameter names another one. Its oEmbed response is linked first, because
 *   systems take the first one.
 * @param baseUrl - Base URL of the built files; oEmbed requires absolute URLs.
 */
export function embedPageText(figure: EmbedFigure, language: Locale, baseUrl: string): string {
  const { tag, prerendered } = figure;
  const { title, summary } = prerendered[language].text;
  const offered = [language, ...LOCALES.filter((locale) => locale !== language)];
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyText(baseUrl) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // A source opened in the frame would replace the figure.
    element('base', { target: '_blank' }),
    element('title', {}, title),
    ...offered.map((locale) =>
      element('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: baseUrl + oembedPath(figure, locale),
        hreflang: locale,
        title: prerendered[locale].text.title,
      }),
    ),
    element('link', { rel: 'icon', href: 'data:,' }),
    element('link', { rel: 'stylesheet', href: '../cdn/rare-earth-figures.css' }),
    element('link', { rel: 'stylesheet', href: 'embed.css' }),
    element('script', { type: 'module', src: './page.js' }),
    element('script', { type: 'module', src: `../cdn/${tag}.js` }),
  ];
  const picture = element('img', {
    src: `../${imagePath(figure, language)}.svg`,
    alt: summary,
  });
  const body = element('main', {}, element(tag, {}, element('noscript', {}, picture)));
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

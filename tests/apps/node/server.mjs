/** A server that renders React and puts figures into the page: `node server.mjs`, with `PORT` for another port. */
import { createServer } from 'node:http';
import 'rare-earth-figures/define';
import { renderFigure } from 'rare-earth-figures/node';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const Figure = ({ html }) => createElement('div', { dangerouslySetInnerHTML: { __html: html } });

async function page(lang) {
  const share = await renderFigure('rare-earth-share', { lang, view: 'trend' });
  return `<!doctype html>${renderToString(
    createElement(
      'html',
      { lang },
      createElement('title', null, 'Rare earths'),
      createElement('link', { rel: 'icon', href: 'data:,' }),
      createElement(
        'body',
        null,
        createElement(Figure, { html: share }),
        // Without a fragment: the tag and the page's own fallback, for a script to fill.
        createElement('dependency-sankey', { view: 'end-uses' }, createElement('p', null, 'Where magnets go.')),
      ),
    ),
  )}`;
}

const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url, 'http://server.invalid');
  const body = await page(searchParams.get('lang') ?? 'en');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

import { createElement, useState, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** An article with a figure, as `docs/frameworks.md` shows it. */
export function Article({ html }: { html: string }): ReactElement {
  const [count, setCount] = useState(0);
  const press = (): void => {
    setCount(count + 1);
  };
  return createElement(
    'main',
    null,
    createElement('button', { onClick: press }, `Pressed ${String(count)}`),
    createElement('div', { dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true }),
  );
}

/** Makes a page React's own, with the markup that the server has rendered. */
export function hydrate(html: string): void {
  const root = document.querySelector('#root');
  if (!root) return;
  hydrateRoot(root, createElement(Article, { html }), {
    onRecoverableError(error) {
      console.error('React has rendered the page anew:', error);
    },
  });
}

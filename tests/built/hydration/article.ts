import { createElement, useState, type ReactElement } from 'react';

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

import { html, type TemplateResult } from 'lit/html.js';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

/** The tab that a key moves to, by the ARIA tabs pattern: arrows wrap around, Home and End go to the ends. */
function tabAfterKey(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The view switch: one tab stop; arrow keys choose the view. */
export function tabsTemplate(
  tabs: readonly Tab[],
  selected: string,
  name: string,
  choose: (id: string) => void,
): TemplateResult {
  const onKeydown = (event: KeyboardEvent, index: number): void => {
    // Keys with a modifier belong to the browser: Alt and an arrow go back in history.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = tabAfterKey(event.key, index, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    const list = (event.currentTarget as Element).parentElement;
    list?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return html`<div role="tablist" part="tabs" aria-label=${name}>
    ${tabs.map(
      ({ id, label }, index) =>
        html`<button
          role="tab"
          type="button"
          part="button tab"
          id=${`tab-${id}`}
          aria-controls="picture"
          aria-selected=${id === selected ? 'true' : 'false'}
          tabindex=${id === selected ? 0 : -1}
          @click=${() => {
            choose(id);
          }}
          @keydown=${(event: KeyboardEvent) => {
            onKeydown(event, index);
          }}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}

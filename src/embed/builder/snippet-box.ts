import type { Kind } from './kinds.ts';
import { makeElement } from './make-element.ts';

/** A snippet on the page: its code, the settings that it can't carry, and a Copy button. */
export interface SnippetBox {
  readonly kind: Kind;
  readonly element: HTMLElement;
  /** Shows a snippet; null while it is loading. */
  show(text: string | null, lost: string): void;
  /** Shows why there is no snippet. */
  fail(sentence: string): void;
}

const COPIED = 'Copied.';
const BLOCKED = 'Copying was blocked. The text is selected: copy it with the keyboard or from the menu.';

/** Wraps the command at the end of a sentence in a `code` element. */
function sentenceWithCode(sentence: string): (Node | string)[] {
  const at = sentence.indexOf('npx ');
  return at < 0 ? [sentence] : [sentence.slice(0, at), makeElement('code', {}, sentence.slice(at))];
}

export function snippetBox(kind: Kind): SnippetBox {
  const id = `figure-builder-snippet-${kind.id}`;
  const text = makeElement('textarea', {
    id,
    readonly: '',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': `${id}-purpose ${id}-lost`,
  });
  const copy = makeElement(
    'button',
    { type: 'button' },
    'Copy',
    makeElement('span', { class: 'visually-hidden' }, ` ${kind.name}`),
  );
  const notice = makeElement('span', { class: 'notice', role: 'status' });
  const lost = makeElement('p', { class: 'lost', id: `${id}-lost` });
  const element = makeElement(
    'section',
    { class: 'snippet', 'data-kind': kind.id },
    makeElement('h3', {}, makeElement('label', { for: id }, kind.name)),
    makeElement('p', { class: 'purpose', id: `${id}-purpose` }, kind.purpose),
    text,
    makeElement('p', { class: 'actions' }, copy, ' ', notice),
    lost,
  );

  async function copyText(): Promise<void> {
    notice.textContent = '';
    try {
      await navigator.clipboard.writeText(text.value);
      notice.textContent = COPIED;
    } catch {
      // No permission, or a page without https.
      text.focus();
      text.select();
      notice.textContent = BLOCKED;
    }
  }
  copy.addEventListener('click', () => void copyText());

  const set = (value: string, sentence: string, isReady: boolean): void => {
    if (text.value !== value) {
      text.value = value;
      notice.textContent = '';
    }
    text.setAttribute('aria-busy', String(!isReady));
    text.rows = Math.min(10, Math.max(2, value.split('\n').length));
    copy.disabled = !value;
    if (lost.textContent !== sentence) lost.replaceChildren(...sentenceWithCode(sentence));
    lost.hidden = !sentence;
  };
  return {
    kind,
    element,
    show: (value, sentence) => {
      set(value ?? '', sentence, value !== null);
    },
    fail: (sentence) => {
      set('', sentence, true);
    },
  };
}

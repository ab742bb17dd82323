import type { Kind } from './kinds.ts';
import { makeElement } from './make-element.ts';

/** A snippet on the page: its text, what it does not hold, and a button that copies it. */
export interface SnippetBox {
  readonly kind: Kind;
  readonly element: HTMLElement;
  /** Shows a snippet; null while it is on its way. */
  show(text: string | null, lost: string): void;
  /** Tells, in place of a snippet, why there is none. */
  fail(sentence: string): void;
}

const COPIED = 'Copied.';
const REFUSED = 'Copying was refused. The text is selected: copy it with the keyboard or the menu.';

/** Puts the code that a sentence ends with after a colon into an element of its own, to be copied. */
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
      // No right to it, or a page without https.
      text.focus();
      text.select();
      notice.textContent = REFUSED;
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

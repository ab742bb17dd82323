import type { Kind } from './kinds.ts';
import { makeElement } from './make-element.ts';

const COPIED = 'Copied.';
const BLOCKED = 'Copying was blocked. The text is selected: copy it with the keyboard or from the menu.';

/** Wraps the command at the end of a sentence in a `code` element. */
function sentenceWithCode(sentence: string): (Node | string)[] {
  const at = sentence.indexOf('npx ');
  return at < 0 ? [sentence] : [sentence.slice(0, at), makeElement('code', {}, sentence.slice(at))];
}

const ID = 'figure-builder-snippet';

/** The snippet for one place: how to paste it, its code with a Copy button, and the settings that it can't carry. */
export class SnippetBox {
  readonly element: HTMLElement;
  readonly #name = makeElement('label', { for: ID });
  readonly #paste = makeElement('p', { class: 'paste', id: `${ID}-paste` });
  readonly #text = makeElement('textarea', {
    id: ID,
    readonly: '',
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: 'Loading …',
    'aria-describedby': `${ID}-paste ${ID}-host ${ID}-lost`,
  });
  readonly #copied = makeElement('span', { class: 'visually-hidden' });
  readonly #copy = makeElement('button', { type: 'button' }, 'Copy', this.#copied);
  readonly #notice = makeElement('span', { class: 'notice', role: 'status' });
  readonly #host = makeElement('p', { class: 'host', id: `${ID}-host` });
  readonly #lost = makeElement('p', { class: 'lost', id: `${ID}-lost` });

  constructor() {
    this.#copy.addEventListener('click', () => void this.#copyText());
    this.element = makeElement(
      'div',
      { class: 'snippet' },
      makeElement('h3', {}, this.#name),
      this.#paste,
      this.#host,
      this.#text,
      makeElement('p', { class: 'actions' }, this.#copy, ' ', this.#notice),
      this.#lost,
    );
  }

  /**
   * @param text - null while it is loading; empty if there is no snippet, which `lost` explains.
   * @param lost - Settings that the snippet can't carry, as sentences.
   */
  show({ id, name, paste }: Kind, text: string | null, lost: string): void {
    this.element.dataset['kind'] = id;
    this.#name.textContent = name;
    this.#copied.textContent = ` ${name}`;
    const value = text ?? '';
    if (this.#text.value !== value) {
      this.#text.value = value;
      this.#notice.textContent = '';
    }
    this.#paste.textContent = paste;
    this.#text.setAttribute('aria-busy', String(text === null));
    this.#text.rows = Math.min(14, Math.max(3, value.split('\n').length));
    this.#copy.disabled = !value;
    for (const part of [this.#paste, this.#text, this.#copy]) part.hidden = text === '';
    if (this.#lost.textContent !== lost) this.#lost.replaceChildren(...sentenceWithCode(lost));
    this.#lost.hidden = !lost;
  }

  /**
   * @param notice - What to know of the host, as sentences; empty for nothing.
   * @param lang - Their language.
   */
  showHost(notice: string, lang: string): void {
    this.#host.lang = lang;
    this.#host.hidden = !notice;
    this.#host.replaceChildren(...sentenceWithCode(notice));
  }

  async #copyText(): Promise<void> {
    this.#notice.textContent = '';
    try {
      await navigator.clipboard.writeText(this.#text.value);
      this.#notice.textContent = COPIED;
    } catch {
      // No permission, or a page without https.
      this.#text.focus();
      this.#text.select();
      this.#notice.textContent = BLOCKED;
    }
  }
}

/** Where an author's data come from: pasted text, or a file that is chosen or dropped. */
import { makeElement } from '../make-element.ts';

/** Receives the bytes of a file, or of a text without a name. */
export type OnFile = (bytes: Uint8Array, name: string) => void;

const TYPES = '.csv,.tsv,.txt,.json,.ndjson,.xlsx';

/** The section for an author's data, with what is said of them. */
export function dataSource(onFile: OnFile, status: HTMLElement, result: HTMLElement): HTMLElement {
  const id = 'figure-builder-data';
  const text = makeElement('textarea', {
    id: `${id}-text`,
    rows: '3',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': `${id}-hint`,
  });
  const file = makeElement('input', { id: `${id}-file`, type: 'file', accept: TYPES });
  const use = makeElement('button', { type: 'button' }, 'Show the text as a table');
  status.tabIndex = -1;

  const useText = (): void => {
    if (text.value.trim()) onFile(new TextEncoder().encode(text.value), '');
    else {
      status.textContent = 'There is nothing to read yet. Paste a table into the field first.';
      text.focus();
    }
  };
  const useFile = async (chosen: File | null | undefined): Promise<void> => {
    if (chosen) onFile(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  };
  use.addEventListener('click', useText);
  // The text is there once the event has been handled.
  text.addEventListener('paste', () => setTimeout(useText));
  file.addEventListener('change', () => {
    void useFile(file.files?.[0]).then(() => {
      // So that the same file can be chosen again after it was changed.
      file.value = '';
    });
  });
  const element = makeElement(
    'section',
    { class: 'data', id: 'data', 'aria-labelledby': `${id}-title` },
    makeElement('h2', { id: `${id}-title` }, 'Your data'),
    makeElement(
      'p',
      { class: 'hint', id: `${id}-hint` },
      'CSV, JSON, an Excel workbook (.xlsx), or cells copied from a spreadsheet. They are read in this page; nothing is uploaded.',
    ),
    makeElement(
      'div',
      { class: 'ways' },
      makeElement(
        'div',
        { class: 'field' },
        makeElement('label', { for: text.id }, 'Paste a table'),
        text,
        makeElement('p', { class: 'actions' }, use),
      ),
      makeElement(
        'div',
        { class: 'field' },
        makeElement('label', { for: file.id }, 'Choose a file, or drop it here'),
        file,
      ),
    ),
    status,
    result,
  );
  // Dropped beside its place, a file would replace the page.
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.classList.add('dropping');
  });
  element.addEventListener('dragleave', () => {
    element.classList.remove('dropping');
  });
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('dropping');
    const { files } = event.dataTransfer ?? {};
    if (files?.length) void useFile(files[0]);
    else {
      text.value = event.dataTransfer?.getData('text/plain') ?? '';
      useText();
    }
  });
  return element;
}

/** Form fields for the attributes and the other choices. */
import { attributeText } from './attribute-text.ts';
import type { Highlight, Offer } from './catalogue.ts';
import { makeElement } from './make-element.ts';

/** A value with its label, and the language of the label. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** A form field with its label, hint and error message. */
export interface Field {
  readonly name: string;
  readonly element: HTMLElement;
  /** Sets the value; empty for none. */
  show(value: string): void;
  /** Shows what is wrong with the value; empty for no error. */
  error(sentence: string): void;
}

/** Receives a chosen value. `isTyping` is true while a text is being typed. */
export type OnChoice = (name: string, value: string, isTyping: boolean) => void;

/** The prefix avoids clashes with ids of the page. */
const idOf = (name: string, part: string): string => `figure-builder-${name}-${part}`;

const hintElement = (name: string, hint: string): HTMLElement =>
  makeElement('p', { class: 'hint', id: idOf(name, 'hint') }, hint);

/** A control with label, hint and error message. */
function controlField(name: string, label: string, hint: string, control: HTMLInputElement | HTMLSelectElement): Field {
  control.id = idOf(name, 'control');
  control.setAttribute('name', name);
  const describedBy = [hint && idOf(name, 'hint'), idOf(name, 'error')].filter(Boolean).join(' ');
  control.setAttribute('aria-describedby', describedBy);
  const errorElement = makeElement('p', { class: 'error', id: idOf(name, 'error'), 'aria-live': 'polite' });
  return {
    name,
    element: makeElement(
      'div',
      { class: 'field' },
      makeElement('label', { for: control.id }, label),
      control,
      ...(hint ? [hintElement(name, hint)] : []),
      errorElement,
    ),
    show(value) {
      if (control.value !== value) control.value = value;
    },
    error(sentence) {
      if (sentence) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      if (errorElement.textContent !== sentence) errorElement.textContent = sentence;
    },
  };
}

export function selectField(
  name: string,
  label: string,
  hint: string,
  options: readonly Option[],
  onChoice: OnChoice,
): Field {
  const control = makeElement(
    'select',
    {},
    ...options.map((option) => makeElement('option', { value: option.value, lang: option.lang ?? null }, option.label)),
  );
  control.addEventListener('change', () => {
    onChoice(name, control.value, false);
  });
  return controlField(name, label, hint, control);
}

/** The items that a figure can highlight, by name. A value from the address that is none of them stays, as it is. */
export function highlightField(
  label: string,
  hint: string,
  highlights: readonly Highlight[],
  lang: string,
  onChoice: OnChoice,
): Field {
  const none = { value: '', label: 'nothing' };
  const options = highlights.map(({ id, name }) => ({ value: id, label: name, lang }));
  const field = selectField('highlight', label, hint, [none, ...options], onChoice);
  const control = field.element.querySelector('select');
  return {
    ...field,
    show(value) {
      if (control && ![...control.options].some((option) => option.value === value))
        control.add(makeElement('option', { value }, `${value}, not in this view`));
      field.show(value);
    },
  };
}

/** @param isEager - Whether changes are reported at every keystroke, not only when the field is left. */
export function textField(
  name: string,
  label: string,
  hint: string,
  attributes: Readonly<Record<string, string>>,
  onChoice: OnChoice,
  isEager = true,
): Field {
  const control = makeElement('input', { autocomplete: 'off', ...attributes });
  const choose = (isTyping: boolean) => (): void => {
    onChoice(name, control.value.trim(), isTyping);
  };
  if (isEager) control.addEventListener('input', choose(true));
  control.addEventListener('change', choose(false));
  return controlField(name, label, hint, control);
}

function flagField(name: string, label: string, onChoice: OnChoice): Field {
  const control = makeElement('input', { type: 'checkbox', name });
  control.addEventListener('change', () => {
    onChoice(name, control.checked ? 'true' : '', false);
  });
  return {
    name,
    element: makeElement('div', { class: 'field flag' }, makeElement('label', {}, control, label)),
    show: (value) => (control.checked = value !== ''),
    error: () => undefined,
  };
}

function valuesField(name: string, label: string, hint: string, values: readonly string[], onChoice: OnChoice): Field {
  const boxes = values.map((value) => makeElement('input', { type: 'checkbox', name, value }));
  const group = makeElement(
    'fieldset',
    { class: 'field values', 'aria-describedby': hint ? idOf(name, 'hint') : null },
    makeElement('legend', {}, label),
    ...boxes.map((box) => makeElement('label', {}, box, box.value)),
    ...(hint ? [hintElement(name, hint)] : []),
  );
  group.addEventListener('change', () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    onChoice(name, chosen.join(' '), false);
  });
  return {
    name,
    element: group,
    show(value) {
      for (const box of boxes) box.checked = value.split(' ').includes(box.value);
    },
    error: () => undefined,
  };
}

export function attributeField({ name, type, initial }: Offer, onChoice: OnChoice): Field {
  const { label, hint = '' } = attributeText(name);
  switch (type.kind) {
    case 'flag':
      return flagField(name, label, onChoice);
    case 'enum-list':
      return valuesField(name, label, hint, type.enum, onChoice);
    case 'enum': {
      // The default is chosen by omitting the attribute.
      const options = type.enum.map((value) => ({ value: value === initial ? '' : value, label: value }));
      return selectField(name, label, hint, options, onChoice);
    }
    case 'integer': {
      const bounds = { min: String(type.minimum), max: String(type.maximum) };
      return textField(name, label, hint, { type: 'number', step: '1', ...bounds }, onChoice);
    }
    case 'date':
      return textField(name, label, hint, { type: 'date' }, onChoice);
    case 'text': {
      const isAddress = ['src', 'source-url', 'check-updates'].includes(name);
      const attributes: Record<string, string> = isAddress ? { inputmode: 'url', spellcheck: 'false' } : {};
      // Half-typed URLs would only fail to load.
      return textField(name, label, hint, { type: 'text', ...attributes }, onChoice, !isAddress);
    }
  }
}

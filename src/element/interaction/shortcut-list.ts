import type { InteractionMessages } from '../../core/i18n/interaction.ts';

/** A popup with the keyboard shortcuts, open until the reader closes it. */
export class ShortcutList {
  readonly element: HTMLElement;

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.className = 'shortcuts';
    this.element.role = 'note';
    this.element.setAttribute('popover', 'manual');
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  close(): void {
    if (this.isOpen) this.element.hidePopover();
  }

  /** Opens the list and returns it as a sentence to be announced, or closes it. */
  toggle({ shortcuts, keyNames, comma }: InteractionMessages): string {
    if (this.isOpen) {
      this.close();
      return '';
    }
    const { ownerDocument } = this.element;
    const make = (name: string, ...children: (string | Node)[]): HTMLElement => {
      const element = ownerDocument.createElement(name);
      element.append(...children);
      return element;
    };
    const rows = [
      [keyNames.arrows, shortcuts.arrows],
      ['Home, End', shortcuts.ends],
      [keyNames.pages, shortcuts.extremes],
      [keyNames.letters, shortcuts.letters],
      [keyNames.enter, shortcuts.pin],
      [keyNames.escape, shortcuts.leave],
      ['?', shortcuts.help],
    ] as const;
    this.element.replaceChildren(
      make('strong', shortcuts.title),
      make('dl', ...rows.flatMap(([key, deed]) => [make('dt', make('kbd', key)), make('dd', deed)])),
    );
    this.element.showPopover();
    return rows.map(([key, deed]) => `${key}: ${deed}`).join(comma);
  }
}

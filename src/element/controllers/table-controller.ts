import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TABLE_PAGE, type ShownRows } from '../templates/table-template.ts';

/** Events of the window before and after printing. */
const PRINTING = ['beforeprint', 'afterprint'];

/**
 * Keeps whether table and notes are open and how many rows are shown. An open table is printed with all rows, a closed one
 * only where the page asks for it with `--figure-print-details`.
 */
export class TableController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #toggled: () => void;
  #rowCount = TABLE_PAGE;
  #isOpen = false;
  /** Whether the page is being printed. */
  isPrinting = false;

  /** @param toggled - Called when the reader has opened or closed table and notes. */
  constructor(host: ReactiveControllerHost & Element, toggled: () => void) {
    this.#host = host;
    this.#toggled = toggled;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of PRINTING) window.addEventListener(type, this.#onPrint);
  }

  hostDisconnected(): void {
    for (const type of PRINTING) window.removeEventListener(type, this.#onPrint);
  }

  get isOpen(): boolean {
    return (
      this.#isOpen ||
      // For long tables, of which a screen shows a part, and browsers that do not style the content of details.
      (this.isPrinting && getComputedStyle(this.#host).getPropertyValue('--figure-print-details') !== '')
    );
  }

  /** @param label - Returns the label of the button that shows more rows. */
  shownRows(label: ShownRows['label']): ShownRows {
    return {
      count: this.isPrinting ? Infinity : this.#rowCount,
      label,
      showMore: () => {
        this.#rowCount += TABLE_PAGE;
        this.#host.requestUpdate();
      },
    };
  }

  readonly onToggle = ({ target }: Event): void => {
    // Details opened for printing are closed again afterwards.
    if (this.isPrinting) return;
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
    this.#toggled();
  };

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}

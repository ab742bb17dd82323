/** A key as pages know it. */
export type Key = 'ArrowDown' | 'Enter' | 'Escape' | 'Tab';

/** Width and height in px of the window that pages are opened in, with whatever a browser draws around them. */
export const WINDOW = { width: 1000, height: 900 } as const;

/** A browser with one tab, driven from outside. */
export interface Engine {
  /** Opens an address, and waits until its page has been loaded. */
  open(address: string): Promise<void>;
  /** Value of an expression in the page; of a promise, what it resolves to. It travels as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and releases a key, as a reader does. */
  press(key: Key): Promise<void>;
  /** What the window shows of the page, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Runs a function in the page.
 *
 * @param run - Is sent as text: it sees the page and what it is given, nothing around it.
 * @param given - Travels as JSON.
 */
export const inPage = <Value, Given = undefined>(
  engine: Engine,
  run: (given: Given) => Value | Promise<Value>,
  given?: Given,
): Promise<Value> =>
  engine.evaluate(`(${String(run)})(${given === undefined ? '' : JSON.stringify(given)})`) as Promise<Value>;

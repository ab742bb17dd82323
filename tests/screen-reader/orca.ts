/** Orca reads a page in Firefox to the tests: keys are pressed on a virtual display, and what it says is in its log. */
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requireOrca } from '../../.ci/ensure-browser.mjs';
import { startDesktop } from './desktop.ts';
import { watchPage } from './settled.ts';

export interface Orca {
  /**
   * Opens a page with an element "mark" and returns what Orca says of it, from its top to its end.
   *
   * @param complete - Lets the page finish loading, which it must not do before: Orca reads what is there by then.
   */
  open(address: string, complete: () => void): Promise<readonly string[]>;
  /** Presses a key, such as "Right" or "shift+Tab" (names of xdotool), and returns what Orca says. */
  press(key: string): Promise<readonly string[]>;
  /** Evaluates an expression in the page, and returns what Orca says. */
  act(expression: string): Promise<readonly string[]>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Longest wait for an event, in ms. Nothing waits so long unless it has failed. */
const LONGEST = 60_000;
/** Pause between two looks for an event, in ms. */
const PAUSE = 20;

const SPOKEN = /SPEECH OUTPUT: '(.*?)'(?: ?\{.*)?$/u;
/** Orca has dealt with a key that was let go. */
const RELEASED = /\^{5} PROCESS \w*KEY_RELEASED\w*: /u;
/** What Orca says of keys and windows in every session, and no figure decides. */
const NOISE =
  /^(?:tab|right|left|up|down|return|space|home|end|escape|enter|page (?:up|down)|(?:left )?(?:shift|control)|question|.|screen reader on\.) ?$/iu;
/** What Orca says of a page that has been loaded, which depends on how much of it Orca has met by then. */
const LOADED = /^(?:Finished loading .*|Page has .*|Browse mode)$/u;
/** Begins the label of what is put into the page's element "mark": once Orca has noted it, it has noted all before. */
const MARK = 'Mark';
const MARKED = 'EVENT MANAGER: object:children-changed:add';

/** Starts a desktop, Orca and Firefox. The error says what is missing. */
export async function startOrca(): Promise<Orca> {
  const desktop = await startDesktop();
  const { home } = desktop;
  await mkdir(join(home, '.local/share/orca'), { recursive: true });
  const log = join(home, 'orca.log');
  const reader = desktop.start('/usr/bin/python3', [
    fileURLToPath(new URL('run-orca.py', import.meta.url)),
    requireOrca().orca,
    '--replace',
    `--debug-file=${log}`,
  ]);
  const answers: string[] = [];
  createInterface(reader.stdout).on('line', (line) => answers.push(line));

  /** What Orca has noted since it was last listened to. */
  let lines: string[] = [];
  let read = 0;
  async function follow(): Promise<void> {
    const file = await open(log).catch(() => undefined);
    if (!file) return;
    const { size } = await file.stat();
    const { buffer } = await file.read({ buffer: Buffer.alloc(size - read), position: read });
    await file.close();
    // The last line may be written in part.
    const end = buffer.lastIndexOf('\n') + 1;
    read += end;
    if (end) lines.push(...buffer.toString('utf8', 0, end).split('\n'));
  }
  async function until(what: string, isThere: () => boolean): Promise<void> {
    for (const end = Date.now() + LONGEST; Date.now() < end;) {
      await follow();
      if (isThere()) return;
      if (reader.exitCode !== null) throw new Error('Orca has ended.');
      await sleep(PAUSE);
    }
    throw new Error(`In ${LONGEST / 1000} s, Orca has not noted ${what}.`);
  }
  /** Number of the last mark and the last question. */
  let count = 0;
  async function untilIdle(): Promise<void> {
    const question = `Question ${String((count += 1))}`;
    reader.stdin.write(`${question}\n`);
    await until('that nothing is left to do', () => answers.includes(question));
    // The answer may be there before the last lines have been read.
    await follow();
  }
  await untilIdle();

  const page = await desktop.openFirefox();
  const settled = watchPage(page);
  /** What Orca says once the page, and then Orca itself, has nothing left to do. */
  async function listen(): Promise<readonly string[]> {
    await settled();
    // Events arrive in order, so what the page has caused before is there with this one.
    const mark = `${MARK} ${String((count += 1))}.`;
    await page.evaluate((text) => {
      const labelled = document.createElement('div');
      labelled.ariaLabel = text;
      document.querySelector('#mark')?.replaceChildren(labelled);
    }, mark);
    await until('the end of what the page does', () =>
      lines.some((line) => line.includes(MARKED) && line.includes(mark)),
    );
    await untilIdle();
    const said = lines.flatMap((line) => SPOKEN.exec(line)?.[1]?.trim() ?? []);
    lines = [];
    return said.filter((line) => line && !NOISE.test(line) && !line.startsWith(MARK));
  }
  return {
    async open(address, complete) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await listen();
      complete();
      await page.waitForFunction(() => document.readyState === 'complete');
      return (await listen()).filter((line) => !LOADED.test(line));
    },
    async press(key) {
      const releases = key.split('+').length;
      await desktop.press(key);
      await until(`the key ${key}`, () => lines.filter((line) => RELEASED.test(line)).length >= releases);
      return listen();
    },
    async act(expression) {
      await page.evaluate(expression);
      return listen();
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => desktop.close(),
  };
}

/** A desktop without a screen, on which assistive technology reads a browser as on a reader's own. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Readable, Writable } from 'node:stream';
import puppeteer, { type Page } from 'puppeteer-core';
import { startDisplay, stop } from '../built/engines/display.ts';
import { requireFirefox, requireOrca } from '../../.ci/ensure-browser.mjs';

export type Program = ChildProcessByStdio<Writable, Readable, null>;

export interface Desktop {
  /** A folder of its own, which is removed when it is closed. */
  readonly home: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Starts a program, which ends with the desktop. */
  start(program: string, parameters: readonly string[]): Program;
  /** Presses and releases a key, such as "Right" or "shift+Tab" (names of xdotool). */
  press(key: string): Promise<void>;
  /** Opens Firefox in all of the screen, without bars of its own. Pages are read by assistive technology. */
  openFirefox(): Promise<Page>;
  close(): Promise<void>;
}

/** How long a new window takes at least to move its focus, in ms. */
const FOCUS_TIME = 300;
/** Size of the screen, in px. */
const SCREEN = { width: 1280, height: 1000 };

/** The first line that a process writes, on one of its streams. */
async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  throw new Error('The process ended before it wrote a line.');
}

/** Starts a display, a session bus, a window manager and the bus of assistive technology. The error says what is missing. */
export async function startDesktop(screen = SCREEN): Promise<Desktop> {
  const programs = requireOrca();
  const firefox = requireFirefox();
  const home = await mkdtemp(join(tmpdir(), 'desktop-'));
  const ends: (() => Promise<unknown>)[] = [];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    // The display is X, whatever else the machine has.
    GDK_BACKEND: 'x11',
    // No sound is needed: Orca writes each line into its log, whether a synthesiser takes it or not.
    SPEECHD_ADDRESS: 'unix_socket:/nonexistent',
  };
  await mkdir(join(home, 'run'), { mode: 0o700 });
  const display = await startDisplay(programs.display, screen);
  ends.push(() => stop(display.process));
  env['DISPLAY'] = display.name;
  const start = (program: string, parameters: readonly string[]): Program => {
    const child = spawn(program, parameters, { env, stdio: ['pipe', 'pipe', 'ignore'] });
    ends.push(() => stop(child));
    return child;
  };
  async function press(key: string): Promise<void> {
    await once(spawn(programs.keys, ['key', '--clearmodifiers', key], { env, stdio: 'ignore' }), 'close');
  }
  const bus = start(programs.bus, ['--session', '--print-address', '--nofork', '--nopidfile']);
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus.stdout);
  start(programs.windows, []);
  start(programs.accessibilityBus, ['--launch-immediately']);
  return {
    home,
    env,
    start,
    press,
    async openFirefox() {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox,
        headless: false,
        // Without bars of its own, the browser has the focus nowhere but in the page.
        args: ['--kiosk'],
        defaultViewport: null,
        env: { ...env },
        extraPrefsFirefox: { 'accessibility.force_disabled': -1 },
      });
      ends.push(() => browser.close());
      const [page = await browser.newPage()] = await browser.pages();
      await page.goto('data:text/html,<title>Start</title>');
      // A new window has the focus in its address bar; F6 moves it on.
      while (!(await page.evaluate(() => document.hasFocus()))) {
        await press('F6');
        await sleep(FOCUS_TIME);
      }
      return page;
    },
    async close() {
      for (const end of ends.reverse()) await end();
      await rm(home, { recursive: true, force: true });
    },
  };
}

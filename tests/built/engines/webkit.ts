import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { requireWebKit } from '../../../.ci/ensure-browser.mjs';
import { startDisplay, stop } from './display.ts';
import { WINDOW, type Engine, type Key } from './engine.ts';

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<Key, string>> = {
  ArrowDown: '\uE015',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/** The driver is asked so often, after so many ms each, whether it has started. */
const TRIES = 400;
const PAUSE = 50;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

/** Speaks WebDriver to a driver on this machine. */
const callerOf =
  (port: number): Call =>
  async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${(value as { message: string }).message}`);
    return value;
  };

async function untilReady(call: Call): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await setTimeout(PAUSE);
    }
  }
}

/** What a script in the page has come to. */
type Outcome = { readonly value: unknown } | { readonly error: string };

/** WebKitGTK in its own small browser, on a display without a screen, through WebDriver. */
export async function launchWebKit(): Promise<Engine> {
  const { driver: command, browser, display: displayCommand } = requireWebKit();
  const display = await startDisplay(displayCommand);
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], {
    stdio: 'ignore',
    // The display is X, whatever else the machine has; nobody reads the tree that assistive technology would ask for.
    env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  const end = async (): Promise<void> => {
    await stop(driver);
    await stop(display.process);
  };
  const callDriver = callerOf(port);
  try {
    await untilReady(callDriver);
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = (await callDriver('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const call: Call = (method, path, body) => callDriver(method, `/session/${sessionId}${path}`, body);
    await call('POST', '/window/rect', { x: 0, y: 0, ...WINDOW });
    return {
      async open(address) {
        await call('POST', '/url', { url: address });
      },
      async evaluate(expression) {
        const script = `
          const settle = arguments[0];
          const reject = (error) => settle({ error: error + '\\n' + error?.stack });
          try {
            Promise.resolve(${expression}).then((value) => settle({ value }), reject);
          } catch (error) {
            reject(error);
          }`;
        const outcome = (await call('POST', '/execute/async', { script, args: [] })) as Outcome;
        if ('error' in outcome) throw new Error(outcome.error);
        return outcome.value;
      },
      async press(key) {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
        await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      screenshot: async () => Buffer.from((await call('GET', '/screenshot')) as string, 'base64'),
      async close() {
        await call('DELETE', '');
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

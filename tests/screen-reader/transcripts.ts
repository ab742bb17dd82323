/** What Orca says of each view, key by key, as texts that a person can read. */
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/cli/static-server.mjs';
import type { Journey } from './journeys.ts';
import { startOrca } from './orca.ts';

/** More than the tab stops of any figure. */
const MAX_TABS = 40;

export const journeyName = ({ tag, name, lang }: Journey): string => `${tag}.${name}.${lang}`;

const fileOf = (journey: Journey): URL => new URL(`transcripts/${journeyName(journey)}.txt`, import.meta.url);

export const readTranscript = (journey: Journey): Promise<string> => readFile(fileOf(journey), 'utf8');

export async function writeTranscript(journey: Journey, transcript: string): Promise<void> {
  await mkdir(new URL('transcripts/', import.meta.url), { recursive: true });
  await writeFile(fileOf(journey), transcript);
}

/** @param last - Address of an image that ends the loading of the page. */
const pageOf = ({ tag, view, lang }: Journey, last: string): string => `<!doctype html><html lang="${lang}">
<meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/${tag}.js"></script>
<h1>Headline</h1><div id="mark" role="group"></div><p>Before the figure.</p><${tag} view="${view}"></${tag}><p>After the figure.</p>
<img src="${last}" alt=""></html>`;

export interface Listener {
  /** The keys, each after "> ", and what the page does, after "* ", with what Orca says of them. */
  hear(journey: Journey): Promise<string>;
  close(): Promise<void>;
}

/** Starts Orca once for all journeys. The error says what is missing. */
export async function startListener(): Promise<Listener> {
  const orca = await startOrca();
  const folder = await mkdtemp(join(tmpdir(), 'transcripts-'));
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const site = await serve({ mounts: { '/dist/': dist, '/': folder }, port: 0 });
  const held = new Set<ServerResponse>();
  const holding = createServer((_, response) => held.add(response)).listen(0, '127.0.0.1');
  await once(holding, 'listening');
  const { port } = holding.address() as AddressInfo;
  const complete = (): void => {
    for (const response of held) response.writeHead(404).end();
    held.clear();
  };
  return {
    async hear(journey) {
      const file = `${journeyName(journey)}.html`;
      await writeFile(join(folder, file), pageOf(journey, `http://127.0.0.1:${port}/last.png`));
      const lines = ['> open', ...(await orca.open(`${site.origin}/${file}`, complete))];
      const press = async (key: string): Promise<void> => {
        lines.push(`> ${key}`, ...(await orca.press(key)));
      };
      const isFocused = async (selector: string): Promise<boolean> =>
        (await orca.evaluate(
          `document.querySelector('[view]').shadowRoot.activeElement?.matches(${JSON.stringify(selector)}) ?? false`,
        )) === true;
      for (const step of journey.steps) {
        if (typeof step === 'string') await press(step);
        else if ('run' in step) lines.push(`* The page ${step.page}.`, ...(await orca.act(step.run)));
        else for (let tabs = 0; tabs < MAX_TABS && !(await isFocused(step.tabTo)); tabs += 1) await press('Tab');
      }
      return `${lines.join('\n')}\n`;
    },
    async close() {
      complete();
      await orca.close();
      await site.close();
      holding.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

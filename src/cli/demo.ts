/** The command `demo`: the demo pages and the embed builder, from the installed package alone. */
import { fileURLToPath } from 'node:url';
import type { Environment } from './environment.ts';
import { FailedError } from './files.ts';
import { operandsOf, UsageError, type CommandLine } from './flags.ts';
import { packageFiles } from './package-files.ts';
import { serve, type Served } from './static-server.mjs';

const DEFAULT_PORT = 8080;
const LAST_PORT = 65_535;

/** What the pages need, to say what is missing before a browser shows half of them. */
const NEEDED = [
  'demo/index.html',
  'demo/embed.html',
  'cdn/rare-earth-figures.js',
  'embed/builder.js',
  'static/index.json',
];

/**
 * What the demo pages may load: nothing from other hosts but rows that an author tries out in the builder. Most pages
 * allow less themselves.
 */
export const DEMO_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self' https:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html 'allow-duplicates'`,
].join('; ');

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port <= LAST_PORT) return port;
  throw new UsageError(
    `The flag --port needs a number from 0 to ${LAST_PORT}, where 0 is any free port, not ${JSON.stringify(text)}.`,
  );
}

/** Why no server listens at a port, as a sentence. */
function portSentence(port: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Name another with --port, or leave it out.`;
  if (code === 'EACCES') return `Port ${port} is reserved for the system. Name one above 1023 with --port.`;
  return `The demo cannot be served at port ${port}: ${error instanceof Error ? error.message : String(error)}.`;
}

/** Serves the demo until the user ends it. */
export async function demo(line: CommandLine, around: Environment): Promise<void> {
  operandsOf(line, []);
  const asked = portOf(line.flags.get('port'));
  const dist = packageFiles(around, NEEDED);
  const port = asked ?? DEFAULT_PORT;
  let served: Served;
  try {
    served = await serve({
      mounts: { '/': fileURLToPath(new URL('demo/', dist)), '/dist/': fileURLToPath(dist) },
      port,
      isFixed: asked !== undefined,
      headers: (path): Readonly<Record<string, string>> =>
        path.startsWith('/dist/') ? {} : { 'Content-Security-Policy': DEMO_POLICY },
    });
  } catch (error) {
    throw new FailedError(portSentence(port, error));
  }
  const { stopped = () => new Promise<void>(() => undefined) } = around;
  // Listened for before the address is printed, so that no signal is missed.
  const ended = stopped();
  try {
    const { origin } = served;
    const isMoved = asked === undefined && origin !== `http://127.0.0.1:${port}`;
    await around.print(
      `${isMoved ? `Port ${port} is in use, so the demo has the next free one.\n` : ''}The figures are at ${origin}/, the embed builder at ${origin}/embed.html (Ctrl+C ends).\n`,
    );
    await ended;
  } finally {
    await served.close();
  }
}

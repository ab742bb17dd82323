import { parseArgs } from 'node:util';
import { FIGURES } from '../figures/registry.ts';
import { nearestName, quoted, unknownName } from '../node/render-error.ts';

/** Incorrect usage of the command line. Its message is a complete sentence. */
export class UsageError extends Error {}

/** Flags of every command, of `render` and `validate`, and of `render` alone. Only `SWITCHES` have no value. */
const SWITCHES = ['help', 'version'] as const;
const NAMES = ['view', 'lang'] as const;
const RENDER = [
  'theme',
  'data',
  'format',
  'output',
  'source-name',
  'source-url',
  'heading',
  'subheading',
  'alt',
  'credit',
] as const;

const COMMANDS = ['render', 'list', 'validate'] as const;
export type Command = (typeof COMMANDS)[number];

/** A parsed command line. */
export interface CommandLine {
  readonly command: Command | null;
  /** The arguments after the command that are not flags. */
  readonly operands: readonly string[];
  /** Values of flags by their long names; empty for switches. */
  readonly flags: ReadonlyMap<string, string>;
  /** Attributes specific to the figure. */
  readonly attributes: Readonly<Record<string, string>>;
}

const attributesOf = (tag: string | undefined): string[] => {
  const figures = FIGURES.filter((figure) => figure.tag === tag);
  // With an unknown tag, any attribute is accepted here, because the tag is reported first.
  return (figures.length ? figures : FIGURES).flatMap(({ options }) =>
    Object.values(options).map(({ attribute }) => attribute),
  );
};

const flagsOf = (command: Command | null): readonly string[] => {
  if (command === 'render') return [...SWITCHES, ...NAMES, ...RENDER];
  if (command === 'validate') return [...SWITCHES, ...NAMES];
  return command === 'list' ? [...SWITCHES, 'json'] : SWITCHES;
};

function commandNamed(given: string | undefined): Command | null {
  if (given === undefined) return null;
  const command = COMMANDS.find((name) => name === given);
  if (command) return command;
  throw new UsageError(unknownName('command', given, COMMANDS));
}

/**
 * Parses the arguments of a command line.
 *
 * @throws {UsageError} if a command or flag is unknown, or if a flag has no value.
 */
export function readArguments(args: readonly string[]): CommandLine {
  const isSwitch = (name: string): boolean => ['help', 'version', 'json'].includes(name);
  const all = [...new Set([...SWITCHES, ...NAMES, ...RENDER, 'json', ...attributesOf(undefined)])];
  const shorts: Readonly<Record<string, string>> = { output: 'o', help: 'h' };
  const options = Object.fromEntries(
    all.map((name) => [
      name,
      {
        type: isSwitch(name) ? ('boolean' as const) : ('string' as const),
        ...(shorts[name] && { short: shorts[name] }),
      },
    ]),
  );
  // Not strict, because the valid flags depend on command and tag, and for messages of our own.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const [first, ...operands] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commandNamed(first);
  const own = command === 'render' || command === 'validate' ? attributesOf(operands[0]) : [];
  const known = [...flagsOf(command), ...own];
  const flags = new Map<string, string>();
  const attributes: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) {
      const nearest = nearestName(name, known);
      const where = command ? ` for ${command}` : '';
      throw new UsageError(`Unknown flag ${quoted(rawName)}${where}. Did you mean "--${nearest}"?`);
    }
    if (isSwitch(name)) {
      if (value !== undefined) throw new UsageError(`The flag ${rawName} takes no value.`);
    } else if (value === undefined || (!inlineValue && /^-./u.test(value)))
      throw new UsageError(`The flag ${rawName} needs a value, such as ${rawName} VALUE.`);
    if (own.includes(name)) attributes[name] = value ?? '';
    else flags.set(name, value ?? '');
  }
  return { command, operands, flags, attributes };
}

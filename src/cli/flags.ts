import { parseArgs } from 'node:util';
import { FIGURES } from '../figures/registry.ts';
import { nearestName, quoted, unknownName } from '../node/render-error.ts';

/** Incorrect usage of the command line. Its message is a complete sentence. */
export class UsageError extends Error {}

/** Flags without a value. */
const SWITCHES = ['help', 'version'] as const;
const JSON_SWITCH = 'json';
/** Flags of `render` and `validate`. */
const NAMES = ['view', 'lang'] as const;
const RENDER = [
  'size',
  'theme',
  'data',
  'annotations',
  'format',
  'output',
  'width',
  'scale',
  'source-name',
  'source-url',
  'heading',
  'subheading',
  'alt',
  'credit',
] as const;

/** The flags of each command, besides the switches and, for `render` and `validate`, the attributes of the figure. */
const FLAGS = {
  render: [...NAMES, ...RENDER],
  validate: NAMES,
  list: [JSON_SWITCH],
  demo: ['port'],
  publish: ['base-url', 'output'],
  help: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Command = keyof typeof FLAGS;

/** Stands for every figure, view or language. */
export const ALL = 'all';

/** The names of the commands. */
export const COMMANDS = Object.keys(FLAGS) as Command[];

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

/** The attributes of some figures; of all, if none of the tags is known, because an unknown tag is reported first. */
function attributesOf(tags: readonly string[]): string[] {
  const figures = FIGURES.filter(({ tag }) => tags.includes(tag));
  const names = (figures.length ? figures : FIGURES).flatMap(({ options }) =>
    Object.values(options).map(({ attribute }) => attribute),
  );
  return [...new Set(names)];
}

function commandNamed(given: string | undefined): Command | null {
  if (given === undefined) return null;
  const command = COMMANDS.find((name) => name === given);
  if (command) return command;
  throw new UsageError(unknownName('command', given, COMMANDS));
}

/** The attributes that a command accepts as flags. */
function ownAttributes(command: Command | null, operands: readonly string[]): readonly string[] {
  // After the tag, `validate` has files.
  if (command === 'validate') return attributesOf(operands.slice(0, 1));
  return command === 'render' ? attributesOf(operands) : [];
}

/**
 * Parses the arguments of a command line.
 *
 * @throws {UsageError} if a command or flag is unknown, or if a flag has no value.
 */
export function readArguments(args: readonly string[]): CommandLine {
  const isSwitch = (name: string): boolean => [...SWITCHES, JSON_SWITCH].includes(name);
  const all = [...new Set([...SWITCHES, ...Object.values(FLAGS).flat(), ...attributesOf([])])];
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
  const own = ownAttributes(command, operands);
  const known: readonly string[] = [...SWITCHES, ...(command ? FLAGS[command] : []), ...own];
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

/** Commands that work, for those who are missing an argument. */
const EXAMPLES: Readonly<Partial<Record<Command, string>>> = {
  render: 'rare-earth-figures render rare-earth-share -o share.svg',
  validate: 'rare-earth-figures validate rare-earth-share countries.csv --view countries',
};

/**
 * The arguments of a command.
 *
 * @param names - What each is.
 * @param isList - Whether the last may be several.
 * @throws {UsageError} if one is missing or is not expected.
 */
export function operandsOf(
  { command, operands }: CommandLine,
  names: readonly string[],
  isList = false,
): readonly string[] {
  const missing = names[operands.length];
  const example = (command && EXAMPLES[command]) ?? 'rare-earth-figures help';
  if (missing) throw new UsageError(`${String(command)} requires ${missing}: "${example}", for example.`);
  const more = operands[names.length];
  if (more !== undefined && !isList)
    throw new UsageError(
      `Unexpected argument ${JSON.stringify(more)} for ${String(command)}. See "rare-earth-figures help".`,
    );
  return operands;
}

/** The values in a flag that accepts several, separated by commas. */
export const listed = (text: string): string[] =>
  [...new Set(text.split(',').map((one) => one.trim()))].filter(Boolean);

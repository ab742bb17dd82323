import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearestName, quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';

/** What the command line asks for. Paths are absolute. */
export interface Arguments {
  readonly file: string;
  /** Null for any edition. */
  readonly edition: number | null;
  /** Null for the usual id of the edition. */
  readonly source: string | null;
  /** Null for the bundled datasets. */
  readonly datasets: string | null;
  readonly isApplied: boolean;
}

export const HELP = `Reads the rare earths of a USGS data release into a proposed change of the datasets.

npm run facts:import -- usgs-mcs FILE [flags]

FILE is the CSV or XLSX file with world production and reserves. Nothing is written without --apply.

  --apply              writes mine-production.csv, reserves.csv and mining-shares.csv
  --edition YEAR       the edition that the file must have; default: any
  --source ID          id of the edition in sources.csv; default: usgs-mcs<edition>-ree
  --datasets FOLDER    folder of the datasets; default: datasets
  -h, --help           shows this help

Exit codes: 0 success, 1 a file that can't be read, imported or written, 2 incorrect usage.
`;

const FORMATS = ['usgs-mcs'] as const;

const FLAGS = {
  apply: { type: 'boolean' },
  edition: { type: 'string' },
  source: { type: 'string' },
  datasets: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const misuse = (message: string): ImportError =>
  new ImportError(`${message} See npm run facts:import -- --help.`, true);

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    // Node's own sentences, not all of which end with a full stop.
    throw misuse(error instanceof Error ? `${error.message.replace(/\.?\s*$/u, '')}.` : String(error));
  }
}

/**
 * Reads the arguments.
 *
 * @param folder - that relative paths start from.
 * @returns null if help is asked for.
 * @throws {ImportError} if they are wrong.
 */
export function readArguments(args: readonly string[], folder: string): Arguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [format, file, more] = positionals;
  if (format === undefined) throw misuse('Name the form of the file and the file: usgs-mcs FILE.');
  if (!FORMATS.some((known) => known === format))
    throw misuse(`Unknown form ${quoted(format)}. Did you mean "${nearestName(format, FORMATS)}"?`);
  if (file === undefined) throw misuse(`Name the file to import: ${format} FILE.`);
  if (more !== undefined) throw misuse(`Unexpected argument ${quoted(more)}.`);
  const { apply = false, edition, source, datasets } = values;
  if (edition !== undefined && !/^20\d\d$/u.test(edition))
    throw misuse(`--edition ${quoted(edition)} is no year of an edition, such as 2027.`);
  if (source !== undefined && !/^[a-z0-9-]+$/u.test(source))
    throw misuse(`--source ${quoted(source)} is no id: write lower-case letters, digits and hyphens.`);
  return {
    file: resolve(folder, file),
    edition: edition === undefined ? null : Number(edition),
    source: source ?? null,
    datasets: datasets === undefined ? null : resolve(folder, datasets),
    isApplied: apply,
  };
}

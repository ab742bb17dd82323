import { basename } from 'node:path';
import { hasSource, readBytes, readDatasets, writeDataset } from './dataset-files.ts';
import { hasHeader } from './header.ts';
import { ImportError } from './import-error.ts';
import { reportText } from './print-report.ts';
import { proposeEdition } from './propose-edition.ts';
import { seriesOf } from './propose-production.ts';
import { HELP, readArguments, type Arguments } from './read-arguments.ts';
import { readCells } from './read-cells.ts';
import { remainingWork } from './remaining-work.ts';
import { revisions } from './revisions.ts';
import { readUsgsTable } from './usgs-layout.ts';

/** What the command is run in. */
export interface Environment {
  /** Folder that relative paths of the arguments start from. */
  readonly folder: string;
  /** Folder of the bundled datasets. */
  readonly datasets: string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

const RIGHT = 0;
const FAILED = 1;
const MISUSED = 2;

/** Imports a file and returns the report. Everything is read and checked before anything is written. */
async function importFile({ file, isApplied, ...given }: Arguments, bundled: string): Promise<string> {
  const folder = given.datasets ?? bundled;
  const worksheets = await readCells(await readBytes(file), basename(file));
  // Without a worksheet that has a header, the first one gives the error.
  const table = readUsgsTable(worksheets.find(hasHeader) ?? worksheets[0] ?? [], given.edition);
  const { edition } = table;
  const source = given.source ?? `usgs-mcs${edition}-ree`;
  const datasets = await readDatasets(folder);
  const { rows } = datasets['mine-production'];
  const work = remainingWork({
    edition,
    source,
    isNew: !rows.some((row) => row['series'] === seriesOf(edition)),
    isNewest: !rows.some((row) => Number(row['edition']) > edition),
    hasSource: await hasSource(folder, source),
  });
  const proposals = proposeEdition(table, datasets, source);
  if (isApplied)
    for (const { dataset, table: proposed, differences } of proposals)
      if (differences.length) await writeDataset(folder, dataset, proposed);
  const revised = revisions(table, datasets);
  return reportText({ file: basename(file), table, proposals, revised, work, writtenTo: isApplied ? folder : null });
}

/** Runs a command line and returns the exit code. */
export async function runImport(args: readonly string[], around: Environment): Promise<number> {
  try {
    const read = readArguments(args, around.folder);
    around.print(read ? await importFile(read, around.datasets) : HELP);
    return RIGHT;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    around.printError(`${error.message}\n`);
    return error.isMisuse ? MISUSED : FAILED;
  }
}

/** `npm run facts:import`: proposes what a new edition of the USGS changes in the datasets. `docs/data.md` has the steps. */
import { fileURLToPath } from 'node:url';
import { runImport } from './run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), {
  // npm starts scripts in the folder of the package, wherever it was called.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  datasets: fileURLToPath(new URL('../../../datasets/', import.meta.url)),
  print: (text) => void process.stdout.write(text),
  printError: (text) => void process.stderr.write(text),
});

import { seriesOf } from './propose-production.ts';

/** What is known about an edition before its import. */
interface Edition {
  readonly edition: number;
  /** Id of the edition in `sources.csv`. */
  readonly source: string;
  /** Whether `mine-production` has no rows of it yet. */
  readonly isNew: boolean;
  /** Whether `mine-production` has no rows of a later one. */
  readonly isNewest: boolean;
  readonly hasSource: boolean;
}

const newEdition = ({ edition, isNewest }: Edition): readonly string[] => [
  `In datasets/datapackage.json, add "${seriesOf(edition)}" to the values of \`series\` and to \`completeSeries\`, "${edition}" to ` +
    `those of \`edition\`, "mcs${edition}" to those of \`basis\`${isNewest ? `, and make ${edition - 1} the maximum of \`year\`` : ''}.`,
  `In src/figures/rare-earth-share/rows/mine-production.ts, add "${seriesOf(edition)}" to SERIES and SUMMARIES, and "${edition}" to ` +
    'the type of `edition`.',
  `In src/figures/rare-earth-share/options.ts, add "${edition}" to \`edition\`${isNewest ? ', and make it the default' : ''}.`,
  'In datasets/stage-shares.csv, add the mining shares of the edition, derived from its rows of mine-production.',
  'In datasets/notes.csv, add its source to `keys` of the notes that concern every edition.',
  'Add the edition to the pages of these datasets: mine-production.md, reserves.md, mining-shares.md, stage-shares.md.',
];

const CORRECTION: readonly string[] = ['Add each changed value to datasets/corrections.json.'];

/** The steps that the import leaves to a person, each a sentence or two. */
export const remainingWork = (given: Edition): readonly string[] => [
  ...(given.hasSource
    ? []
    : [`Add the row "${given.source}" to datasets/sources.csv, and to \`sources\` of each dataset that cites it.`]),
  ...(given.isNew ? newEdition(given) : CORRECTION),
  'Compare every figure with the chapter in the PDF. Read its version history too: a correction may be in the PDF only.',
  'Check in the footnotes of the PDF whether China is counted at its production quota.',
  'Run npm run facts:diff, and read every change.',
  'Review the titles and notes of the figures, which name shares, years and the edition.',
];

/** Rows of `supply-chain-links`. */
import * as v from 'valibot';
import { missingError } from '../../../core/data/data-error.ts';
import { labelOf, type LabelCollector } from '../../../core/data/labels.ts';
import { knownOrText } from '../../../core/data/name-fields.ts';
import type { RawTables } from '../../../core/data/raw-tables.ts';
import { readRows, type Reject } from '../../../core/data/read-rows.ts';
import { expectedOf, filledIn, filledText, flag, share, source, tonnes } from '../../../core/data/row-schema.ts';
import type { Settings } from '../../../core/data/rows/settings.ts';
import { countryId, meantCode } from '../../../core/i18n/country.ts';
import { writtenId, type GivenText } from '../../../core/i18n/label.ts';
import { STEPS, type ChainLink, type Party } from '../dataset.ts';

const sourceStageLabels = labelOf('source_stage');
const targetStageLabels = labelOf('target_stage');
const sourcePartyLabels = labelOf('source_party');
const targetPartyLabels = labelOf('target_party');

const step = () =>
  knownOrText(STEPS, {
    mining: 'mine',
    refining: 'refine',
    magnets: 'magnet',
    'sintered magnets': 'magnet',
  });

/** A row of `supply-chain-links`: a share in per cent, or an amount with its unit. */
export const linkSchema = v.pipe(
  v.object({
    source_stage: step(),
    source_party: filledText(),
    target_stage: step(),
    target_party: filledText(),
    value_pct: v.optional(share()),
    value: v.optional(tonnes()),
    unit: v.optional(filledText()),
    flag: flag(),
    source_id: source(),
    ...sourceStageLabels.fields,
    ...targetStageLabels.fields,
    ...sourcePartyLabels.fields,
    ...targetPartyLabels.fields,
  }),
  v.metadata({ anyOf: [filledIn('value_pct'), filledIn('value')] }),
);

type LinkFields = v.InferOutput<typeof linkSchema>;

/** The id of a country, or of any other name. A code that is no country's is a name only if the row says whose. */
function partyOf(row: LinkFields, end: 'source' | 'target', label: GivenText | null, reject: Reject): Party {
  const name = row[`${end}_party`];
  const meant = label ? null : meantCode(name);
  if (meant !== null) throw reject(`${end}_party`, { kind: 'country', meant });
  return countryId(name) ?? writtenId(name);
}

const PER_CENT = /^(?:[%％]|per ?cent|pct)$/iu;

/** The value of a row, and its unit: null for per cent. */
function amountOf(row: LinkFields, settings: Settings, reject: Reject): Pick<ChainLink, 'value' | 'unit'> {
  const expected = expectedOf(linkSchema.entries.value_pct);
  if (row.value === undefined) {
    if (row.value_pct === undefined) throw reject('value_pct', expected);
    return { value: row.value_pct, unit: null };
  }
  if (row.value_pct !== undefined) throw reject('value', { kind: 'empty-beside', beside: 'value_pct' });
  const unit = row.unit ?? settings.unit;
  if (unit === null) throw missingError('supply-chain-links', { kind: 'unit', attribute: null });
  if (!PER_CENT.test(unit)) return { value: row.value, unit };
  if (row.value > 100) throw reject('value', expected);
  return { value: row.value, unit: null };
}

/**
 * The rows of `supply-chain-links`.
 *
 * @param labels - Collects the names that rows give to stages and parties.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export const parseLinks = (tables: RawTables, labels: LabelCollector, settings: Settings): ChainLink[] =>
  readRows(tables, 'supply-chain-links', linkSchema, (row, reject) => {
    const [sourceLabel, targetLabel] = [sourcePartyLabels.given(row), targetPartyLabels.given(row)];
    const link: ChainLink = {
      from: row.source_stage,
      fromParty: partyOf(row, 'source', sourceLabel, reject),
      to: row.target_stage,
      toParty: partyOf(row, 'target', targetLabel, reject),
      ...amountOf(row, settings, reject),
      flag: row.flag,
      source: row.source_id,
    };
    labels.add(link.from, sourceStageLabels.given(row));
    labels.add(link.to, targetStageLabels.given(row));
    labels.add(link.fromParty, sourceLabel);
    labels.add(link.toParty, targetLabel);
    return link;
  });

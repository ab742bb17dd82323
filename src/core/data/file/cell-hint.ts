/** How a rejected value must be written, where that follows from the value. */
import type { Expected, Hint } from '../issue.ts';
import { OTHER_WORLD } from './cell-values.ts';

/** What spreadsheets and statistics write where there is no value. */
const NO_VALUE =
  /^(?:n\/?a|nan|null|none|nil|w|x|xx|\.{1,3}|…|-{1,3}|–|—|#?n\/a|#(?:div\/0|ref|value|name|num|null|n\/a)[!?]?|不明|不詳|なし|무|없음|无|無|tbd|unknown)$/iu;

/** Several digits with something between them that separates thousands. */
const SEPARATED = /^\s*\d{1,3}(?:[.,'’\s\u00A0\u202F\u2009]\d{3})+(?:[.,]\d+)?\s*$/u;
const MULTIPLIER =
  /\d\s*(?:[万萬億亿千백천만억]|k|m|mn|mio|bn|million|thousand|billion|kt|mt)\b\.?|\d\s*[万萬億亿千백천만억]/iu;
const DECORATED = /^([^\d-]*)(\d[\d.,]*\d|\d)([^\d]*)$/u;

function numberHint(value: string, isRequired: boolean, maximum: number): Hint | null {
  if (NO_VALUE.test(value)) return { kind: isRequired ? 'leave-out' : 'leave-empty' };
  if (SEPARATED.test(value)) return maximum > 100 ? { kind: 'separators' } : null;
  if (MULTIPLIER.test(value)) return { kind: 'multiplier' };
  if (/^[.,]\d+$/u.test(value)) return { kind: 'write', what: `0.${value.slice(1)}` };
  const [, before = '', , after = ''] = DECORATED.exec(value.trim()) ?? [];
  const signs = [before.trim(), after.trim()].filter(Boolean);
  return signs.length ? { kind: 'remove', what: signs.join(' ') } : null;
}

function dateHint(value: string): Hint | null {
  if (/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)$/u.test(value)) return { kind: 'day-or-month' };
  return /^\d{5}(?:\.\d+)?$/u.test(value) ? { kind: 'serial' } : null;
}

/** @param isRequired - Whether the field must have a value. */
export function cellHint(value: string, expected: Expected, isRequired: boolean): Hint | undefined {
  if (value === OTHER_WORLD) return { kind: 'write', what: 'WLD' };
  if (!value) return expected.kind === 'number' && isRequired ? { kind: 'leave-out' } : undefined;
  switch (expected.kind) {
    case 'number':
      return numberHint(value, isRequired, expected.maximum) ?? undefined;
    case 'year':
      return { kind: 'year' };
    case 'date':
    case 'month':
    case 'date-or-month':
      return dateHint(value) ?? undefined;
    default:
      return undefined;
  }
}

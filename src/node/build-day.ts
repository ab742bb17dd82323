import { dayOf } from '../core/data/day.ts';

/**
 * The day for which files are made, YYYY-MM-DD: that of `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds
 * set it), otherwise today.
 *
 * @throws if the variable is not a number of seconds.
 */
export function buildDay(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (!epoch) return dayOf(new Date());
  if (!/^\d{1,11}$/u.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a number of seconds since 1970. Correct or unset it.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

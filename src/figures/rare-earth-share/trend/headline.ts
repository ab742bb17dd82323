/** Title, subtitle and summary of the trend. */
import type { Description } from '../../../core/figure/description.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { unitText } from '../facts.ts';
import { trendMessages, type Course, type Dated, type ShareStory, type TonnesStory } from '../i18n/trend.ts';
import { amountOf } from '../print.ts';
import { rivalOf } from '../rival.ts';
import { materialInSentence } from '../topic.ts';
import { nameLabel, peakDigits, shareDigits, subjectPoints, valueLabel, wholeName } from './labels.ts';
import type { TrendPoint } from './lines.ts';
import type { Trend } from './model.ts';

/** What the numbers are of, in words. */
const topicIn = (trend: Trend, locale: Locale) => ({
  isMining: trend.isMining,
  material: materialInSentence(trend, locale, trend.labels),
});

/** The course from the first year to the last, of values as they are printed. */
function courseOf(first: number, peak: number, last: number, digits: number): Course {
  const printed = (value: number): number => Number(value.toFixed(digits));
  const [from, to] = [printed(first), printed(last)];
  if (printed(peak) > Math.max(from, to)) return 'peaked';
  return to > from ? 'risen' : to < from ? 'fallen' : 'level';
}

/** First, peak and last share of the subject. */
function shareStory(trend: Trend, points: readonly TrendPoint[], locale: Locale): ShareStory {
  const { subject, peak, low, tonnes, isMining, labels } = trend;
  const [first = peak] = points;
  const last = points.at(-1) ?? peak;
  const digits = shareDigits(trend);
  const course = courseOf(first.value, peak.value, last.value, peakDigits(digits));
  const dated = ({ year, value }: TrendPoint, digits: number): Dated => ({
    year,
    value: valueLabel(trend, locale, value, digits),
  });
  const mined = isMining ? points.map(({ year }) => tonnes.get(year)?.[subject]) : [];
  const now = mined.at(-1);
  return {
    ...topicIn(trend, locale),
    subject: wholeName(subject, locale, labels),
    course,
    first: dated(first, digits),
    peak: dated(peak, peakDigits(digits)),
    low: low && dated(low, digits),
    last: dated(last, digits),
    tonnes: now === undefined ? '' : amountOf(locale, now),
    record: isRecord(
      now,
      mined.slice(0, -1).flatMap((one) => one ?? []),
      last.estimate,
    ),
  };
}

/** Whether a value is a record: it was measured, not estimated, and is greater than every earlier value. */
const isRecord = (value: number | undefined, earlier: readonly number[], isEstimate: boolean): boolean =>
  value !== undefined && !isEstimate && earlier.length > 0 && earlier.every((one) => one < value);

/** The newest of the bundled years; a title names an older one. */
const NEWEST = 2025;

/** Percentage points from a multiple of ten within which a value is near it. */
const NEAR = 1.5;

/** The peak as a statement, if it was measured and is greater than every other value; otherwise the values. */
function shareTitle({ peak, low }: Trend, points: readonly TrendPoint[], story: ShareStory, locale: Locale): string {
  const messages = trendMessages(locale);
  const isPeak = !peak.estimate && points.every(({ year, value }) => year === peak.year || value < peak.value);
  const last = points.at(-1);
  if (!last || !isPeak || story.course !== 'peaked') return messages.title(story);
  const tens = Math.round(last.value / 10) * 10;
  const isNear = low !== null && tens > 0 && tens < 100 && Math.abs(last.value - tens) <= NEAR;
  return messages.peakTitle({ ...story, near: isNear ? tens : null, isNow: last.year >= NEWEST });
}

/** Title and summary of amounts: of tonnes mined, otherwise of anything. */
function amountHeadline(
  trend: Trend,
  points: readonly TrendPoint[],
  locale: Locale,
): { title: string; summary: string } {
  const messages = trendMessages(locale);
  const { subject, peak, years, isMining, unit, labels } = trend;
  const [first = peak] = points;
  const last = points.at(-1) ?? peak;
  const values = years.find(({ year }) => year === last.year)?.values ?? {};
  const rival = rivalOf(values, subject, isMining);
  const dated = ({ year, value }: TrendPoint): Dated => ({ year, value: amountOf(locale, value) });
  const rivalValue = rival === undefined ? '' : amountOf(locale, values[rival] ?? 0);
  const name = wholeName(subject, locale, labels);
  const rivalName = rival === undefined ? '' : wholeName(rival, locale, labels);
  if (!isMining) {
    const withUnits = ({ year, value }: Dated): Dated => ({ year, value: unitText(value, unit, locale) });
    const parts = {
      ...topicIn(trend, locale),
      subject: name,
      rival: rivalName ? { name: rivalName, value: unitText(rivalValue, unit, locale) } : null,
    };
    return {
      title: messages.amounts({ ...parts, values: [withUnits(dated(last))] }),
      summary: messages.sentence(
        messages.amounts({ ...parts, values: [first, last].map((one) => withUnits(dated(one))) }),
      ),
    };
  }
  const story: TonnesStory = {
    subject: name,
    change: last.value > first.value ? 'more' : last.value < first.value ? 'less' : 'same',
    first: dated(first),
    last: dated(last),
    rival: { name: rivalName, short: rival === undefined ? '' : nameLabel(rival, locale, labels), value: rivalValue },
    record: isRecord(
      last.value,
      points.slice(0, -1).map(({ value }) => value),
      last.estimate,
    ),
  };
  return { title: messages.tonnesTitle(story), summary: messages.tonnesSummary(story) };
}

/** What is measured, in which years. */
export function scopeText(
  trend: Trend,
  more: { readonly credit: string; readonly hairlines: boolean },
  locale: Locale,
): string {
  const messages = trendMessages(locale);
  const { measure, years, unit } = trend;
  const scope = { ...topicIn(trend, locale), from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0, ...more };
  return measure === 'share'
    ? messages.subtitle(scope)
    : messages.amountSubtitle({ ...scope, unit: unit ?? messages.tonnes('').trim() });
}

/** What the lines say, above all of the subject. */
export function headlineOf(trend: Trend, locale: Locale): Pick<Description, 'title' | 'subtitle' | 'summary'> {
  const messages = trendMessages(locale);
  const { measure, lines, credit } = trend;
  const points = subjectPoints(trend);
  const subtitle = scopeText(trend, { credit: credit[locale], hairlines: lines.some(({ named }) => !named) }, locale);
  if (measure !== 'share') return { ...amountHeadline(trend, points, locale), subtitle };
  const story = shareStory(trend, points, locale);
  return { title: shareTitle(trend, points, story, locale), subtitle, summary: messages.summary(story) };
}

/** The views in plain words, for the build only. */
import { assertTrue, plainFrom, type FigurePlainWords, type PlainText } from '../../core/figure/plain-text.ts';
import { formatShare } from '../../core/i18n/format.ts';
import type { ByLocale, Locale } from '../../core/i18n/locale.ts';
import { isTiny, shareOfReserves } from './countries/describe.ts';
import type { CountryYear } from './countries/model.ts';
import { countries } from './countries/view.ts';
import type { ShareData } from './dataset.ts';
import { countriesMessages } from './i18n/countries.ts';
import { plainMessages } from './i18n/plain.ts';
import type { PlainLines } from './i18n/plain/messages.ts';
import { stagesMessages } from './i18n/stages.ts';
import { trendMessages } from './i18n/trend.ts';
import type { ShareOptions } from './options.ts';
import { amountOf } from './print.ts';
import { isHeadlined, isOutdated, type Stages } from './stages/model.ts';
import { rowsWithShare } from './stages/sentences.ts';
import { stages } from './stages/view.ts';
import { peakDigits, shareDigits, subjectPoints, valueLabel } from './trend/labels.ts';
import type { TrendPoint } from './trend/lines.ts';
import type { Trend } from './trend/model.ts';
import { trend } from './trend/view.ts';

/** In per cent: more than this is most. */
const HALF = 50;

function plainStages(model: Stages, locale: Locale): PlainText {
  const shown = rowsWithShare(model);
  const steps = shown.flatMap((row) => {
    const { stage, share, year, qualifier } = row;
    const time = stagesMessages(locale).year(year, isOutdated(row) ? qualifier : '');
    return isHeadlined(stage) ? [{ stage, share: formatShare(locale, share), time }] : [];
  });
  assertTrue(model.subject === 'CHN' && steps.length === shown.length, 'the steps of the rare-earth chain, of China');
  assertTrue(
    shown.every(({ share }) => share > HALF),
    'China does most of the work at every step',
  );
  return plainMessages(locale).stages({ steps, outlined: shown.find(isOutdated)?.year ?? null });
}

/** Between the first and the last year of a span. */
const DASH: ByLocale<string> = { en: '–', ja: '〜', ko: '~', 'zh-Hans': '至', 'zh-Hant': '至' };

const linesOf = (model: Trend, points: readonly TrendPoint[], locale: Locale): PlainLines => ({
  hasBreaks: model.breaks.length > 0,
  quota:
    model.quota.country === model.subject
      ? model.quota.years.map(([from, to]) => (from === to ? String(from) : `${from}${DASH[locale]}${to}`))
      : [],
  hasEstimates: points.some(({ estimate }) => estimate),
});

function plainTrend(model: Trend, locale: Locale): PlainText {
  const { subject, measure, peak, low, years } = model;
  const points = subjectPoints(model);
  const [first, last] = [points[0], points.at(-1)];
  assertTrue(subject === 'CHN' && model.isMining && first !== undefined && last !== undefined, 'mining in China');
  const lines = linesOf(model, points, locale);
  if (measure !== 'share') {
    const dated = ({ year, value }: TrendPoint) => ({ year, value: amountOf(locale, value) });
    assertTrue(last.value > first.value, 'China mines more than before');
    const unitedStates = years.find(({ year }) => year === last.year)?.values['USA'];
    assertTrue(unitedStates !== undefined, 'the tonnes of the United States are known');
    return plainMessages(locale).tonnes({
      first: dated(first),
      last: dated(last),
      unitedStates: amountOf(locale, unitedStates),
      ...lines,
    });
  }
  const digits = shareDigits(model);
  const dated = ({ year, value }: TrendPoint, decimals = digits) => ({
    year,
    value: valueLabel(model, locale, value, decimals),
  });
  assertTrue(last.value > HALF, 'China mines most of the rare earths');
  assertTrue(peak.value > first.value && peak.value > last.value, 'China’s share was largest in between');
  return plainMessages(locale).trend({
    first: dated(first),
    peak: dated(peak, peakDigits(digits)),
    low: low && dated(low),
    last: dated(last),
    ...lines,
  });
}

function plainCountries(model: CountryYear, locale: Locale): PlainText {
  const { year, rows, subject, rival, isMining, worldReserves } = model;
  const own = rows.find(({ country }) => country === subject);
  assertTrue(subject === 'CHN' && isMining && own !== undefined && !isTiny(own), 'mining in China');
  assertTrue(
    rows.every(({ amount }) => amount <= own.amount),
    'China mined the most',
  );
  assertTrue(rival?.country === 'USA', 'the tonnes of the United States are known');
  const share = own.reserves ? shareOfReserves(own.reserves, model, locale) : null;
  return plainMessages(locale).countries({
    year,
    china: amountOf(locale, own.amount),
    unitedStates: amountOf(locale, rival.amount),
    reserves:
      own.reserves && share
        ? { amount: amountOf(locale, own.reserves), share: share.share, isAtMost: share.atMost }
        : null,
    hasNoFigure: worldReserves !== null && rows.some(({ reserves }) => reserves == null),
    isMostlyEstimated: rows.filter(({ qualifiers }) => qualifiers.includes('estimated')).length > rows.length / 2,
    isQuota: own.qualifiers.includes('quota'),
  });
}

export const sharePlainWords: FigurePlainWords<ShareData, ShareOptions> = {
  views: {
    [stages.id]: plainFrom(stages, plainStages),
    [trend.id]: plainFrom(trend, plainTrend),
    [countries.id]: plainFrom(countries, plainCountries),
  },
  terms: (locale) => {
    const { estimate, quotaLabel } = trendMessages(locale);
    const { estimated, quota } = countriesMessages(locale).qualifier;
    return [
      [estimate, 'estimate'],
      [estimated, 'estimate'],
      [quotaLabel, 'quota'],
      [quota, 'quota'],
    ];
  },
};

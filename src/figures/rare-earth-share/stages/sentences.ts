/** What the bars say, in sentences: of the stages of the chain, or plainly of whatever the bars stand for. */
import type { Description } from '../../../core/figure/description.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import { countryLabel, materialLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { materialName } from '../../../core/i18n/material.ts';
import { stagesMessages, type NamedShareText, type StageShareText } from '../i18n/stages.ts';
import { isHeadlined, isOutdated, type StageRow, type Stages } from './model.ts';
import { inSentence, stageLabel } from './names.ts';

type Sentences = Pick<Description, 'title' | 'subtitle' | 'summary'>;

/** A bar with a share of the subject. */
interface ShareRow extends StageRow {
  readonly share: number;
}

/** The bars with a share of the subject. */
export const rowsWithShare = ({ rows }: Stages): readonly ShareRow[] =>
  rows.filter((row): row is ShareRow => row.share !== null);

const spanOf = (rows: readonly StageRow[]) => {
  const years = rows.map(({ year }) => year);
  return { from: Math.min(...years), to: Math.max(...years) };
};

/** The date of a share in a sentence: how sure it is belongs in the table. */
const timeOf = (row: StageRow, locale: Locale): string =>
  stagesMessages(locale).year(row.year, isOutdated(row) ? row.qualifier : '');

/** The steps that fit in a headline: heavy separation is left out if there are three others. */
export const headlined = <Named extends Pick<StageRow, 'stage'>>(stages: readonly Named[]): readonly Named[] =>
  stages.length > 3 ? stages.filter(({ stage }) => stage !== 'heavy-separation') : stages;

/** What some of the bars are shares of, and of which years. */
export function subtitleOf({ sense, subject, labels }: Stages, shown: readonly StageRow[], locale: Locale): string {
  const messages = stagesMessages(locale);
  if (sense === 'none') return messages.plain.subtitle(spanOf(shown));
  const count = shown.filter(({ stage }) => isHeadlined(stage)).length;
  return messages.subtitle({ subject: countryLabel(subject, locale, labels), count, ...spanOf(shown) });
}

function chainSentences(model: Stages, locale: Locale): Sentences {
  const messages = stagesMessages(locale);
  const subject = countryLabel(model.subject, locale, model.labels);
  const shown = rowsWithShare(model);
  const stages = shown.flatMap((row): StageShareText[] => {
    const { stage, share } = row;
    return isHeadlined(stage) ? [{ stage, share, time: timeOf(row, locale), isPast: isOutdated(row) }] : [];
  });
  return {
    title: messages.title(headlined(stages), subject),
    subtitle: subtitleOf(model, shown, locale),
    summary: messages.summary(stages, subject),
  };
}

/** Shares that fit in a headline. */
const MOST_IN_TITLE = 4;

/** Sentences that say no more than the rows: the names of the bars and the subject's shares. */
export function plainSentences(model: Stages, locale: Locale): Sentences {
  const { by, labels } = model;
  const { plain } = stagesMessages(locale);
  const subject = countryLabel(model.subject, locale, labels);
  const shown = rowsWithShare(model);
  const nameOf = ({ stage }: StageRow): string => inSentence(stage, stageLabel(stage, locale, labels), locale);
  const material =
    model.material === null ? '' : inSentence(model.material, materialLabel(model.material, locale, labels), locale);
  // A bar that is a material itself needs no other: "lithium", but "copper mining".
  const wholeOf = (row: StageRow): string =>
    material && materialName(row.stage, locale) === undefined ? plain.whole(material, nameOf(row)) : nameOf(row);
  const textOf = (row: ShareRow, name: string): NamedShareText => ({
    name,
    share: formatShare(locale, row.share),
    time: timeOf(row, locale),
  });

  const summary = plain.summary(
    shown.map((row, index) => textOf(row, by === 'year' && index ? '' : wholeOf(row))),
    subject,
  );
  const subtitle = plain.subtitle(spanOf(shown));
  const [first] = shown;
  const last = shown.at(-1);
  const itemOf = (row: ShareRow, name: string): string => {
    const text = textOf(row, name);
    return plain.item(by === 'year' || isOutdated(row) ? text : { ...text, time: '' }, by);
  };
  if (first && (by === 'year' || shown.length === 1)) {
    const ends = first === last || !last ? [first] : [first, last];
    const items = ends.map((row) => itemOf(row, ''));
    return { title: plain.title({ subject, of: wholeOf(first), items }), subtitle, summary };
  }
  const [low, ...more] = shown.toSorted((a, b) => a.share - b.share);
  const high = more.at(-1);
  if (low && high && shown.length > MOST_IN_TITLE && low.share < high.share) {
    const title = plain.range({ subject, low: textOf(low, wholeOf(low)), high: textOf(high, wholeOf(high)) });
    return { title, subtitle, summary };
  }
  const items = shown.map((row) => itemOf(row, nameOf(row)));
  return { title: plain.title({ subject, of: material, items }), subtitle, summary };
}

/** Title, subtitle and summary of the bars. */
export const sentencesOf = (model: Stages, locale: Locale): Sentences =>
  model.sense === 'none' ? plainSentences(model, locale) : chainSentences(model, locale);

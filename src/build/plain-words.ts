import { FLAGS } from '../core/data/flag.ts';
import type { PlainText, PlainView, PlainWords } from '../core/figure/plain-text.ts';
import { withPhrases } from '../core/figure/phrases.ts';
import { flagLabel } from '../core/i18n/flag.ts';
import { joinSentences } from '../core/i18n/format.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { plainMessages } from '../core/i18n/plain.ts';
import { PLAIN_WORDS } from '../figures/plain.ts';

/** A word on how certain a value is, with its meaning in plain words. */
type Meaning = readonly [word: string, meaning: string];

/** The words of a figure that its tables and items use; the first meaning of a word counts. */
function meaningsOf(tag: string, locale: Locale): readonly Meaning[] {
  const { meaning } = plainMessages(locale);
  const flags = FLAGS.flatMap((flag): Meaning[] =>
    flag === 'sourced' ? [] : [[flagLabel(flag, locale), meaning[flag]]],
  );
  const own = PLAIN_WORDS[tag]?.terms(locale) ?? [];
  return [...flags, ...own.map(([label, id]): Meaning => [label, meaning[id]])];
}

/** A view with its plain words; `cells` are the texts of its table. */
function plainView({ title, text, reading, caveats }: PlainText, words: readonly Meaning[], locale: Locale): PlainView {
  const messages = plainMessages(locale);
  const said = {
    title,
    subtitle: joinSentences(text, locale),
    summary: '',
    note: joinSentences([...reading, ...caveats], locale),
  };
  const { summary: _, ...shown } = withPhrases(said, locale);
  return { text: shown, notes: [...words.map(([word, meaning]) => messages.note(word, meaning)), messages.more] };
}

/** The plain words of a figure in one language; undefined if nobody has written them. */
export function plainWordsOf(
  tag: string,
  views: readonly {
    readonly cacheKey: string;
    readonly id: string;
    readonly data: unknown;
    readonly options: unknown;
    /** Texts of the table. */
    readonly cells: ReadonlySet<string>;
  }[],
  locale: Locale,
): PlainWords | undefined {
  const figure = PLAIN_WORDS[tag];
  if (!figure) return undefined;
  const words = meaningsOf(tag, locale);
  const messages = plainMessages(locale);
  const isIn = (cells: ReadonlySet<string>, word: string): boolean =>
    [...cells].some((cell) => cell.split(' · ').includes(word));
  return {
    views: Object.fromEntries(
      views.flatMap(({ cacheKey, id, data, options, cells }) => {
        const text = figure.views[id]?.write(data, options, locale);
        const used = words.filter(([word]) => isIn(cells, word));
        return text ? [[cacheKey, plainView(text, used, locale)]] : [];
      }),
    ),
    terms: Object.fromEntries(words.toReversed().map(([word, meaning]) => [word, messages.term(word, meaning)])),
  };
}

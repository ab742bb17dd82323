import type { Resource } from '../../node/descriptor.ts';

/** One sentence for each dataset that has a day of review: those whose day has come, and the others. */
export function dueSentences(
  resources: readonly Resource[],
  day: string,
): { readonly due: readonly string[]; readonly later: readonly string[] } {
  const dated = resources
    .flatMap(({ name, reviewBy = '', reviewOf = '' }) => (reviewBy ? [{ name, reviewBy, reviewOf }] : []))
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const sentence = ({ name, reviewBy, reviewOf }: (typeof dated)[number]): string =>
    `${name}, from ${reviewBy}: ${reviewOf}`;
  return {
    due: dated.filter(({ reviewBy }) => reviewBy <= day).map(sentence),
    later: dated.filter(({ reviewBy }) => reviewBy > day).map(sentence),
  };
}

/** Names that rows give to what they are about, in the columns `label` and `label_<language>`. */
import type { GivenText, Labels } from '../i18n/label.ts';
import { localeText, type LocaleText } from './text-by-locale.ts';

/** The columns `label`, `label_ja` and so on: the name of what a row is about. */
export const mainLabel: LocaleText<'label'> = localeText(
  'label',
  'Name of what the row is about in any one language, shown instead of the value.',
);

/** The label columns of another field of a row, such as `stage_label`, `stage_label_ja`. */
export const labelOf = <const Name extends string>(name: Name): LocaleText<`${Name}_label`> =>
  localeText(`${name}_label`, `Name of "${name}" in any one language, shown instead of the value.`);

/** Collects the names that rows give to ids while the rows are parsed. The first name of an id stays. */
export class LabelCollector {
  readonly #labels: Record<string, GivenText> = {};

  /** @param label - The row's own name of the id; null if it gives none. */
  add(id: string, label: GivenText | null): void {
    if (label && !Object.hasOwn(this.#labels, id)) this.#labels[id] = label;
  }

  get labels(): Labels {
    return this.#labels;
  }
}

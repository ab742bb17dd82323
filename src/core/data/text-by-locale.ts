/** Texts in rows: a column for each language, and one without a language. */
import * as v from 'valibot';
import type { GivenText } from '../i18n/label.ts';
import { byLocale, type ByLocale } from '../i18n/locale.ts';
import { text } from './row-schema.ts';
import { textColumn, type TextColumn } from './text-columns.ts';

const field = () => v.optional(text());

/** A text of a row in each language. */
export interface LocaleText<Name extends string> {
  /** Its fields in a schema. */
  readonly fields: Readonly<Record<TextColumn<Name>, ReturnType<typeof field>>>;
  /** The names of its columns, of which a row must fill in one. */
  readonly columns: readonly TextColumn<Name>[];
  /**
   * The text of a row. A missing language gets the English text, the one without a language, or any other.
   *
   * @returns null if the row has the text in no language.
   */
  of(row: TextRow<Name>): ByLocale<string> | null;
  /** The texts of a row as it gives them; null if it has none. */
  given(row: TextRow<Name>): GivenText | null;
}

/** The columns of the text `Name` in a row. */
type TextRow<Name extends string> = Readonly<Partial<Record<TextColumn<Name>, string | undefined>>>;

/**
 * The text `name`, in the columns `name_en`, `name_ja` and so on, and `name` for a text in any language.
 *
 * @param description - Meaning of the column without a language, which the bundled datasets do not have.
 */
export function localeText<const Name extends string>(name: Name, description: string): LocaleText<Name> {
  const columnOf = byLocale((locale) => textColumn(name, locale));
  const columns: readonly TextColumn<Name>[] = [columnOf.en, name, ...Object.values(columnOf)];
  const fallbackOf = (row: TextRow<Name>): string | undefined => {
    for (const column of columns) if (row[column] !== undefined) return row[column];
    return undefined;
  };
  return {
    // The names are those of the columns, which the compiler does not conclude.
    fields: Object.fromEntries(
      columns.map((column) => [
        column,
        column === name ? v.optional(v.pipe(text(), v.description(description))) : field(),
      ]),
    ) as LocaleText<Name>['fields'],
    columns: [...new Set(columns)],
    of(row) {
      const fallback = fallbackOf(row);
      return fallback === undefined ? null : byLocale((locale) => row[columnOf[locale]] ?? fallback);
    },
    given(row) {
      const fallback = fallbackOf(row);
      return fallback === undefined
        ? null
        : { ...byLocale((locale) => row[columnOf[locale]]), any: row[name], fallback };
    },
  };
}

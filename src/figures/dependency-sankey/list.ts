import type { Locale } from '../../core/i18n/locale.ts';

/** "terbium and lutetium", "テルビウム、ルテチウム": a list within a sentence. British English has no comma before "and". */
export const listed = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(items);

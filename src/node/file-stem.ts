import type { Locale } from '../core/i18n/locale.ts';

/** File name, without extension, of a view in one language, such as "rare-earth-share.stages.ja". */
export const fileStem = ({ tag, view, locale }: { tag: string; view: string; locale: Locale }): string =>
  `${tag}.${view}.${locale}`;

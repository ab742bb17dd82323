import { FigureError } from '../core/figure/figure-error.ts';
import { loadMessages } from '../core/i18n/load.ts';
import type { Locale } from '../core/i18n/locale.ts';

/** Why custom data are not drawn where a page allows only pre-rendered pictures. */
export const rejection = (locale: Locale): FigureError =>
  new FigureError('data-static', loadMessages(locale).notStatic);

import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './stages/en.ts';
import ja from './stages/ja.ts';
import ko from './stages/ko.ts';
import zhHans from './stages/zh-Hans.ts';
import zhHant from './stages/zh-Hant.ts';
import type { StagesMessages } from './stages/messages.ts';

export type { NamedShareText, StageShareText, StagesMessages } from './stages/messages.ts';

export const stagesMessages = messagesByLocale<StagesMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

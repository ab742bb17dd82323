import { messagesByLocale } from './locale.ts';
import en from './embed/en.ts';
import ja from './embed/ja.ts';
import ko from './embed/ko.ts';
import zhHans from './embed/zh-Hans.ts';
import zhHant from './embed/zh-Hant.ts';
import type { EmbedMessages } from './embed/messages.ts';

export type { EmbedMessages } from './embed/messages.ts';

export const embedMessages = messagesByLocale<EmbedMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

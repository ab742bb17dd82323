import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './events/en.ts';
import ja from './events/ja.ts';
import ko from './events/ko.ts';
import zhHans from './events/zh-Hans.ts';
import zhHant from './events/zh-Hant.ts';
import type { EventsMessages } from './events/messages.ts';

export type { EventsMessages, Named, Topic } from './events/messages.ts';

export const eventsMessages = messagesByLocale<EventsMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

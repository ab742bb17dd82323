/**
 * Where everything stands. Positions are whole px and the same in every language: each event gets the lines that its
 * longest translation needs, so that the pictures of five languages are equally high and differ in little but words.
 */
import { max } from 'd3-array';
import { formatDay, formatDayRange } from '../../../core/format.ts';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { MARGIN, TYPE } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { KINDS, type Kind, type TimelineEvent } from '../dataset.ts';
import { lastDay, STORY, storyDays } from './model.ts';
import { KIND_SHAPES } from './shapes.ts';
import { TRACK_OF, TRACKS, type Track } from './tracks.ts';
import { eventsWordsIn } from './words.ts';

/** `npm run facts:due`: the datasets that should be compared with their sources again, by the day of the build. */
import { buildDay } from '../../node/build-day.ts';
import { readDescriptor } from '../../node/descriptor.ts';
import { dueSentences } from './review.ts';

const day = buildDay();
const { due, later } = dueSentences(readDescriptor().resources, day);
process.stdout.write(
  [
    due.length ? `Due on ${day}:` : `Nothing is due on ${day}.`,
    ...due.map((sentence) => `- ${sentence}`),
    ...(later.length ? ['Later:', ...later.map((sentence) => `- ${sentence}`)] : []),
    '',
  ].join('\n'),
);

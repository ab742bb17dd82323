import type { DaySpan } from '../core/wire/live.ts';
import type { LiveOverview } from './live-renderer.ts';
import type { EmbeddedPicture } from './embed-picture.ts';

/**
 * Names in an overview's spec: the parameter with the brushed span, the signal with its two ends in px, and the scale.
 */
const BRUSH = { span: 'span', ends: 'span_x', scale: 'x' } as const;

const DAY = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days of a brush's value: an array of times under the name of the brushed field; nothing if all is selected. */
function daysOf(value: unknown): DaySpan {
  const [times] = Object.values(value as Readonly<Record<string, readonly (number | Date)[]>>);
  if (!times?.length) return null;
  const [first = 0, last = 0] = times.map(Number).sort((a, b) => a - b);
  // A brush that ends at midnight does not include the day that begins then.
  return [dayOf(first), dayOf(Math.max(first, last - 1))];
}

/** Connects the brush of a time strip with a callback and a setter. */
export function startOverview(embedded: EmbeddedPicture, onSpan: (span: DaySpan) => void): LiveOverview {
  const { mount, view } = embedded;
  let isMoving = false;
  view.addSignalListener(BRUSH.span, (_, value) => {
    if (!isMoving) onSpan(daysOf(value));
  });
  return {
    picture: mount,
    setSpan(span) {
      const scale = view.scale(BRUSH.scale) as (time: number) => number;
      const ends = span ? [scale(Date.parse(span[0])), scale(Date.parse(span[1]) + DAY)] : [0, 0];
      isMoving = true;
      view.signal(BRUSH.ends, ends).run();
      isMoving = false;
    },
    finalize() {
      embedded.finalize();
      embedded.detach();
    },
  };
}

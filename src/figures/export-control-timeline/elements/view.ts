import type { FigureView } from '../../../core/figure/figure.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';
import { describeElements } from './describe.ts';
import { elementItems } from './items.ts';
import { layOutElements, type ElementsLayout } from './layout.ts';
import { groupElements, type ElementGroups } from './model.ts';
import { elementsSpec } from './spec.ts';
import { elementsMessages } from '../i18n/elements.ts';

/** Materials by their status in announcements of export controls: the seventeen rare earths in China's of 2025. */
export const elements: FigureView<TimelineData, TimelineOptions, ElementGroups, ElementsLayout> = {
  id: 'elements',
  dataset: () => 'elements',
  beside: ['events'],
  label: (locale) => elementsMessages(locale).tab,
  model: groupElements,
  describe: describeElements,
  items: elementItems,
  layout: layOutElements,
  spec: elementsSpec,
};

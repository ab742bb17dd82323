import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { wordsIn } from '../i18n/sankey.ts';
import { describeUses } from './describe.ts';
import { usesMarks } from './items.ts';
import { useGraph } from './model.ts';
import { usesSpec } from './spec.ts';

/** Which elements are in which products; never how much. */
export const endUses: FigureView<SankeyData, SankeyOptions> = {
  id: 'end-uses',
  dataset: () => 'element-uses',
  label: (locale) => wordsIn(locale).uses.tab,
  describe: (data, { locale }) => describeUses(useGraph(data), locale),
  spec: (data, { locale }, sheet) => usesSpec(useGraph(data), locale, sheet),
  marks: (data, { locale }) => ({ marks: usesMarks(useGraph(data), locale) }),
};

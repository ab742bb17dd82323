import { describe, expect, test } from 'vitest';
import { liveData, liveDetails } from '../../src/build/live-content.ts';
import { unpackData } from '../../src/core/data/packed-data.ts';
import { exportControlTimeline } from '../../src/figures/export-control-timeline/figure.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readTables } from '../../src/node/datasets.ts';

describe('the bundled rows that a page loads', () => {
  const whole = exportControlTimeline.parse(readTables(exportControlTimeline.datasets));

  test('have descriptions with their details only, since no picture shows them', () => {
    const first = JSON.stringify(liveData(exportControlTimeline));
    expect(first).not.toContain(whole.descriptions[0]!.text.ko);
    expect(unpackData(liveDetails(exportControlTimeline).data)).toMatchObject({ descriptions: whole.descriptions });
  });

  test.each(FIGURES.map((figure) => [figure.tag, figure] as const))(
    'of <%s> are whole with their details',
    (_, figure) => {
      const { sources: __, ...rows } = figure.parse(readTables(figure.datasets)) as Readonly<Record<string, unknown>>;
      const first = unpackData(liveData(figure)) as object;
      const details = unpackData(liveDetails(figure).data) as object;
      expect(Object.keys({ ...first, ...details }).toSorted()).toEqual([...Object.keys(rows), 'sources'].toSorted());
      expect(details).toHaveProperty('notes');
      expect(details).not.toHaveProperty('sources');
    },
  );
});

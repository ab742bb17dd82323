import { describe, expect, test } from 'vitest';
import { renderFigure, RenderError, type RenderOptions } from '../../src/node/render-figure.ts';

const annotations = [
  { for: '2005', text: { en: 'The peak, by <quota>', ja: '頂点' } },
  { for: '1066', text: 'A typo' },
];

async function rendered(options: RenderOptions): Promise<{ text: string; warnings: string[] }> {
  const warnings: string[] = [];
  const warn = (sentence: string): void => void warnings.push(sentence);
  const text = String(await renderFigure('rare-earth-share', { view: 'trend', annotations, warn, ...options }));
  return { text, warnings };
}

describe('an annotation is in every file of a figure', () => {
  test.each(['svg', 'html', 'md', 'json'] as const)('%s', async (format) => {
    const { text, warnings } = await rendered({ format });
    expect(text.replaceAll('\\', '')).toMatch(/The peak, by (?:<|&lt;)quota(?:>|&gt;)/u);
    expect(text).not.toContain('A typo');
    // The same request again says so again.
    expect(warnings).toEqual([
      'An annotation of <rare-earth-share> is for "1066", which is no item of the view "trend". Write an item, such as "1995", "1996", "1997", "1998", "1999", or the view that has it.',
    ]);
    expect((await rendered({ format })).warnings).toEqual(warnings);
    expect((await rendered({ format, lang: 'ja' })).text).toContain('頂点');
    expect((await rendered({ format, annotations: [] })).text).not.toContain('The peak');
  });
});

test('a text to quote says whose words they are', async () => {
  expect((await rendered({ format: 'md' })).text).toMatch(
    /## Notes of the author of the page\n\n- China, 2005: 97\.5%: /u,
  );
  expect(JSON.parse((await rendered({ format: 'json' })).text)).toMatchObject({
    authorNotes: [{ item: 'CHN.10', title: 'China', by: 'the author of the page, not the figure or its sources' }],
  });
});

test('a fragment has the annotation in the pictures of all widths, in the row, and as a child for the element', async () => {
  const { text } = await rendered({ format: 'html' });
  expect(text.match(/<g data-annotations=/gu)).toHaveLength(6);
  expect(text).toMatch(/<th[^>]*>Author’s note</u);
  expect(text).toContain('<td>The peak');
  expect(text).toContain('<figure-annotation for="CHN.10">The peak');
});

test('an image with the text below is as much taller', async () => {
  const height = (svg: string): number => Number(/height="(\d+)"/u.exec(svg)?.[1]);
  const [with_, without] = [await rendered({ format: 'svg' }), await rendered({ format: 'svg', annotations: [] })];
  expect(height(with_.text)).toBeGreaterThan(height(without.text) + 15);
});

test('custom data may bring their annotations in a table, whose issues are reported with the row', async () => {
  const data = {
    'mine-production': [{ year: 2030, country: 'CHN', tonnes_reo: 330_000 }],
    annotations: [{ for: 'CHN', text_ja: '最大', text: 'The largest', side: 'below' }],
  };
  const options = { view: 'countries', data, lang: 'en', format: 'svg', annotations: undefined } as const;
  expect((await rendered(options)).text).toContain('The largest');
  expect((await rendered({ ...options, lang: 'ja' })).text).toContain('最大');
  const wrong = { ...data, annotations: [{ for: 'CHN', text: 'a', side: 'inside' }] };
  await expect(rendered({ ...options, data: wrong })).rejects.toMatchObject({
    code: 'data-invalid',
    issues: [{ dataset: 'annotations', row: 1, field: 'side' }],
  });
});

test('a format without annotations, and a value that is none, are errors', async () => {
  for (const format of ['plain', 'vl.json'] as const)
    await expect(rendered({ format })).rejects.toMatchObject({ code: 'format-unfit' } satisfies Partial<RenderError>);
  await expect(rendered({ annotations: { for: 'x' } as never })).rejects.toThrow('must be an array, not an object');
});

import { describe, expect, test } from 'vitest';
import {
  listFigures,
  RenderError,
  renderFigure,
  validateRows,
  type RenderOptions,
} from '../../src/node/render-figure.ts';

const rows = [{ year: 2030, country: 'CHN', tonnes_reo: 330_000 }];

async function rejected(tag: string, options: RenderOptions = {}): Promise<RenderError> {
  const error: unknown = await renderFigure(tag, options).catch((reason: unknown) => reason);
  if (error instanceof RenderError) return error;
  throw new Error(`It was not rejected: ${String(error)}`);
}

describe('an unknown name is reported with the nearest one', () => {
  test.each<readonly [string, RenderOptions, string, string]>([
    ['rare-earth-shar', {}, 'tag-unknown', 'rare-earth-share'],
    ['rare-earth-share', { view: 'trends' }, 'view-unknown', 'trend'],
    ['rare-earth-share', { lang: 'jp' }, 'language-unknown', 'ja'],
    ['rare-earth-share', { format: 'svgg' as never }, 'format-unknown', 'svg'],
    ['rare-earth-share', { theme: 'drak' as never }, 'theme-unknown', 'dark'],
    ['rare-earth-share', { theme: 'auto', format: 'svg' }, 'theme-unknown', 'light'],
    ['rare-earth-share', { attributes: { yaer: '2023' } }, 'attribute-unknown', 'year'],
    ['rare-earth-share', { attributes: { measure: 'tons' } }, 'attribute-invalid', 'tonnes'],
    ['rare-earth-share', { attributes: { year: '1999' } }, 'attribute-invalid', '2018 to 2025'],
    ['export-control-timeline', { attributes: { from: '2025-02-30' } }, 'attribute-invalid', 'YYYY-MM-DD'],
  ])('%s %j', async (tag, options, code, nearest) => {
    const error = await rejected(tag, options);
    expect(error.code).toBe(code);
    expect(error.message).toContain(nearest);
    expect(error.message).not.toContain('\n');
  });
});

describe('a value of another type is reported by its name', () => {
  test.each<readonly [unknown, unknown, string]>([
    [undefined, {}, 'The tag must be a string, not undefined.'],
    ['rare-earth-share', null, 'The options must be an object, not null.'],
    ['rare-earth-share', [], 'The options must be an object, not an array.'],
    ['rare-earth-share', { lang: null }, 'The option lang must be a string, not null.'],
    ['rare-earth-share', { heading: 5 }, 'The option heading must be a string, not a number.'],
    [
      'rare-earth-share',
      { sourceUrl: new URL('https://a.example') },
      'The option sourceUrl must be a string, not an object.',
    ],
    ['rare-earth-share', { warn: 'yes' }, 'The option warn must be a function, not a string.'],
    ['rare-earth-share', { attributes: null }, 'The option attributes must be an object, not null.'],
    ['rare-earth-share', { attributes: ['year'] }, 'The option attributes must be an object, not an array.'],
    [
      'rare-earth-share',
      { attributes: { year: null } },
      'The attribute "year" must be a string or a number, not null.',
    ],
    [
      'rare-earth-share',
      { attributes: { year: Symbol('a') } },
      'The attribute "year" must be a string or a number, not a symbol.',
    ],
  ])('%j %j', async (tag, options, message) => {
    const error = await rejected(tag as string, options as RenderOptions);
    expect({ code: error.code, message: error.message }).toEqual({ code: 'option-invalid', message });
    if (options === null || Array.isArray(options)) return;
    const validate = (): unknown => validateRows(tag as string, rows, options);
    expect(validate).toThrow(message);
  });
});

test('a spec has the options, the language and the colours that are asked for', async () => {
  const spec = await renderFigure('rare-earth-share', {
    view: 'countries',
    lang: 'zh-TW',
    theme: 'dark',
    format: 'vl.json',
    attributes: { year: '2019' },
  });
  const light = await renderFigure('rare-earth-share', { view: 'countries', format: 'vl.json' });
  expect(spec).toContain('2019');
  expect(spec).toMatch(/#15191e|#eceff2/u);
  expect(light).not.toMatch(/#15191e|#eceff2/u);
  expect(spec).not.toBe(light);
});

test('custom data may have years that the bundled data does not have', async () => {
  const spec = await renderFigure('rare-earth-share', {
    view: 'countries',
    format: 'vl.json',
    attributes: { year: '2030' },
    data: rows,
  });
  expect(spec).toContain('330,000');
});

test('figures that are rendered at the same time do not disturb each other', async () => {
  const requested = ['ja', 'en', 'ko'].map((lang) => ({ view: 'countries', lang, format: 'vl.json' as const }));
  const alone = [];
  for (const options of requested) alone.push(await renderFigure('rare-earth-share', options));
  expect(await Promise.all(requested.map((options) => renderFigure('rare-earth-share', options)))).toEqual(alone);
  expect(new Set(alone).size).toBe(3);
});

test('a plain figure of custom data is rejected: its image would show the bundled data', async () => {
  expect((await rejected('rare-earth-share', { format: 'plain', view: 'countries', data: rows })).code).toBe(
    'format-unfit',
  );
});

test('every issue of the rows is reported in the requested language', async () => {
  const data = [{ year: '30', country: 'XXX', tonnes_reo: 1 }];
  const issues = validateRows('rare-earth-share', data, { view: 'countries', lang: 'ja' });
  expect(issues.map(({ row, field }) => [row, field])).toEqual([
    [1, 'year'],
    [1, 'country'],
  ]);
  const error = await rejected('rare-earth-share', { view: 'countries', lang: 'ja', data });
  expect(error).toMatchObject({ code: 'data-invalid', issues });
  expect(error.message).toBe(issues.map(({ message }) => message).join('\n'));
  expect(error.message).toContain('1行目');
  expect(validateRows('rare-earth-share', rows, { view: 'countries' })).toEqual([]);
});

test('rows missing for a view are reported if every given row is valid', () => {
  const [issue] = validateRows('rare-earth-share', [{ year: '2030', china_share_pct: '60' }], { view: 'trend' });
  expect(issue?.row).toBeNull();
});

test('every figure is listed with its views and attributes', () => {
  const [share] = listFigures();
  expect(share?.views.map(({ id, dataset }) => [id, dataset])).toEqual([
    ['stages', 'stage-shares'],
    ['trend', 'mining-shares'],
    ['countries', 'mine-production'],
  ]);
  expect(share?.attributes.map(({ attribute }) => attribute)).toEqual([
    'measure',
    'year',
    'edition',
    'subject',
    'material',
    'unit',
  ]);
});

describe('the source of custom data', () => {
  const sourceLine = async (options: RenderOptions): Promise<string> => {
    const markup = await renderFigure('rare-earth-share', { view: 'countries', data: rows, ...options });
    expect(String(markup)).not.toMatch(/USGS|usgs-mcs|checked to/u);
    return /part=source[^>]*>(.*?)<\/div>/su.exec(String(markup))?.[1]?.replace(/<!--.*?-->/gsu, '') ?? '';
  };

  test('is named by the options, once, with its link', async () => {
    expect(await sourceLine({})).toMatch(/^Source: <bdi>data supplied by this page<\/bdi>$/u);
    const sourceUrl = 'https://desk.example/survey';
    expect(await sourceLine({ sourceName: 'Data desk' })).toMatch(/^Source: <bdi>Data desk<\/bdi>$/u);
    expect(await sourceLine({ sourceUrl })).toMatch(
      /^Source: <a href=https:\/\/desk.example\/survey[^>]*>desk.example<\/a>$/u,
    );
    expect(await sourceLine({ sourceName: 'Data desk', sourceUrl })).toMatch(/>Data desk<\/a>$/u);
  });

  test('is named by a row in words', async () => {
    const named = rows.map((row) => ({ ...row, source: 'Eurostat 2024' }));
    expect(await sourceLine({ data: named })).toMatch(/^Source: <bdi>Eurostat 2024<\/bdi>$/u);
    expect(await sourceLine({ data: named, sourceName: 'Data desk' })).toMatch(
      /^Source: <bdi>Data desk<\/bdi>, <bdi>Eurostat 2024<\/bdi>$/u,
    );
    const markup = await renderFigure('rare-earth-share', { view: 'countries', data: named });
    expect(markup).toMatch(/(?:<li>Source: |<td>)<bdi>Eurostat 2024<\/bdi>/u);
    expect(validateRows('rare-earth-share', named, { view: 'countries' })).toEqual([]);
  });

  test('does not hide the issues of other rows', () => {
    const data = [
      { ...rows[0], source: 'Eurostat 2024' },
      { year: 2030, country: 'USA', tonnes_reo: 'much', source: 'Ours' },
    ];
    expect(validateRows('rare-earth-share', data, { view: 'countries' })).toMatchObject([
      { row: 2, field: 'tonnes_reo' },
    ]);
  });

  test.each(['javascript:alert(1)', 'example.org', ''])('is rejected if its URL is %j', async (sourceUrl) => {
    expect(await rejected('rare-earth-share', { data: rows, view: 'countries', sourceUrl })).toMatchObject({
      code: 'attribute-invalid',
      message: expect.stringContaining('https://') as string,
    });
  });
});

test('the table has the digits of amounts that the picture prints', async () => {
  const amounts = [
    ['Chile', 5.87],
    ['Peru', 0.25],
    ['Japan', 1234.5],
  ] as const;
  const data = amounts.map(([country, value]) => ({ year: 2030, country, value, unit: 'kt' }));
  const markup = await renderFigure('rare-earth-share', { view: 'countries', data });
  for (const text of ['5.87', '0.25', '1,234.5']) expect(markup).toContain(`<td class=number>${text}<`);
  expect(markup).toContain('>5.87</text>');
});

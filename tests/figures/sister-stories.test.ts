/** The stories of `docs/demo/stories.html` are true and natural in five languages, and drawn well at every width. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type ByLocale, type Locale } from '../../src/core/i18n/locale.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { specOf } from '../../src/core/figure/figure.ts';
import { customFigure } from '../../src/node/custom-figure.ts';
import { findFigure } from '../../src/node/figure-request.ts';
import { renderFigure } from '../../src/node/render-figure.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { expectWellDrawn, expectWellSaid } from './drawn-well.ts';
import { textsOf } from './fixture-of.ts';
import { SISTER_STORIES, type SisterStory } from './sister-stories.ts';

/** What a story says. */
interface Said {
  readonly title: ByLocale<string>;
  readonly subtitle: ByLocale<string>;
  /** Names that the library translates or the file gives; the first is in the picture at every width. */
  readonly names: ByLocale<readonly string[]>;
}

const SAID: Readonly<Record<string, Said>> = {
  gallium: {
    title: {
      en: 'China licenses four materials; one more was suspended before taking effect',
      ja: '中国は4品目を許可制に、別の1品目の規制は発効前に停止',
      ko: '중국, 4종에 수출 허가제 적용, 다른 1종은 시행 전 유예',
      'zh-Hans': '中国对4种材料实行出口许可，另外1种在生效前暂停',
      'zh-Hant': '中國對4種材料實施出口許可，另外1種在生效前暫停',
    },
    subtitle: {
      en: 'Materials in China’s export controls',
      ja: '中国の輸出規制と各品目',
      ko: '중국의 수출 통제와 품목',
      'zh-Hans': '中国出口管制与各类材料',
      'zh-Hant': '中國出口管制與各類材料',
    },
    names: {
      en: ['Gallium', 'Germanium', 'Antimony', 'Graphite', 'Tungsten', 'Bismuth'],
      ja: ['ガリウム', 'ゲルマニウム', 'アンチモン', '黒鉛', 'タングステン', 'ビスマス'],
      ko: ['갈륨', '게르마늄', '안티모니', '흑연', '텅스텐', '비스무트'],
      'zh-Hans': ['镓', '锗', '锑', '石墨', '钨', '铋'],
      'zh-Hant': ['鎵', '鍺', '銻', '石墨', '鎢', '鉍'],
    },
  },
  'battery-metals': {
    title: {
      en: 'China’s share: lithium 66%, cobalt 77%, nickel 29%',
      ja: '中国の割合、リチウム66%・コバルト77%・ニッケル29%',
      ko: '중국, 리튬 66%·코발트 77%·니켈 29% 차지',
      'zh-Hans': '中国占比：锂66%、钴77%、镍29%',
      'zh-Hant': '中國占比：鋰66%、鈷77%、鎳29%',
    },
    subtitle: {
      en: 'Shares by country, 2030',
      ja: '国別の割合、2030年',
      ko: '국가별 비중, 2030년',
      'zh-Hans': '各国占比，2030年',
      'zh-Hant': '各國占比，2030年',
    },
    names: {
      en: ['Lithium', 'Chile', 'Indonesia'],
      ja: ['リチウム', 'チリ', 'インドネシア'],
      ko: ['리튬', '칠레', '인도네시아'],
      'zh-Hans': ['锂', '智利', '印度尼西亚'],
      'zh-Hant': ['鋰', '智利', '印尼'],
    },
  },
  'eu-imports': {
    title: {
      en: '47% of EU rare-earth imports come from China',
      ja: 'EUが輸入するレアアースの47%は中国から',
      ko: '유럽연합 희토류 수입의 47%는 중국에서',
      'zh-Hans': '欧盟进口的稀土有47%来自中国',
      'zh-Hant': '歐盟進口稀土，47%來自中國',
    },
    subtitle: {
      en: 'Who supplied the European Union, by material (Invented data)',
      ja: 'EUの品目別輸入相手国（Invented data）',
      ko: '유럽연합의 품목별 수입 상대국(Invented data)',
      'zh-Hans': '欧盟各品种的进口来源（Invented data）',
      'zh-Hant': '歐盟各品項的進口來源（Invented data）',
    },
    names: {
      en: ['Magnesium', 'Malaysia', 'Norway'],
      ja: ['マグネシウム', 'マレーシア', 'ノルウェー'],
      ko: ['마그네슘', '말레이시아', '노르웨이'],
      'zh-Hans': ['镁', '马来西亚', '挪威'],
      'zh-Hant': ['鎂', '馬來西亞', '挪威'],
    },
  },
  'chip-controls': {
    title: {
      en: 'Eight events, Jan 2030 to April 2031: four by the Netherlands',
      ja: '2030年1月〜2031年4月の出来事8件、うちオランダ4件',
      ko: '2030년 1월~2031년 4월 사건 8건, 그중 네덜란드 4건',
      'zh-Hans': '2030年1月至2031年4月的8起事件，其中荷兰4起',
      'zh-Hant': '2030年1月至2031年4月的8件大事，其中荷蘭4件',
    },
    subtitle: {
      en: 'Timeline of export controls and talks',
      ja: '輸出規制、協議の経過',
      ko: '수출 통제·협상 일지',
      'zh-Hans': '出口管制与磋商大事记',
      'zh-Hant': '出口管制與談判紀事',
    },
    names: {
      en: ['Netherlands', 'Japan', 'South Korea'],
      ja: ['オランダ', '日本', '韓国'],
      ko: ['네덜란드', '일본', '한국'],
      'zh-Hans': ['荷兰', '日本', '韩国'],
      'zh-Hant': ['荷蘭', '日本', '韓國'],
    },
  },
  'graphite-uses': {
    title: {
      en: '52% of graphite goes into batteries',
      ja: '黒鉛の52%は電池に使われる',
      ko: '흑연의 52%는 배터리에 쓰인다',
      'zh-Hans': '52%的石墨用于电池',
      'zh-Hant': '52%的石墨用於電池',
    },
    subtitle: {
      en: '4 known uses; shares of the material',
      ja: '用途として知られる4分野。素材に占める割合',
      ko: '알려진 용도 4가지. 소재 내 비중',
      'zh-Hans': '4种已知用途，占该材料的比重',
      'zh-Hant': '4種已知用途，占該材料的比例',
    },
    names: {
      en: ['batteries', 'refractory bricks'],
      ja: ['電池', '耐火れんが'],
      ko: ['배터리', '내화 벽돌'],
      'zh-Hans': ['电池', '耐火砖'],
      'zh-Hant': ['電池', '耐火磚'],
    },
  },
};

/** Words for China and for rare earths; “US and China” is one of the first in three languages. */
const CHINA = /China|Chinese|中国|中國|米中|中美|美中|중국|미중/u;
const RARE_EARTHS = /rare.earth|レアアース|希土|稀土|희토/iu;

/** Whether a story is about them: its rows, its subject. */
const isAbout = ({ csv, request }: SisterStory, what: RegExp): boolean =>
  what.test(csv) || what.test(JSON.stringify(request.attributes));

const drawn = (story: SisterStory, locale: Locale) => {
  const { view, attributes, data } = story.request;
  const request = findFigure(story.tag, { view, lang: locale, attributes }, true);
  const { model } = customFigure(request, data, story.request, (sentence) => {
    throw new Error(sentence);
  });
  return { view: request.view, model, description: request.view.describe(model, locale) };
};

test('each story of the page has its texts here', () => {
  expect(SISTER_STORIES.map(({ name }) => name).sort()).toEqual(Object.keys(SAID).sort());
});

describe.each(SISTER_STORIES.map((story) => [story.name, story] as const))('%s', (name, story) => {
  const said = SAID[name]!;

  test.each(LOCALES)('says in %s what its rows say', async (locale) => {
    const { description } = drawn(story, locale);
    expectWellSaid(description);
    expect(description.title).toBe(said.title[locale]);
    expect(description.subtitle).toBe(said.subtitle[locale]);
    const html = await renderFigure(story.tag, { ...story.request, lang: locale, format: 'html' });
    expect(html).toContain('Invented data');
    expect(html).not.toMatch(/NaN|undefined/u);
    // The credit has the name of the library.
    const text = html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>|rare-earth-figures/gu, ' ');
    if (!isAbout(story, CHINA)) expect(text).not.toMatch(CHINA);
    if (!isAbout(story, /compounds-metals/u)) expect(text).not.toMatch(RARE_EARTHS);
    for (const named of said.names[locale]) expect(text).toContain(named);
  });

  test.each(LOCALES)('is drawn in %s at every width, its names translated', async (locale) => {
    const { view, model } = drawn(story, locale);
    for (const width of PICTURE_WIDTHS) {
      const picture = await renderSpec(specOf(view, model, locale, { width, palette: LIGHT }));
      expect(picture.width).toBe(width);
      expectWellDrawn(picture, `${locale}, ${String(width)} px`);
      // Names may be in several lines.
      const shown = textsOf(picture).join('').replaceAll(/\s/gu, '');
      const [first = ''] = said.names[locale];
      expect(shown, `${String(width)} px`).toContain(first.replaceAll(/\s/gu, ''));
      if (!isAbout(story, CHINA)) expect(shown).not.toMatch(CHINA);
    }
  });
});

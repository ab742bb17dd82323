import { readFileSync, readdirSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/i18n/locale.ts';

const read = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** Files of messages, but not those in plain words, which say the same in other words on purpose. */
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => !file.includes('/i18n/plain/'),
);

/** Each bundle of messages has its type in a file of its own, next to the languages. */
const BUNDLES = FILES.filter((file) => /\/i18n\/.*\/messages\.ts$/u.test(file));

/** Datasets with texts in every language, and the name of their columns. */
const DATASETS = [
  ['datasets/events.csv', 'title'],
  ['datasets/notes.csv', 'text'],
] as const;

/** Everything that a reader of one language may read, by the file it stands in: bundles, event titles and notes. */
const textsOf = (locale: Locale): readonly (readonly [file: string, text: string])[] => [
  ...FILES.filter((file) => file.endsWith(`/${locale}.ts`))
    .sort()
    .map((file) => [file, read(`src/${file}`)] as const),
  ...DATASETS.map(([file, column]): readonly [string, string] => [
    file,
    csvParse(readFileSync(file, 'utf8'))
      .map((row) => row[`${column}_${locale.replace('-', '_').toLowerCase()}`])
      .join('\n'),
  ]),
];

const found = (locale: Locale, forbidden: RegExp): readonly string[] =>
  textsOf(locale).flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => forbidden.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('ko', () => {
  test('every bundle of messages is read', () => {
    expect(textsOf('ko')).toHaveLength(BUNDLES.length + DATASETS.length);
    for (const [, text] of textsOf('ko')) expect(text).toMatch(/[가-힣]/u);
  });

  test.each([
    ['희토류', /희토(?!류)|레어 ?어스/u],
    ['희토류 전체', /전체 희토류/u],
    ['자석용 희토류', /자석용 원소|자석 원소/u],
    ['중희토류', /중 희토류|중희토(?!류)/u],
    ['소결자석', /소결 자석/u],
    ['정제', /제련/u],
    ['쿼터', /할당량/u],
    ['허가제, 허가', /라이선스|허가증|면허/u],
    ['유예', /보류|일시 ?중단/u],
    ['대상 아님', /대상 제외/u],
    ['미국', /미합중국|美|U\.S\./u],
    ['국가', /나라/u],
    ['수입 상대국', /수입국|원산국/u],
    ['중국 외', /나머지 국가/u],
    ['비중', /점유율/u],
    ['세계 합계', /총량/u],
    ['2026년판', /연도판|에디션|\d년 판/u],
    ['추정치 (published); 추론 (inferred)', /추정한|추정, (?:예시|개념도)/u],
    ['재인용', /2차 인용|간접 인용/u],
    ['기억에 의존 (from-memory)', /확인 필요|확인이 필요|기억에 따|기억으로/u],
    ['산출값', /산출치|파생/u],
    ['확인 상태', /확실성|신뢰도/u],
    ['개념도', /일러스트|예시/u],
    ['엔비디아', /NVIDIA|Nvidia/u],
    ['터븀, 어븀, 이터븀, 홀뮴, 란타넘', /테르븀|에르븀|이테르븀|홀미움|란탄(?!넘)/u],
  ])('says %s', (_term, forbidden) => {
    expect(found('ko', forbidden)).toEqual([]);
  });

  test.each([
    ['full-width punctuation', /[（），：；。、？！％「」『』〜～]/u],
    ['no space after a comma or colon', /[가-힣][,:][가-힣]/u],
    ['a space before a parenthesis', /[가-힣] \([가-힣\d]/u],
    ['straight quotation marks', /"[가-힣][^"]*"|\\'/u],
    ['a space before tonnes', /만 톤|\d 톤/u],
    ['a dash or hyphen in a span', /\d[-–]\d{2,4}년/u],
    ['“이다” after a percentage', /%이다|(?:share|magnet|value)\}이다/u],
    ['a verdict instead of a share', /장악|독점|싹쓸이/u],
  ])('is written without %s', (_issue, forbidden) => {
    expect(found('ko', forbidden)).toEqual([]);
  });
});

const CHINESE_SLIPS: readonly (readonly [issue: string, forbidden: RegExp])[] = [
  ['half-width punctuation', /\p{Script=Han}[(),:;?!]|[(),:;?!]\p{Script=Han}/u],
  ['full-width digits or per cent', /[０-９％]/u],
  ['a space beside a Chinese character and a digit', /\p{Script=Han} \d|\d%? \p{Script=Han}/u],
  ['a dash or tilde in a span of years', /\d[-–—~～〜]\d+年|[～〜]/u],
  ['a shortened year', /\d{4}至\d{2}年|slice\(2\)/u],
];

describe('zh-Hans', () => {
  test('every bundle of messages is read', () => {
    expect(textsOf('zh-Hans')).toHaveLength(BUNDLES.length + DATASETS.length);
    for (const [, text] of textsOf('zh-Hans')) expect(text).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['稀土', /稀有土|稀土类/u],
    ['磁体用稀土、磁体用元素', /磁材|磁铁|磁石/u],
    ['烧结磁体', /烧结(?!磁体)/u],
    ['精炼', /冶炼|提炼/u],
    ['占比', /份额|市占/u],
    ['环节', /阶段/u],
    ['产业链', /供应链/u],
    ['管制; 许可', /许可制|许可证|牌照/u],
    ['宣布 (controls); 公布 (figures)', /公布管制|公布后|又公布|公布日/u],
    ['报道', /文章|原文/u],
    ['年版', /一版|两版|年的版本|因版本/u],
    ['核实情况', /可靠程度|可信度/u],
    ['来源', /出处/u],
    ['转引', /二手|间接引用/u],
    ['凭记忆 (from-memory)', /待核实|据记忆|根据记忆|依记忆/u],
    ['推算值', /派生|衍生|导出值/u],
    ['示意', /图解|说明性/u],
    ['其他国家', /其余国家|其它/u],
    ['全球', /世界(?!贸)/u],
    ['美国地质调查局', /地质勘探局|地质调查所/u],
    ['英伟达、特朗普', /NVIDIA|Nvidia|辉达|川普/u],
    ['起止日期', /末日/u],
    ['澳大利亚', /澳洲/u],
    ['simplified characters', /[國產進個這從對關術門開東亞電動車戰鐵釹鏑鋱]/u],
  ])('says %s', (_term, forbidden) => {
    expect(found('zh-Hans', forbidden)).toEqual([]);
  });

  test.each([...CHINESE_SLIPS, ['corner brackets', /[「」『』]/u] as const])(
    'is written without %s',
    (_issue, forbidden) => {
      expect(found('zh-Hans', forbidden)).toEqual([]);
    },
  );
});

describe('zh-Hant', () => {
  test('every bundle of messages is read', () => {
    expect(textsOf('zh-Hant')).toHaveLength(BUNDLES.length + DATASETS.length);
    for (const [, text] of textsOf('zh-Hant')) expect(text).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['稀土', /稀有土|稀土類/u],
    ['磁鐵用稀土、磁鐵用元素', /磁材|磁體|磁石/u],
    ['燒結磁鐵', /燒結(?!磁鐵)/u],
    ['精煉', /冶煉|提煉/u],
    ['占比', /份額|市占|佔/u],
    ['階段', /環節/u],
    ['供應鏈', /產業鏈/u],
    ['管制; 許可', /許可制|許可證|牌照/u],
    ['須許可', /需許可/u],
    ['報導', /文章|報道/u],
    ['年版', /一版|兩版|因版本/u],
    ['年份', /年分/u],
    ['查證情況', /查證情形|可信度|核實/u],
    ['來源', /出處/u],
    ['轉引', /二手|間接引用/u],
    ['憑記憶 (from-memory)', /待查證|據記憶|根據記憶|依記憶/u],
    ['推算值', /衍生|導出值/u],
    ['數據 (figures); 資料 (data)', /(?<!圓圈)數字/u],
    ['示意', /圖解|說明性/u],
    ['其他國家', /其餘國家|其它/u],
    ['全球', /世界/u],
    ['蘊藏量', /儲量/u],
    ['公噸', /(?<!公)噸/u],
    ['美國地質調查所', /(?<!懷俄明州)地質調查局|地質勘探局/u],
    ['美中', /中美/u],
    ['輝達、川普', /NVIDIA|Nvidia|英偉達|特朗普/u],
    ['晶片、軟體、記憶體、雷射、潛艦、螢光粉', /芯片|軟件|內存|激光|潛艇|熒光/u],
    ['澳洲、奈及利亞', /澳大利亞|尼日利亞/u],
    ['截至', /為止/u],
    ['traditional characters', /[国产进个这从对关术门开东亚电动车战铁钕镝铽]/u],
  ])('says %s', (_term, forbidden) => {
    expect(found('zh-Hant', forbidden)).toEqual([]);
  });

  test.each([...CHINESE_SLIPS, ['curly quotation marks', /[“”‘’]/u] as const])(
    'is written without %s',
    (_issue, forbidden) => {
      expect(found('zh-Hant', forbidden)).toEqual([]);
    },
  );
});

const JAPANESE = String.raw`[\u3005-\u3007\u3040-\u309f\u30a0-\u30ff\u4e00-\u9fff々]`;

describe('ja', () => {
  test('every bundle of messages is read', () => {
    expect(textsOf('ja')).toHaveLength(BUNDLES.length + DATASETS.length);
    for (const [, text] of textsOf('ja')) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  });

  test.each([
    ['レアアース', /希土|レア・アース/u],
    ['重レアアース', /重い(?:元素|レアアース)|重希土/u],
    ['磁石用レアアース', /磁石用元素|磁性元素/u],
    ['焼結磁石', /焼結(?!磁石)/u],
    ['精製', /精錬|製錬/u],
    ['採掘', /鉱山生産|産出/u],
    ['生産枠', /割当|割り当て/u],
    ['許可制、許可', /ライセンス|免許|許諾/u],
    ['停止、その後は未確認', /停止中|一度も発効|発効せず|施行されず/u],
    ['割合', /(?<!採掘)シェア|比率|占有率/u],
    ['輸入相手国', /輸入先|輸入元|輸入国|原産国/u],
    ['米国、米', /アメリカ|合衆国|USA\b(?!: )/u],
    ['2026年版', /エディション|第\d+版/u],
    ['推定 (published)', /推計|見積も/u],
    ['仮定に基づくイメージ (inferred)', /推定・イメージ|推定の流れ|推論/u],
    ['二次資料 (second-hand)', /孫引き|二次引用|間接引用|また引き|二次情報/u],
    ['記憶による (from-memory)', /要確認|記憶に基づ|うろ覚え/u],
    ['算出値', /派生|導出/u],
    ['イメージ', /概念図|例示|イラスト/u],
    ['出典', /ソース|情報源|引用元/u],
    ['商務省', /商務部|商工省/u],
    ['副首相', /副総理/u],
    ['軍民両用品', /(?<!軍民)両用品/u],
    ['エヌビディア', /NVIDIA|Nvidia/u],
    ['トランプ氏、習氏', /トランプ大統領|習主席/u],
    ['カ国', /か国|ヶ国|ケ国/u],
    ['売上高', /売上(?!高)|売り上げ/u],
    ['元素の名', /ネオジウム|プラセオジウム|ユーロピウム|ルテシウム|イットルビウム/u],
  ])('says %s', (_term, forbidden) => {
    expect(found('ja', forbidden)).toEqual([]);
  });

  test.each([
    ['half-width punctuation', new RegExp(String.raw`${JAPANESE}[(),:;?!]|[(),:;?!]${JAPANESE}`, 'u')],
    ['a half-width parenthesis or colon around a value', /\}[(:]\$|年[(:]|[ァ-ヶ][(:]/u],
    ['full-width digits or per cent', /[０-９％]/u],
    ['a Western comma or full stop as punctuation', /[，．｡､]/u],
    ['another dash than 〜 in a span', /\d[-–—~～]\d+年|～/u],
    ['curly quotation marks', /[“”‘’]/u],
  ])('is written without %s', (_issue, forbidden) => {
    expect(found('ja', forbidden)).toEqual([]);
  });

  test('is written without polite sentences in notes', () => {
    // An error message addresses the reader, and is polite.
    const isAddressed = (line: string): boolean => /loadFailed|i18n\/(?:builder|embed|load|file|issue)\//u.test(line);
    const polite = found('ja', /(?:です|ます)。(?!.*もう一度)(?!.*お試し)/u);
    expect(polite.filter((line) => !isAddressed(line))).toEqual([]);
  });
});

describe('en', () => {
  test('every bundle of messages is read', () => {
    expect(textsOf('en')).toHaveLength(BUNDLES.length + DATASETS.length);
    for (const [, text] of textsOf('en')) expect(text).toMatch(/[a-z]{4}/u);
  });

  test.each([
    ['rare earths (noun), rare-earth (adjective)', /\bREEs?\b|(?<!as much )[Rr]are earth\b|[Rr]are-earths\b/u],
    ['heavy rare earths', /heavy[- ]elements?|HREE/u],
    ['magnet rare earths', /magnet(?:ic)? elements?/u],
    ['refining and separation', /smelt|purif/u],
    ['mining', /\bdug\b|\bextract/u],
    ['under licence, licensing; to license', /licenses(?! \$\{)|licensed (?:by|since)|\bpermits?\b|China’s licences/u],
    ['suspended before taking effect', /never took effect|never in force/iu],
    ['stages of the chain', /'Steps?|\b(?:(?<!at )each|the|a) steps?\b/u],
    ['tonnes', /\btons?\b|metric/u],
    ['Rest of the world, other countries', /non-China|ex-China|remaining countries/iu],
    ['the 2026 edition', /Edition \d|\d version/u],
    ['illustrative', /schematic|indicative|for illustration/u],
    ['second-hand', /second hand|secondhand|indirect/u],
    ['quota', /allotment|ceiling/u],
    ['United States, US', /U\.S\.|\bUSA\b(?!:)|America/u],
    ['commerce ministry', /ministry of commerce|MOFCOM/iu],
    [
      'British spelling',
      /\b(?:color|center(?! for)|aluminum|catalog|defense|analyze|program)\b|\w(?:iz)(?:e|ed|ing|ation)\b(?<!size|sized|sizing|prize)/u,
    ],
  ])('says %s', (_term, forbidden) => {
    expect(found('en', forbidden).filter((line) => !/International Studies|'rare-earths':/u.test(line))).toEqual([]);
  });

  test.each([
    ['a hyphen in a span of years', /\d{4}-\d{2}/u],
    ['four digits where two do', /\b(20)\d\d–\1\d\d/u],
    ['a space before per cent', /\d %|per ?cent\b/u],
    ['an American serial comma', /\w, \w+, and /u],
    ['a straight apostrophe or quotation mark in a sentence', /[a-z]\\'[a-z]|[a-z] \\?"[a-z]/u],
  ])('is written without %s', (_issue, forbidden) => {
    expect(found('en', forbidden)).toEqual([]);
  });
});

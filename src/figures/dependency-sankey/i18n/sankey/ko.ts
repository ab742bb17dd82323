import { withParticle } from '../../../../core/i18n/particle.ts';
import type { Importer, SankeyMessages, StepShare, UseMessages } from './messages.ts';

/** ‘2021~24년’, ‘2024년’. */
const years = (period: string): string =>
  `${period.replace(/^(\d{4})-\1$/u, '$1').replace(/^(\d\d)(\d\d)-(?:\1(?=\d\d$))?/u, '$1$2~')}년`;

/** 출처에서 확인한 건수와 나머지의 근거. */
function provenance({
  links,
  sourced,
  rest,
  isRareEarths,
}: Omit<Parameters<UseMessages['summary']>[0], 'lead'>): string {
  const all = `${isRareEarths ? '원소와' : '소재와'} 용도의 연결 ${links}건`;
  const every = links > 1 ? ' 모두' : '';
  if (sourced === links) return `${all}은${every} 출처에서 확인했다.`;
  if (!sourced) return `${all}은${every} 출처에서 확인하지 못했다.`;
  return `${all} 가운데 출처에서 확인한 것은 ${sourced}건이고, 나머지는 ${rest || '미확인'}이다.`;
}

/** ‘약 60%’. */
const about = ({ share, isAbout }: Pick<StepShare, 'share' | 'isAbout'>): string => `${isAbout ? '약 ' : ''}${share}`;

/** ‘미국 ’. 수입하는 나라를 모르면 빈 글. */
const whose = (importer: Importer): string => (importer ? `${importer.name} ` : '');

export default {
  node: (title, links) => `${title}, ${links ? `흐름 ${links}개` : '흐름 없음'}`,
  imports: {
    tab: '미국의 수입',
    customTab: '수입',
    title: ({ importer, origin: { name, share }, material }) =>
      `${whose(importer)}${material ?? '희토류'} 수입의 ${share}는 ${name}에서`,
    subtitle: ({ importer, period, edition, credit }) =>
      `${importer ? `${importer.name}의 ` : ''}품목별 수입 상대국${period && `, ${years(period)}`}${edition ? `(USGS ${edition}년판)` : credit && `(${credit})`}`,
    summary: ({ importer, period, origin: { name, share }, subject, among, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`${whole.join('·')} 100%`] : []),
        ...partly.map((part) => `${part.name} ${part.share}`),
      ];
      const materials = {
        own: `${withParticle(subject.name, 'subject')} 수출을 통제하는 원소`,
        controlled: '수출 통제 대상 품목',
        others: '나머지 품목',
      };
      return [
        `${period && `${years(period)} `}${importer ? `${withParticle(importer.name, 'subject')} ` : ''}수입한 ${material ?? '희토류 화합물과 금속'}의 ${share}가 ${name}에서 왔다.`,
        ...(parts.length ? [`${materials[among]}의 ${subject.name} 비중은 ${parts.join(', ')}다.`] : []),
        ...(unknown.length ? [`${withParticle(unknown.join('·'), 'topic')} 공표된 수치가 없다.`] : []),
      ].join(' ');
    },
    taller: '희토류 전체는 더 높게 그렸다.',
    noFigure: '공표된 수치 없음',
    from: '수입 상대국',
    whole: (importer) => `${whose(importer)}수입 품목(각 100%)`,
    into: (importer, { name }, period) => `${whose(importer)}수입 중 ${name} 비중${period && `, ${years(period)}`}`,
    compoundsMetals: '화합물·금속',
    unnamed: ({ name }) => `${name} 기재 없음`,
    group: {
      all: '희토류 전체',
      controlled: (date) => (date ? `${date} 통제 시작` : '통제 대상'),
      announced: (date) => `${date && `${date} `}통제 발표, 유예`,
      unlisted: (year) => (year ? `${year}년 두 공고에 없음` : '어느 공고에도 없음'),
      single: '품목별',
      unpublished: '공표된 수치 없음',
    },
    feed: ({ named, elsewhere }) =>
      `일부는 ${named.length ? `${named.map(({ name }) => name).join('·')}${elsewhere ? ' 등의' : '산'}` : '다른 국가산'} 원료로 만듦`,
    restFrom: ({ name }) => `나머지 일부도 ${name}산 원료로 만듦`,
    restElsewhere: (isUnnamed) => `나머지 일부는 다른 국가 원료로 만듦${isUnnamed ? '(국가 기재 없음)' : ''}`,
    link: ({ country: { id, name }, material }) => `${id === 'OTH' ? '기타 국가' : name}에서 온 ${material}`,
    supplier: (_, materials) => `${materials.join(', ')} 수입 상대국`,
    share: ({ importer, share, period }) => `${whose(importer)}수입의 ${share}${period && `(${years(period)})`}`,
    chart: ({ what, suppliers, materials, links, range }) =>
      `생키 다이어그램: ${what}, 상대국 ${suppliers}곳, 품목 ${materials}개, 흐름 ${links}개${range && `, 품목 내 비중 ${range}`}.`,
    notes: {
      reprocessed: ({ material, countries, origins: { named, elsewhere } }) =>
        `${countries.map(({ name }) => name).join('·')}에서 온 ${withParticle(material ?? '화합물과 금속', 'topic')} ${named.map(({ name }) => name).join(', ') || '다른 국가'}${elsewhere && named.length ? ' 등' : ''}의 정광과 중간재로 만든 것이다.`,
      sums: '서로 다른 품목의 비중은 더할 수 없다.',
      small: (below) => `모든 품목에서 ${below} 미만인 국가는 기타로 묶어 그렸다.`,
      measure: '무게 기준인지 금액 기준인지는 데이터에 없다.',
      suspended: ({ announced, on, until, stated }) =>
        `${announced}에 발표된 통제는 시행 전인 ${on}에 ${until}까지 유예됐다.${stated ? ` 양국 정부는 ${stated.until}까지 연장됐다고 밝혔다(${stated.flag}).` : ''}`,
      leftOut: ({ name, read }) =>
        `${withParticle(name, 'topic')} ${read.map((one) => `${one.name} 비중(${one.share}, ${one.flag})`).join(', ')}만 확인되어 싣지 않았다.`,
      completed: '합계가 100%에 못 미치는 품목은 나머지를 기타로 그리고 산출값으로 표시했다.',
    },
    column: { material: '품목', share: (importer) => `${whose(importer)}수입 중 비중`, feed: '원료 산지' },
  },
  chain: {
    tab: '공급망',
    about,
    title: ({ subject, steps, order, isAmount }) => {
      const text = { mine: '채굴', refine: '정제', magnet: '자석' };
      const parts = steps.map((one) => `${one.step ? text[one.step] : one.name} ${about(one)}`).join(', ');
      const how = { rising: '단계마다 커지는 ', falling: '단계마다 작아지는 ' };
      return `${order ? how[order] : ''}${subject}${isAmount ? '' : ' 비중'}: ${parts}`;
    },
    subtitle: ({ year, isMagnetChain, material, unit }) => {
      const of = year ? `${year}년 ` : '';
      return isMagnetChain
        ? `자석용 희토류, ${of}세계 합계에서 차지하는 비중`
        : `${material ? `${material}, ` : ''}${of}${unit ? `단계별 양(${unit})` : '단계별 비중'}`;
    },
    summary: ({ subject, steps, year, isInferred, isMagnetChain, isAmount }) => {
      const text = { mine: '채굴', refine: '정제', magnet: '소결자석' };
      const parts = steps.map((one) => `${one.step ? text[one.step] : one.name} ${about(one)}`).join(', ');
      const what = `${isMagnetChain ? '자석 공급망' : '각 단계'}에서 ${subject}의 ${isAmount ? '양' : '비중'}은`;
      return `${year ? `${year}년 ` : ''}${what} ${parts}${isAmount ? '이다' : '다'}.${isInferred ? ' 단계 사이의 띠는 개념도이며 공표된 수치가 아니다.' : ''}`;
    },
    note: ({ home }) =>
      `단계별 비중은 공표값이다. 띠는 ${home ? `${home.name}산 광석이 모두 ${home.name}에서 정제·사용된다고 가정했다` : '공표값이 아니다'}.`,
    sumNote: ({ isInferred, isAmount }) =>
      `단계별 ${isAmount ? '양' : '비중'}은 띠의 합계${isInferred ? '이며, 띠는 개념도다' : '다'}.`,
    notes: {
      ofAll: ({ subject, share, year }) =>
        `자석용 희토류만의 비중이다. 희토류 전체 채굴에서 ${subject} 비중은 ${year}년 ${share}다.`,
      markets: '단계마다 시장이 다르다(광석 속 산화물, 분리된 산화물, 자석). 띠의 굵기는 양을 뜻하지 않는다.',
      elements: '자석용 희토류는 네오디뮴, 프라세오디뮴, 디스프로슘, 터븀이다.',
    },
    step: { mine: '채굴', refine: '정제', magnet: '소결자석' },
    rest: (subject) => `${subject} 외`,
    illustrative: '띠는 개념도',
    node: (step, party) => `${step}: ${party}`,
    link: (from, to) => `${from}에서 ${withParticle(to, 'by')}`,
    share: ({ whole, year, ...share }) =>
      `${whole ? `${whole === 'world' ? '세계 합계' : '단계'}의 ` : ''}${about(share)}${year ? `(${year}년)` : ''}`,
    chart: ({ what, steps, totals, links, range, isInferred }) =>
      `생키 다이어그램: ${what}, ${steps.length}개 단계(${steps.join(', ')}), 합계 ${totals}개 ${range}, 흐름 ${links}개${isInferred ? '(개념도)' : ''}.`,
    inferred: (flag) => `추론, 개념도(${flag})`,
    kind: { total: '단계별 비중', link: '추론한 흐름', reported: '흐름' },
    approximate: (share) => `단계별 비중(약 ${share})`,
    column: { item: '단계 또는 흐름', kind: '종류', share: '비중', amount: '양' },
  },
  uses: {
    tab: '용도',
    title: ({ elements, uses, reported }) => {
      const names = elements.join('·');
      if (reported.length)
        return uses.length
          ? `${names}: ${uses.join('·')}, 재인용 자료로는 ${reported.join('·')}에도`
          : `${names}: 재인용 자료로는 ${reported.join('·')}에 쓰인다`;
      return `${names}, ${uses.length > 1 ? `${uses.join('에도 ')}에도` : `${uses.join('')}에`} 쓰인다`;
    },
    mostUsed: ({ element, count }) => `${element}의 용도는 ${count}가지`,
    largest: ({ element, use, share }) => `${element}의 ${share}는 ${use}에 쓰인다`,
    subtitle: ({ elements, uses, isRareEarths, hasShares }) =>
      hasShares && elements === 1
        ? `알려진 용도 ${uses}가지. 소재 내 비중`
        : `${isRareEarths ? '희토류' : '소재'} ${elements}종과 알려진 용도 ${uses}가지${hasShares ? '. 소재별 비중' : ''}`,
    shown: ({ elements, uses, isRareEarths }) =>
      `${isRareEarths ? '희토류' : '소재'} ${elements.all}종 중 ${elements.shown}종, 알려진 용도 ${uses.all}가지 중 ${uses.shown}가지`,
    summary: ({ lead, ...links }) =>
      `${lead}. ${provenance(links)} ${links.hasShares ? '비중은 소재 가운데 차지하는 몫이다.' : '점은 쓰인다는 뜻일 뿐 양을 뜻하지 않는다.'}`,
    note: ({ hasShares, hasEmpty }) =>
      hasShares
        ? '수치는 소재 가운데 그 용도에 쓰이는 비중이다.'
        : `점은 출처에 그 용도가 나온다는 뜻일 뿐 양을 나타내지 않는다.${hasEmpty ? ' 빈칸은 확인한 출처에 없다는 뜻이며, 쓰이지 않는다는 뜻은 아니다.' : ''}`,
    use: {
      ev: '전기차',
      fighter: '전투기',
      sonar: '함정 소나',
      semiconductor: '반도체 제조',
      medical: '의료 영상·엑스선',
      'lighting-display': '형광체, 디스플레이, 레이저',
    },
    shortUse: {
      ev: '전기차',
      fighter: '전투기',
      sonar: '소나',
      semiconductor: '반도체',
      medical: '의료 영상',
      'lighting-display': '형광체',
    },
    formerUse: { submarine: '잠수함·소나' },
    legend: {
      number: '숫자: 소재 가운데 각 용도에 쓰이는 비중',
      area: '숫자와 점의 넓이: 소재 가운데 각 용도에 쓰이는 비중',
    },
    chart: ({ elements, uses, isList, links, range }) =>
      isList
        ? `목록: ${elements}, ${uses}${range && `, 소재 내 비중 ${range}`}.`
        : `행렬 도표: 행은 ${elements}, 열은 ${uses}, 점 ${links}개${range && `, 소재 내 비중 ${range}`}.`,
    share: (share) => `소재의 ${share}`,
    link: (element, use) => `${use}에 쓰이는 ${element}`,
    count: {
      elements: (count, isRareEarths) => `${isRareEarths ? '희토류' : '소재'} ${count}종`,
      uses: (count) => `용도 ${count}가지`,
    },
    named: '기사에 언급됨',
    lead: '제목에 언급됨',
    leadNote: '굵은 이름과 짙은 점은 제목에 언급된 것이다.',
    read: '출처 확인',
    unread: '출처 미확인',
    column: { material: '소재', use: '용도', share: '소재 내 비중', inArticle: '기사 언급' },
    yes: '있음',
    no: '없음',
  },
} satisfies SankeyMessages;

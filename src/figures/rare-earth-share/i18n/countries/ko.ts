import { withParticle } from '../../../../core/i18n/particle.ts';
import { columnFormat, yearSpan } from '../../print.ts';
import type { CountriesMessages } from './messages.ts';

export default {
  tab: '국가별',
  title: ({ subject, rival, times }) => `${subject} 희토류 채굴량, ${rival}의 약 ${times}배`,
  plainTitle: ({ subject, share, year }) => `${year}년 ${subject}, 세계 희토류 채굴의 ${share} 차지`,
  bareTitle: ({ subject, tonnes, year }) => `${year}년 ${subject} 희토류 채굴량 ${tonnes}톤`,
  portion: ({ share, isWorld }) => `(${isWorld ? '세계' : '합계'}의 ${share})`,
  subtitle: ({ year, source, estimates, reserves }) =>
    `${year}년 광산 생산량(산화물 환산${estimates ? ', 대부분 추정' : ''})${reserves ? '과 매장량' : ''}${source && `, ${source}`}`,
  amountSubtitle: ({ material, unit, year, source, estimates, reserves }) =>
    `${year}년 국가별 ${material || '수치'}(단위: ${unit}${estimates ? ', 대부분 추정' : ''})${reserves ? ', 매장량' : ''}${source && `, ${source}`}`,
  summary: ({ year, subject, tonnes, rival, amount, times }) =>
    `${year}년 ${withParticle(subject, 'topic')} 산화물 환산 ${tonnes}톤의 희토류를 채굴해 ${rival}(${amount}톤)의 약 ${times}배를 기록했다.`,
  plainSummary: ({ year, subject, tonnes, share }) =>
    `${year}년 ${withParticle(subject, 'topic')} 산화물 환산 ${tonnes}톤의 희토류를 채굴해 세계의 ${share}를 차지했다.`,
  bareSummary: ({ year, subject, tonnes }) =>
    `${year}년 ${withParticle(subject, 'topic')} 산화물 환산 ${tonnes}톤의 희토류를 채굴했다.`,
  reservesSummary: ({ reserves, share, atMost }) =>
    ` 매장량은 ${reserves}톤으로 알려진 세계 매장량의 ${atMost ? '최대 ' : ''}${share}다.`,
  reservesShare: ({ share, atMost }) => `알려진 세계 매장량의 ${atMost ? '최대 ' : ''}${share}`,
  missing: ({ years: [from, to], country }) => `${yearSpan(from, to, '~')}년에는 ${country} 수치가 없다.`,
  noFigureNote: ({ isUsgs }) =>
    `‘수치 없음’은 ${isUsgs ? 'USGS가' : '출처가'} 수치를 제시하지 않은 것으로, 0이라는 뜻이 아니다.`,
  atLeastNote: '세계 매장량은 ‘초과’로 표기된 하한값이다.',
  noReserves: (year) => `매장량은 연도별이 아니라 판별 수치로, ${year}년 통계에는 실려 있지 않다.`,
  disagrees: (year) => `${year}년 수치는 판에 따라 다르다.`,
  year: '연도',
  mined: (year) => `${year}년 채굴량(톤)`,
  reserves: () => '매장량(톤)',
  reserveValue: (tonnes, largest) => columnFormat('ko', largest)(tonnes),
  moreThan: (value) => `${value} 초과`,
  noFigure: '수치 없음',
  untapped: '매장량은 많지만 채굴은 미미',
  forReserves: '채굴은 1% 미만이지만 매장량은 많음',
  fold: ({ count, amount, other }) => `그 밖의 ${count}개국${other ? ' 등' : ''}: 합계 ${amount}`,
  counted: (countries, rest) => [...(countries ? [`${countries}개국`] : []), ...(rest ? ['기타'] : [])].join('과 '),
  chart: ({ what, counted, range }) => `막대 차트: ${what}, 많은 순으로 ${counted}, ${range}.`,
  world: '세계',
  total: '합계',
  others: '기타 국가',
  qualifier: { estimated: '추정', reported: '보고값', quota: '쿼터', revised: '수정' },
  column: {
    tonnes: '채굴량',
    value: '수량',
    share: '세계 비중',
    shareOfTotal: '합계 비중',
    qualifier: '출처의 표시',
    reserves: '매장량',
  },
} satisfies CountriesMessages;

import { formatLarge } from '../../../../core/i18n/format.ts';
import type { CountriesMessages } from './messages.ts';

export default {
  tab: '국가별',
  title: ({ times, year }) => `${year}년 중국 희토류 채굴량, 미국의 약 ${times}배`,
  plainTitle: ({ share, year }) => `${year}년 중국, 세계 희토류 채굴의 ${share} 차지`,
  bareTitle: ({ china, year }) => `${year}년 중국 희토류 채굴량 ${china}톤`,
  subtitle: ({ year, source, estimates, reserves }) =>
    `${year}년 광산 생산량(산화물 환산${estimates ? ', 대부분 추정' : ''})${reserves ? '과 매장량' : ''}${source && `, ${source}`}`,
  summary: ({ year, china, usa, times }) =>
    `${year}년 중국은 산화물 환산 ${china}톤의 희토류를 채굴해 미국(${usa}톤)의 약 ${times}배를 기록했다.`,
  plainSummary: ({ year, china, share }) =>
    `${year}년 중국은 산화물 환산 ${china}톤의 희토류를 채굴해 세계의 ${share}를 차지했다.`,
  bareSummary: ({ year, china }) => `${year}년 중국은 산화물 환산 ${china}톤의 희토류를 채굴했다.`,
  reservesSummary: ({ china, share, atMost }) =>
    ` 매장량은 ${china}톤으로 알려진 세계 매장량의 ${atMost ? '최대 ' : ''}${share}다.`,
  reservesShare: ({ share, atMost }) => `알려진 세계 매장량의 ${atMost ? '최대 ' : ''}${share}`,
  noFigureNote: '‘수치 없음’은 0이라는 뜻이 아니다.',
  atLeastNote: '세계 매장량은 ‘초과’로 표기된 하한값이라 비중은 ‘최대’로 읽어야 한다.',
  noReserves: (year) => `매장량은 연도별이 아니라 판별 수치로, ${year}년 통계에는 실려 있지 않다.`,
  disagrees: (year) => `${year}년 수치는 판에 따라 다르다.`,
  notes: {
    publications:
      '어떤 판을 고르든 2018~22년은 광물연감(Minerals Yearbook) 2022, 2023년은 Mineral Commodity Summaries 2025의 수치다.',
    rounded: 'USGS가 세계 합계를 반올림하므로 각국의 합과 1.5% 이내에서 차이가 난다.',
    quota: '중국은 2023년까지 공식 생산 쿼터 기준이며 기록되지 않은 생산은 포함하지 않는다.',
    editions: '2024년은 두 판의 차이가 크며 특히 호주, 나이지리아, 태국에서 다르다.',
    brazil: '2026년판은 2026년 5월 27일의 1.3판으로, 브라질 매장량을 2100만톤에서 1100만톤으로 고쳤다.',
  },
  year: '연도',
  mined: (year) => `${year}년 채굴량(톤)`,
  reserves: () => '매장량(톤)',
  reserveValue: (tonnes) => formatLarge('ko', tonnes),
  moreThan: (value) => `${value} 초과`,
  noFigure: '수치 없음',
  untapped: '매장량은 많지만 채굴은 미미',
  fold: ({ count, tonnes, other }) => `1% 미만 ${count}개국${other ? '과 기타' : ''}: 합계 ${tonnes}톤`,
  world: '세계',
  total: '합계',
  others: '기타 국가',
  qualifier: { estimated: '추정', reported: '보고값', quota: '쿼터', revised: '수정' },
  column: {
    tonnes: '채굴량',
    share: '세계 비중',
    shareOfTotal: '합계 비중',
    qualifier: '출처의 표시',
    reserves: '매장량',
  },
} satisfies CountriesMessages;

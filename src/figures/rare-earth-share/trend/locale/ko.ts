import type { TrendWords } from '../words.ts';

/** ‘2010~13년’, ‘2005년’. */
const span = ([from, to]: readonly [number, number]): string =>
  from === to ? `${String(from)}년` : `${String(from)}~${String(to).slice(2)}년`;

export default {
  tab: '추이',
  title: ({ first, peak, last }) =>
    `중국 희토류 채굴 비중 ${String(first.year)}년 ${first.value}→${String(peak.year)}년 ${peak.value}→${String(last.year)}년 ${last.value}`,
  tonnesTitle: ({ last, usa, record }) =>
    `중국 희토류 채굴량 ${record ? '사상 최대 ' : ''}${last.value}톤, 미국은 ${usa}톤`,
  subtitle: ([from, to]) => `세계 희토류 광산 생산량에서 차지하는 비중, ${String(from)}~${String(to)}년, USGS`,
  tonnesSubtitle: ([from, to]) =>
    `희토류 광산 생산량(산화물 환산), ${String(from)}~${String(to)}년, USGS. 가는 선은 기타 국가`,
  summary: ({ first, peak, last, tonnes, record }) =>
    `세계 희토류 채굴에서 중국의 비중은 ${String(first.year)}년 ${first.value}에서 ${String(peak.year)}년 ${peak.value}까지 올랐다가 ${String(last.year)}년 ${last.value}로 낮아졌다. 채굴량은 ${record ? '사상 최대인 ' : ''}${tonnes}톤이다.`,
  tonnesSummary: ({ first, last, usa, record }) =>
    `중국의 채굴량은 ${String(first.year)}년 ${first.value}톤에서 ${String(last.year)}년 ${record ? '사상 최대인 ' : ''}${last.value}톤으로 늘었다. 미국은 ${usa}톤이다.`,
  note: '동그라미 숫자에서 통계 출처가 바뀌므로 그 지점의 급변은 실제와 다를 수 있다. 2018~21년의 하락은 출처 간 차이 범위 안에 있다.',
  tonnesNote:
    '동그라미 숫자에서 통계 출처가 바뀌므로 그 지점의 급변은 실제와 다를 수 있다. 중국은 2010~13년과 2018~23년 공식 쿼터만 집계됐다.',
  notes: [
    '비중은 산출값이다. 각국 생산량을 같은 통계의 반올림된 세계 합계로 나눴다.',
    '2017년까지의 중국 수치는 USGS 수치로, 이를 인용한 에너지연구소(Energy Institute) 자료에서 확인했다.',
    '2010~13년과 2018~23년의 중국 수치는 공식 생산 쿼터이며, 쿼터를 넘는 생산은 포함하지 않는다.',
    '속이 빈 점은 출처가 제시한 최신 연도 추정치다.',
  ],
  noRemainder: (years) =>
    `${years.join(', ')}년에는 중국과 미국의 합이 반올림된 세계 합계를 넘어 나머지를 그리지 않았다.`,
  tonnes: (value) => `${value}톤`,
  peak: ({ value, year }) => `최고 ${String(year)}년 ${value}`,
  quota: (years) => `${span(years)}: 중국은 공식 쿼터만 집계`,
  idle: (spans) => `미국 채굴 없음 ${spans.map(span).join(', ')}`,
  breaks: '통계 출처가 바뀌는 해:',
  break: ({ from, to, last, source }) => `${last ? `${String(from)}년~` : span([from, to])} ${source}`,
  unitedStates: '미국',
  others: '기타',
  estimate: '추정치',
  quotaWord: '공식 쿼터',
  column: { year: '연도', others: '기타', world: '세계', basis: '중국 수치', flag: '확인 상태', source: '출처' },
  shareOf: (country) => `${country} 비중`,
} satisfies TrendWords;

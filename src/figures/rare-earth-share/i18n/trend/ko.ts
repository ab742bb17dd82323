import { withParticle } from '../../../../core/i18n/particle.ts';
import { yearSpan } from '../../print.ts';
import type { Span } from '../../trend/lines.ts';
import type { Dated, ShareCourse, TrendMessages } from './messages.ts';

/** ‘2010~13년’, ‘2005년’. */
const span = ([from, to]: Span): string => `${yearSpan(from, to, '~')}년`;
const listed = (spans: readonly Span[]): string => spans.map(span).join(', ');
const inYear = ({ value, year }: Dated): string => `${year}년 ${value}`;

/** ‘1995년 65%에서 2025년 69%로 높아졌다’. */
function courseText({ course, first, peak, low, last }: ShareCourse): string {
  if (course === 'level') return `${first.year}년과 ${last.year}년 모두 ${first.value}였다`;
  if (course === 'peaked')
    return `${inYear(first)}에서 ${inYear(peak)}까지 올랐다가 ${low ? `${inYear(low)}까지 낮아진 뒤 ${inYear(last)}로 다시 높아졌다` : `${inYear(last)}로 낮아졌다`}`;
  return `${inYear(first)}에서 ${inYear(last)}로 ${course === 'risen' ? '높아졌다' : '낮아졌다'}`;
}

const thin = (hairlines: boolean): string => (hairlines ? '. 가는 선은 기타 국가' : '');

export default {
  tab: '추이',
  title: ({ subject, isMining, material, course, first, peak, last }) =>
    `${subject}${isMining ? ' 희토류 채굴' : material && ` ${material}`} 비중 ${[first, ...(course === 'peaked' ? [peak] : []), last].map(inYear).join('→')}`,
  peakTitle: ({ subject, isMining, material, peak, low, last, near, isNow }) =>
    `${subject}${isMining ? ' 희토류 채굴' : material && ` ${material}`} 비중, ${inYear(peak)}로 정점을 찍은 뒤 ${isNow ? '' : `${last.year}년 `}${low ? '다시 ' : ''}${near === null ? last.value : `${near}% 안팎`}`,
  tonnesTitle: ({ subject, last, rival: { short, value }, record }) =>
    `${last.year}년 ${subject} 희토류 채굴량 ${record ? '사상 최대 ' : ''}${last.value}톤${value && `, ${withParticle(short, 'topic')} ${value}톤`}`,
  amounts: ({ subject, material, values, rival }) =>
    `${subject}${material && ` ${material}`}: ${values.map(inYear).join(', ')}${rival ? `, ${withParticle(rival.name, 'topic')} ${rival.value}` : ''}`,
  subtitle: ({ isMining, material, from, to, credit, hairlines }) =>
    `${isMining ? '세계 희토류 광산 생산량에서 차지하는 ' : material && `${material}에서 차지하는 `}비중, ${from}~${to}년${credit && `, ${credit}`}${thin(hairlines)}`,
  amountSubtitle: ({ isMining, material, unit, from, to, credit, hairlines }) =>
    `${isMining ? '희토류 광산 생산량(산화물 환산)' : material ? `${material}(${unit})` : `단위: ${unit}`}, ${from}~${to}년${credit && `, ${credit}`}${thin(hairlines)}`,
  summary: ({ subject, isMining, material, tonnes, record, ...story }) =>
    `${isMining ? '세계 희토류 채굴에서 ' : material && `${material}에서 `}${subject}의 비중은 ${courseText(story)}.${tonnes && ` 채굴량은 ${record ? '사상 최대인 ' : ''}${tonnes}톤이다.`}`,
  tonnesSummary: ({ subject, change, first, last, rival, record }) =>
    `${subject}의 채굴량은 ${
      change === 'same'
        ? `${first.year}년과 ${last.year}년 모두 ${last.value}톤이었다`
        : `${inYear(first)}톤에서 ${last.year}년 ${record ? '사상 최대인 ' : ''}${last.value}톤으로 ${change === 'more' ? '늘었다' : '줄었다'}`
    }.${rival.value && ` ${withParticle(rival.name, 'topic')} ${rival.value}톤이다.`}`,
  sentence: (title) => `${title}.`,
  breaksNote: ({ symbols }) =>
    `${symbols ? '동그라미 숫자에서 통계 출처가 바뀌므로 그 지점의' : '통계 출처가 자주 바뀌므로'} 급변은 실제와 다를 수 있다.`,
  newSource: '이 해에 통계 출처가 바뀜',
  quotaNote: ({ country, years }) => `${withParticle(country, 'topic')} ${listed(years)} 공식 쿼터만 집계됐다.`,
  notes: {
    derived: '비중은 산출값이다. 각국 생산량을 같은 통계의 반올림된 세계 합계로 나눴다.',
    quota: ({ country, years }) =>
      `${listed(years)}의 ${country} 수치는 공식 생산 쿼터이며, 쿼터를 넘는 생산은 포함하지 않는다.`,
    hollow: '속이 빈 점은 출처가 제시한 추정치다.',
  },
  noRemainder: (years) =>
    `${years.join(', ')}년에는 중국과 미국의 합이 반올림된 세계 합계를 넘어 나머지를 그리지 않았다.`,
  tonnes: (value) => `${value}톤`,
  peak: ({ value, year }) => `최고 ${year}년 ${value}`,
  low: ({ value, year }) => `저점 ${year}년 ${value}`,
  seeNote: ' (점선: 주 참조)',
  quotaOnly: '공식 쿼터만 집계',
  quota: ({ country, years }) => `${listed(years)}: ${withParticle(country, 'topic')} 공식 쿼터만 집계`,
  idle: ({ country, years }) => `${country} 채굴 없음 ${listed(years)}`,
  breaks: '통계 출처가 바뀌는 해:',
  break: ({ from, to, last, source }) => `${last ? `${from}년~` : span([from, to])} ${source}`,
  manyBreaks: (count) => `통계 출처가 ${count}번 바뀐다. 연도별 출처는 표에 적었다.`,
  unitedStates: '미국',
  others: '기타',
  estimate: '추정치',
  quotaLabel: '공식 쿼터',
  column: { others: '기타', estimates: '추정치인 국가', basis: (country) => `${country} 수치` },
  shareOf: (country) => `${country} 비중`,
  line: (name, points) =>
    `${name}: ${points.map((point) => (point.kind ? `${point.kind === 'highest' ? '최고' : '최저'} ` : '') + inYear(point)).join(', ')}`,
  chart: ({ what, lines, points, range }) =>
    `꺾은선 차트: ${what}, 국가별 선 ${lines}개, 연도별 점 ${points}개, 값 ${range}.`,
} satisfies TrendMessages;

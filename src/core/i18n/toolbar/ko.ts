import sound from '../sound/ko.ts';
import type { ToolbarMessages } from './messages.ts';

export default {
  tools: '도표 도구',
  listen: { label: sound.listen, hint: '값을 소리로 듣기' },
  download: { label: '다운로드', hint: '도표나 데이터 다운로드' },
  embed: { label: '퍼가기', hint: '퍼가기 코드 복사' },
  cite: { label: '인용', hint: '인용 표기 복사' },
  files: {
    png: '이미지(PNG, 2배)',
    svg: '이미지(SVG)',
    csv: '표(CSV)',
    json: '데이터와 출처(JSON)',
    'src-csv': 'src로 읽을 수 있는 행(CSV)',
    'src-json': 'src로 읽을 수 있는 행(JSON)',
  },
  embedCopied: '퍼가기 코드를 복사했습니다.',
  citationCopied: '인용 표기를 복사했습니다.',
  notInCode: '이 페이지의 스크립트로 변경한 내용은 코드에 들어 있지 않습니다.',
  noEmbedCode: '이 도표의 데이터는 이 페이지의 스크립트가 넣은 것이어서 삽입 코드를 만들 수 없습니다.',
  blocked: '복사가 거부되었습니다. 아래 글을 선택해 복사해 주세요.',
  saved: (file) => `${file} 파일로 저장했습니다.`,
  notMade: (format) => `${format} 파일을 만들지 못했습니다. 다른 형식으로 시도해 주세요.`,
  citation: (title, line, address, day) => `“${title}”. ${line}. ${address}(${day} 접속).`,
} satisfies ToolbarMessages;

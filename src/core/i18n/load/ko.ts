import type { LoadMessages } from './messages.ts';

export default {
  notDrawn: '이 페이지의 데이터는 그림으로 나타낼 수 없습니다.',
  specNotDrawn: '이 페이지가 지정한 변경은 그림에 반영할 수 없습니다.',
  notLoaded: '이 페이지의 데이터를 불러오지 못했습니다. 잠시 후 다시 시도해 주세요.',
  customSource: '이 페이지가 제공한 데이터',
  moreRows: (count, left) => `${count}행 더 보기(${left.toLocaleString('ko')}행 남음)`,
  address: (src) =>
    src
      ? `‘${src}’에서는 데이터를 가져올 수 없습니다. https: 주소나 이 페이지를 기준으로 한 상대 주소를 쓰세요.`
      : 'src 속성이 비어 있어 그릴 데이터가 없습니다. 파일 주소를 지정하거나 속성을 지우세요.',
  credentials: (host) =>
    `${host} 주소에 모든 독자가 볼 수 있는 사용자 이름이나 비밀번호가 들어 있습니다. 주소에서 지우고, 누구나 받을 수 있는 파일을 쓰세요.`,
  notStatic: 'rendering="static"으로는 src나 data의 데이터를 그릴 수 없습니다. rendering 속성을 지우세요.',
  unavailable: (address, status) =>
    status === null
      ? `${address}에서 데이터를 받지 못했습니다. 주소와 다른 사이트의 읽기(CORS)가 허용되는지 확인하세요.`
      : `${address}의 데이터를 불러오지 못했습니다(서버 응답 ${status}). 주소를 확인하세요.`,
  timeout: (address, seconds) =>
    `${address}의 데이터가 ${seconds}초 안에 오지 않았습니다. 다시 시도하거나 더 빠른 서버를 쓰세요.`,
  tooManyBytes: (address, mebibytes) =>
    `${address}의 데이터가 도표가 읽을 수 있는 ${mebibytes}MiB를 넘습니다. 줄이거나 집계하세요.`,
  tooManyRows: (count, max) =>
    `행이 ${count.toLocaleString('ko')}개입니다. 도표는 ${max.toLocaleString('ko')}개까지 그립니다. 월별 등으로 집계하세요.`,
  shape: (dataset) =>
    `데이터가 행의 목록도, 데이터세트 이름별 행의 목록도 아닙니다. 이 보기는 ‘${dataset}’의 행을 그립니다.`,
  empty: (dataset) => `이 보기에 쓰는 ‘${dataset}’의 행이 데이터에 없습니다. 한 행 이상 넣으세요.`,
  spec: (reason) => `transformSpec이 돌려준 사양을 그릴 수 없습니다: ${reason}`,
} satisfies LoadMessages;

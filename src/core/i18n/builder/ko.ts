import type { BuilderMessages } from './messages.ts';

export default {
  packageHost: (host) =>
    `${host} 같은 패키지 CDN은 스크립트와 이미지를 위한 것으로, 대부분 웹 페이지를 일반 텍스트로 보냅니다. 그래서 iframe과 oEmbed, 그래픽 페이지로 가는 링크는 작동하지 않습니다. 아래 명령으로 파일을 직접 운영하는 호스트에 복사한 다음, 그 URL을 ‘Base URL of the files’에 입력하세요.`,
  thisComputer:
    '이 URL은 이 컴퓨터를 가리키므로 독자가 열 수 없습니다. 게시하기 전에 호스트의 URL을 ‘Base URL of the files’에 입력하세요.',
} satisfies BuilderMessages;

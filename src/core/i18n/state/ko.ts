import type { StateMessages } from './messages.ts';

export default {
  until: {
    'in-force': (day) => `${day}까지 시행`,
    paused: (day) => `${day}까지 유예`,
    'pause-ended': (day) => `유예는 ${day} 끝났고 그 뒤는 알려지지 않음`,
    ended: (day) => `${day} 종료`,
  },
  stated: (day, flag) => `양국 정부는 ${day}까지라고 설명(${flag}), 법적 문서는 찾지 못함`,
  expired: {
    truce: (day) => `그림의 휴전은 ${day} 기한이 지났다`,
    suspension: (day) => `그림의 유예는 ${day} 기한이 지났다`,
  },
} satisfies StateMessages;

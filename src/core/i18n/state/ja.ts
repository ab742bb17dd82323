import type { StateMessages } from './messages.ts';

export default {
  until: {
    'in-force': (day) => `${day}まで有効`,
    paused: (day) => `停止は${day}まで`,
    'pause-ended': (day) => `停止は${day}に終わり、その後の扱いは不明`,
    ended: (day) => `${day}に終了`,
  },
  stated: (day, flag) => `両国政府は${day}までと説明（${flag}）、法的な文書は未確認`,
  expired: {
    truce: (day) => `図の休戦は${day}に期限を迎えた`,
    suspension: (day) => `図の停止措置は${day}に期限を迎えた`,
  },
} satisfies StateMessages;

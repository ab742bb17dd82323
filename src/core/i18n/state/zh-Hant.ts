import type { StateMessages } from './messages.ts';

export default {
  until: {
    'in-force': (day) => `有效至${day}`,
    paused: (day) => `暫停至${day}`,
    'pause-ended': (day) => `暫停期已於${day}結束，後續情況不明`,
    ended: (day) => `已於${day}結束`,
  },
  stated: (day, flag) => `兩國政府稱延至${day}（${flag}），未見法律文件`,
  expired: {
    truce: (day) => `圖中的休戰已於${day}到期`,
    suspension: (day) => `圖中的暫停措施已於${day}到期`,
  },
} satisfies StateMessages;

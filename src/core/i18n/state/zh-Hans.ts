import type { StateMessages } from './messages.ts';

export default {
  until: {
    'in-force': (day) => `有效至${day}`,
    paused: (day) => `暂停至${day}`,
    'pause-ended': (day) => `暂停期已于${day}结束，其后情况不详`,
    ended: (day) => `已于${day}结束`,
  },
  stated: (day, flag) => `两国政府称延至${day}（${flag}），未见法律文件`,
  expired: {
    truce: (day) => `图中的休战已于${day}到期`,
    suspension: (day) => `图中的暂停措施已于${day}到期`,
  },
} satisfies StateMessages;

import type { EmbedMessages } from './messages.ts';

export default {
  blockedData: (from) =>
    `Data from “${from}” is not shown. This page accepts data only from its own site and from sites that its publisher lists. Correct the address in src, or ask the publisher to list that site.`,
} satisfies EmbedMessages;

import type { BuilderMessages } from './messages.ts';

export default {
  packageHost: (host) =>
    `Package CDNs such as ${host} are for scripts and images; most send web pages as plain text. No frame, oEmbed URL or link to the page of a figure works from there. Copy the files to your own host with the command below, then enter its URL under “Base URL of the files”.`,
  thisComputer:
    'These URLs lead to this computer, which readers cannot reach. Before you publish, enter the URL of your host under “Base URL of the files”.',
} satisfies BuilderMessages;

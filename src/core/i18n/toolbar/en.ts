import sound from '../sound/en.ts';
import type { ToolbarMessages } from './messages.ts';

export default {
  tools: 'Chart tools',
  listen: { label: sound.listen, hint: 'Hear the values as tones' },
  download: { label: 'Download', hint: 'Download the chart or its data' },
  embed: { label: 'Embed', hint: 'Copy embed code' },
  cite: { label: 'Cite', hint: 'Copy citation' },
  files: {
    png: 'Image (PNG, 2×)',
    svg: 'Image (SVG)',
    csv: 'Table (CSV)',
    json: 'Data with sources (JSON)',
    'src-csv': 'Rows as src reads them (CSV)',
    'src-json': 'Rows as src reads them (JSON)',
  },
  embedCopied: 'The embed code has been copied.',
  citationCopied: 'The citation has been copied.',
  notInCode: 'It does not hold changes made by a script of this page.',
  noEmbedCode: 'There is no embed code for this chart: its data was set by a script of this page.',
  blocked: 'Copying was refused. Select the text and copy it.',
  saved: (file) => `Saved as ${file}.`,
  notMade: (format) => `The ${format} file could not be made. Try another format.`,
  citation: (title, line, address, day) => `“${title}”. ${line}. ${address} (accessed ${day}).`,
} satisfies ToolbarMessages;

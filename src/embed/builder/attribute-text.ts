/** What attributes are called in the form. One that is not listed is called by its name. */

interface AttributeText {
  readonly label: string;
  readonly hint?: string;
}

const WORDS: Readonly<Record<string, AttributeText>> = {
  actor: { label: 'Who acted', hint: 'None chosen shows all.' },
  alt: { label: 'Text for who can’t see it', hint: 'Replaces the sentence that is computed from the rows.' },
  credit: { label: 'Credit', hint: 'Who made this chart; it goes into downloads too.' },
  edition: { label: 'Edition', hint: 'Year of the USGS summaries.' },
  from: { label: 'From' },
  heading: { label: 'Title', hint: 'Replaces the figure’s own.' },
  'heading-level': { label: 'Heading level', hint: '2 to 6; empty for no heading.' },
  highlight: {
    label: 'Highlight',
    hint: 'A country such as CHN, an element such as Dy, or the id of an event or a node.',
  },
  kind: { label: 'What was done', hint: 'None chosen shows all.' },
  measure: { label: 'Measure' },
  'no-controls': { label: 'Without the year and the filter' },
  'no-tabs': { label: 'Without the switch between views' },
  'no-title': { label: 'Without title' },
  'no-toolbar': { label: 'Without buttons' },
  rendering: { label: 'Drawing', hint: 'auto takes prepared pictures where there are any.' },
  scope: { label: 'Scope' },
  src: {
    label: 'Address of your own data',
    hint: 'CSV or JSON, beginning with https://. Its server must let other sites read it (CORS).',
  },
  subheading: { label: 'Line under the title', hint: 'Replaces the figure’s own.' },
  theme: { label: 'Theme', hint: 'auto follows the colour scheme of the page.' },
  to: { label: 'To' },
  year: { label: 'Year', hint: 'Empty for the newest.' },
};

export const attributeText = (name: string): AttributeText => WORDS[name] ?? { label: name };

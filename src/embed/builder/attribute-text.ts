/** Labels and hints of the attributes in the form. An attribute that is not listed is labelled with its name. */

interface AttributeText {
  readonly label: string;
  readonly hint?: string;
}

const LABELS: Readonly<Record<string, AttributeText>> = {
  actor: { label: 'Actor', hint: 'Select none to show all.' },
  alt: { label: 'Alt text', hint: 'Replaces the description that is made from the data.' },
  'check-updates': {
    label: 'Check for newer data',
    hint: 'true asks the folder of the script; otherwise the URL of a latest.json. Leave empty to request nothing.',
  },
  credit: { label: 'Credit', hint: 'Author of the chart, also named in downloads.' },
  edition: { label: 'Edition', hint: 'Year of the USGS summaries.' },
  from: { label: 'From' },
  heading: { label: 'Title', hint: 'Replaces the figure’s title.' },
  'heading-level': { label: 'Heading level', hint: 'By default, one below the heading before the figure.' },
  highlight: { label: 'Highlight', hint: 'Everything else is paler.' },
  importer: { label: 'Importer', hint: 'Country whose imports the rows are about, as its code or name.' },
  kind: { label: 'Kind of event', hint: 'Select none to show all.' },
  material: { label: 'Material', hint: 'What is mined, traded or controlled: a symbol such as Ga, or a name.' },
  measure: { label: 'Measure' },
  'no-controls': { label: 'Hide year and filter' },
  'no-tabs': { label: 'Hide the view switch' },
  'no-title': { label: 'Hide the title' },
  'no-toolbar': { label: 'Hide the toolbar' },
  rendering: { label: 'Rendering', hint: 'auto: pre-rendered if available, otherwise live.' },
  scope: { label: 'Scope' },
  'source-name': { label: 'Source', hint: 'Who published your data. The host of the data URL by default.' },
  'source-url': { label: 'Source URL', hint: 'The page that the source links to, starting with https://.' },
  src: {
    label: 'Data URL',
    hint: 'CSV or JSON, starting with https://. The server must allow other sites to read it (CORS).',
  },
  subject: { label: 'Subject', hint: 'Whom the accent colour and the title are about, as a code or a name.' },
  subheading: { label: 'Subtitle', hint: 'Replaces the figure’s subtitle.' },
  theme: { label: 'Theme', hint: 'auto follows the colour scheme of the page.' },
  to: { label: 'To' },
  unit: { label: 'Unit', hint: 'Unit of the values, such as t or million €.' },
  year: { label: 'Year', hint: 'Leave empty for the latest.' },
};

export const attributeText = (name: string): AttributeText => LABELS[name] ?? { label: name };

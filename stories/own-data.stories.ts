import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define.ts';
import { readRows } from '../src/embed/builder/data/check-data.ts';
import { FIGURES } from '../src/figures/registry.ts';
import { drawsLive, figureIn, PATIENCE } from './figure-story.ts';

interface OwnDataSettings {
  readonly figure: string;
}

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => `${tag} ${id}`));

const CSS = `
.own-data { font: 14px/1.5 sans-serif }
.own-data .drop { display: block; padding: 20px; border: 2px dashed; text-align: center }
.own-data [role=status] { min-block-size: 1.5em; margin: 8px 0; white-space: pre-line; overflow-wrap: anywhere }
`;

/** The place to drop a file on, what was read of it, and the figure that shows it. */
function ownDataPage(chosen: string): HTMLElement {
  const [tag = '', view = ''] = chosen.split(' ');
  const page = Object.assign(document.createElement('div'), { className: 'own-data' });
  const style = Object.assign(document.createElement('style'), { textContent: CSS });
  const drop = Object.assign(document.createElement('label'), { className: 'drop' });
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.csv,.tsv,.txt,.json,.xlsx' });
  drop.append(`Drop a CSV, JSON or XLSX file for ${tag}, ${view} here, or choose one: `, input);
  const status = Object.assign(document.createElement('p'), { role: 'status' });
  const figure = document.createElement(tag);
  figure.setAttribute('view', view);
  figure.setAttribute('heading-level', 'none');
  figure.addEventListener('figure-error', (event) => {
    status.textContent = event.message;
  });
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const { rows, warnings } = await readRows(new Uint8Array(await file.arrayBuffer()), file.name, 'en');
      status.textContent = [`${file.name} was read.`, ...warnings].join('\n');
      Object.assign(figure, { sourceName: file.name, data: rows });
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  input.addEventListener('change', () => void read(input.files?.[0]));
  for (const type of ['dragover', 'drop'])
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      if (type === 'drop') void read((event as DragEvent).dataTransfer?.files[0]);
    });
  page.append(style, drop, status, figure);
  return page;
}

const meta: Meta<OwnDataSettings> = {
  title: 'Own data',
  tags: ['one-theme', 'page', 'own-data', 'error'],
  argTypes: { figure: { control: 'select', options: VIEWS } },
  args: { figure: 'rare-earth-share stages' },
  render: ({ figure }) => ownDataPage(figure),
};
export default meta;

/** A file of your own: drop it, and the figure draws its rows or says what is wrong with them. Nothing leaves this page. */
export const OwnFile: StoryObj<OwnDataSettings> = {
  play: async (context) => {
    const { canvas, canvasElement } = context;
    const input = canvasElement.querySelector<HTMLInputElement>('input[type=file]');
    const give = (name: string, text: string): Promise<void> =>
      input ? userEvent.upload(input, new File([text], name)) : Promise.reject(new Error('There is no input.'));
    await give('wrong.csv', 'stage,country,year,share_pct\nmining,CHN,2030,158\n');
    const { figure } = figureIn(canvasElement);
    await waitFor(() => expect(figure.matches(':state(error)')).toBe(true), PATIENCE);
    await expect(canvas.getAllByRole('status')[0]?.textContent).toMatch(/158/u);
    await give('shares.csv', 'stage,country,year,share_pct\nmining,CHN,2030,58\nmining,USA,2030,14\n');
    await drawsLive({ title: '58%', picture: '58%', source: 'shares.csv' })(context);
  },
};

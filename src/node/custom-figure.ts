import type { RawTables } from '../core/data/raw-tables.ts';
import { DataError } from '../core/data/data-error.ts';
import { everyFault } from '../core/data/find-issues.ts';
import type { Fault } from '../core/data/issue.ts';
import { faultSentence } from '../core/i18n/issue.ts';
import { FigureFaultError } from '../core/figure/figure-error.ts';
import { LIGHT } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { loadWords } from '../core/i18n/load.ts';
import { ownTables, readOwn, type OwnData } from '../core/data/custom-rows.ts';
import { PAGE_SOURCE } from '../core/data/row-schema.ts';
import { uncheckedText } from '../core/i18n/unchecked.ts';
import { readTables } from './datasets.ts';
import type { FigureRequest } from './figure-request.ts';
import { RenderError, type RenderErrorCode, type RowsFault } from './render-error.ts';

/** What is wrong with rows: faults, and a sentence where there may be more of them. */
interface Told {
  readonly faults: readonly RowsFault[];
  readonly more: string;
}

const bundledSources = () => readTables(['sources'])['sources'] ?? [];

/** The fault that a view has with rows of which each is right; none where it can be drawn. */
function faultsOfView({ view, locale, options }: FigureRequest, data: unknown): Fault[] {
  try {
    view.describe(data, { locale, options });
    for (const width of PICTURE_WIDTHS) view.spec(data, { locale, options }, { width, palette: LIGHT });
    return [];
  } catch (error) {
    if (error instanceof DataError) return [error.fault];
    throw error;
  }
}

function told(found: readonly Fault[], unchecked: number, { locale }: FigureRequest): Told {
  const faults = found.map((fault) => {
    const { dataset, row, field } = fault;
    return { dataset, row, field, message: faultSentence(fault, locale) };
  });
  return { faults, more: unchecked ? uncheckedText(faults.length, unchecked, locale) : '' };
}

/** Own rows as a view draws them, or what is wrong with them. */
function read(request: FigureRequest, own: RawTables): OwnData | Told {
  const { figure, locale } = request;
  const sources = bundledSources();
  const name = loadWords(locale).ownSource;
  try {
    const data = readOwn(own, figure, sources, name);
    const faults = faultsOfView(request, data.data);
    return faults.length ? told(faults, 0, request) : data;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const page = { id: PAGE_SOURCE, short: name, title: name };
    const { faults, unchecked } = everyFault(own, figure, [...sources, page]);
    // The first fault is one whatever becomes of the others.
    return told(faults.length ? faults : [error.fault], unchecked, request);
  }
}

/**
 * Reads own rows for a view.
 *
 * @param rows - A list for the dataset of the view, or lists by the names of datasets.
 * @throws {RenderError} with every fault of the rows.
 */
export function ownFigure(request: FigureRequest, rows: unknown): OwnData {
  const { figure, view, locale, options } = request;
  try {
    const data = read(request, ownTables(rows, figure, view.dataset(options), loadWords(locale)));
    if ('data' in data) return data;
    const sentences = [...data.faults.map(({ message }) => message), data.more].filter(Boolean);
    throw new RenderError('data-invalid', sentences.join('\n'), data.faults);
  } catch (error) {
    if (!(error instanceof FigureFaultError)) throw error;
    throw new RenderError(error.code as RenderErrorCode, error.message);
  }
}

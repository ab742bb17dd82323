/** Where in a dataset a fault lies; `row` counts from 1, not counting the header. */
export interface Fault {
  readonly dataset: string;
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

/** Rows that can't be drawn. The message is a sentence for the developer who supplied them. */
export class DataError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    const { dataset, row, field, value, expected } = fault;
    super(`${dataset}, row ${String(row)}: "${field}" is "${value}"; it must be ${expected}.`);
    this.name = 'DataError';
    this.fault = fault;
  }
}

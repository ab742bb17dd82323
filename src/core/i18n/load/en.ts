import type { LoadMessages } from './messages.ts';

export default {
  customSource: 'data supplied by this page',
  moreRows: (count, left) => `Show ${count} more rows (${left.toLocaleString('en')} left)`,
  address: (src) =>
    `“${src}” is no address that data may come from. Use an https: address, or one relative to this page.`,
  unavailable: (address, status) =>
    status === null
      ? `No data came from ${address}. Check the address, and that its server lets other sites read the file (CORS).`
      : `The data at ${address} could not be loaded: the server answered ${status}. Check the address.`,
  timeout: (address, seconds) =>
    `The data at ${address} did not come within ${seconds} seconds. Try again, or use a faster server.`,
  tooManyBytes: (address, mebibytes) =>
    `The data at ${address} are larger than ${mebibytes} MiB, the most a figure reads. Shorten or aggregate them.`,
  tooManyRows: (count, max) =>
    `There are ${count.toLocaleString('en')} rows; a figure draws ${max.toLocaleString('en')} at most. Aggregate them, by month for example.`,
  html: (address) => `${address} holds a web page, not JSON or CSV. Check the address.`,
  json: (address, reason) => `The JSON from ${address} can't be read (${reason}). It may have broken off on its way.`,
  cells: (address, line, found, expected) =>
    `Line ${line} of the CSV from ${address} has ${found} fields, the header ${expected}. It may have broken off on its way.`,
  shape: (dataset) =>
    `The data are neither a list of rows nor lists of rows by dataset. This view draws rows of “${dataset}”.`,
  empty: (dataset) => `The data hold no row of “${dataset}”, which this view draws. Add one at least.`,
  spec: (reason) => `transformSpec returned no spec that can be drawn: ${reason}`,
} satisfies LoadMessages;

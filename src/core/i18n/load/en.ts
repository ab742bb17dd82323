import type { LoadMessages } from './messages.ts';

export default {
  notDrawn: 'The data of this page can’t be drawn.',
  specNotDrawn: 'The changes that this page makes to the chart can’t be drawn.',
  notLoaded: 'The data of this page could not be loaded. Try again later.',
  customSource: 'data supplied by this page',
  moreRows: (count, left) => `Show ${count} more rows (${left.toLocaleString('en')} left)`,
  address: (src) =>
    src
      ? `Data can’t be loaded from “${src}”. Use an https: address, or one relative to this page.`
      : 'The attribute src is empty, so there is no data to draw. Give the address of a file, or remove the attribute.',
  credentials: (host) =>
    `The address at ${host} has a user name or password, which every reader would see. Remove them, and let the server give the file to everyone.`,
  notStatic: 'Data from src or data can’t be drawn with rendering="static". Remove that attribute.',
  unavailable: (address, status) =>
    status === null
      ? `There was no response from ${address}. Check the address, and that its server lets other sites read the file (CORS).`
      : `The data at ${address} could not be loaded: the server responded with status ${status}. Check the address.`,
  timeout: (address, seconds) =>
    `The data at ${address} did not arrive within ${seconds} seconds. Try again, or use a faster server.`,
  tooManyBytes: (address, mebibytes) =>
    `The data at ${address} is larger than ${mebibytes} MiB, the most a figure reads. Shorten or aggregate it.`,
  tooManyRows: (count, max) =>
    `There are ${count.toLocaleString('en')} rows; a figure draws at most ${max.toLocaleString('en')}. Aggregate them, for example by month.`,
  shape: (dataset) =>
    `The data is neither a list of rows nor an object with a list of rows per dataset. This view draws rows of “${dataset}”.`,
  empty: (dataset) => `The data has no rows of “${dataset}”, which this view draws. Add at least one.`,
  spec: (reason) => `transformSpec did not return a spec that can be drawn: ${reason}`,
} satisfies LoadMessages;

/** Kinds of files that are no text, recognised by their first bytes. */

/** What a file is instead of CSV or JSON. */
export type FileKind = 'compressed' | 'workbook' | 'PDF' | 'PNG' | 'JPEG' | 'GIF' | 'Parquet' | 'SQLite';

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: string])[] = [
  ['compressed', '\x1f\x8b'],
  ['compressed', 'BZh'],
  ['compressed', '\xfd7zXZ'],
  ['compressed', '7z\xbc\xaf'],
  ['compressed', '\x28\xb5\x2f\xfd'],
  // The format of Excel before 2007.
  ['workbook', '\xd0\xcf\x11\xe0'],
  ['PDF', '%PDF-'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['Parquet', 'PAR1'],
  ['SQLite', 'SQLite format 3'],
];

/** The bytes of a string of one-byte characters, as such a string. */
const ZIP = 'PK\x03\x04';
/** Names of the first files in an archive that is a workbook. */
const WORKBOOK = /\[Content_Types\]\.xml|xl\/|_rels\/|docProps\/|opendocument\.spreadsheet/u;

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 256));

/** Whether a file looks like a workbook of Excel since 2007. */
export function isXlsx(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  return start.startsWith(ZIP) && WORKBOOK.test(start) && !start.includes('opendocument');
}

/** What a file is, if it is no text; null otherwise. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const start = startOf(bytes);
  if (start.startsWith(ZIP)) return WORKBOOK.test(start) ? 'workbook' : 'compressed';
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
}

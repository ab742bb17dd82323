import { createHash } from 'node:crypto';

/** The hash of a file, in the format of an `integrity` attribute. */
export const sha384 = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Path of an installed Chromium or Chrome; the environment's `CHROMIUM_PATH` decides where it is set. */
export function findChromium(): string | undefined;

/** The same, installed first where that is possible; throws a sentence where there is none. */
export function ensureChromium(): string;

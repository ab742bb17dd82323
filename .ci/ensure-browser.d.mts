/** Path of an installed Chromium or Chrome; the environment's `CHROMIUM_PATH` decides where it is set. */
export function findChromium(): string | undefined;

/** The same, installed first where that is possible; throws a sentence where there is none. */
export function ensureChromium(): string;

/**
 * Path of an installed Firefox; the environment's `FIREFOX_PATH` decides where it is set. Throws a sentence saying what
 * to install where there is none.
 */
export function requireFirefox(): string;

/** Paths of what it takes to drive WebKitGTK. */
export interface WebKit {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** MiniBrowser. */
  readonly browser: string;
  /** Xvfb, a display without a screen. */
  readonly display: string;
}

/** What is installed of it; throws a sentence saying what to install where anything is missing. */
export function requireWebKit(): WebKit;

/** Installs the fonts of the five languages on Debian and Ubuntu, as root, where they are missing. */
export function installFonts(): void;

/** Installs Firefox and WebKitGTK on Debian and Ubuntu, as root, where they are missing. */
export function installOtherEngines(): void;

/** Path of an installed Chromium or Chrome; `CHROMIUM_PATH` takes precedence if it is set. */
export function findChromium(): string | undefined;

/** The same, after trying to install it; throws a readable error if there is none. */
export function ensureChromium(): string;

/**
 * Path of an installed Firefox; `FIREFOX_PATH` takes precedence if it is set. If there is none, the error says what to
 * install.
 */
export function requireFirefox(): string;

/** Paths of the programs that drive WebKitGTK. */
export interface WebKit {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** MiniBrowser. */
  readonly browser: string;
  /** Xvfb, a virtual display. */
  readonly display: string;
}

/** The installed programs; if one is missing, the error says what to install. */
export function requireWebKit(): WebKit;

/** Installs missing fonts for the five languages on Debian and Ubuntu, as root. */
export function installFonts(): void;

/** Installs Firefox and WebKitGTK on Debian and Ubuntu, as root, if they are missing. */
export function installOtherEngines(): void;

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

/** Path of PHP, with which the plugin for WordPress is tested; if there is none, the error says what to install. */
export function requirePhp(): string;

/** Paths of the programs with which Orca reads a window on a virtual display. */
export interface ScreenReader {
  readonly orca: string;
  /** xdotool, which presses keys. */
  readonly keys: string;
  /** openbox, a window manager: without one, no window has the focus. */
  readonly windows: string;
  /** dbus-daemon, for a session of its own. */
  readonly bus: string;
  /** at-spi-bus-launcher, through which a browser is read. */
  readonly accessibilityBus: string;
  /** Xvfb, a virtual display. */
  readonly display: string;
}

/** The installed programs; if one is missing, the error says what to install. */
export function requireOrca(): ScreenReader;

/** Installs missing fonts for the five languages on Debian and Ubuntu, as root. */
export function installFonts(): void;

/**
 * Installs what the build needs for pictures to touch and for audio files on Debian and Ubuntu, as root, if it is missing:
 * liblouis, eSpeak NG and LAME.
 */
export function installSenses(): void;

/** Installs Orca, with Firefox and WebKitGTK, on Debian and Ubuntu, as root, if they are missing. */
export function installOrca(): void;

/** Installs Firefox, WebKitGTK and PHP on Debian and Ubuntu, as root, if they are missing. */
export function installOtherEngines(): void;

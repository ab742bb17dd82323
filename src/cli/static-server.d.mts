/**
 * Folders by the URL path at which they are served: `{ '/': 'docs/demo', '/dist/': 'dist' }`. The longest path wins.
 */
export type Mounts = Readonly<Record<string, string>>;

export interface ServeOptions {
  readonly mounts: Mounts;
  /** `0` uses any free port. Default 8080, or the next free one above. */
  readonly port?: number;
  /** Whether only this port will do: if it is in use, an error is thrown. Default false. */
  readonly isFixed?: boolean;
  /** Default `127.0.0.1`: only reachable from this machine. */
  readonly host?: string;
  /**
   * Additional headers for a path, such as a Content-Security-Policy. They replace default headers of the same name.
   */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

export interface Served {
  /** `http://host:port`, without a trailing slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The `Content-Type` of a file, by the extension of its name. */
export function contentTypeOf(path: string): string;

/** Serves folders like any static host: read-only, compressed if the client accepts it, never cached. */
export function serve(options: ServeOptions): Promise<Served>;

/** Folders by the path they are served at: `{ '/': 'docs/demo', '/dist/': 'dist' }`. The longest path wins. */
export type Mounts = Readonly<Record<string, string>>;

export interface ServeOptions {
  readonly mounts: Mounts;
  /** `0` takes any free port. Default 8080; where it is taken, the next free one above. */
  readonly port?: number;
  /** Default `127.0.0.1`: this machine alone. */
  readonly host?: string;
  /** More headers for a path, a Content-Security-Policy say; they replace the server's own of the same name. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

export interface Served {
  /** `http://host:port`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What the header `Content-Type` says of a file, by the ending of its name. */
export function contentTypeOf(path: string): string;

/** Serves folders as any static host does: read only, compressed where the client accepts it, never cached. */
export function serve(options: ServeOptions): Promise<Served>;

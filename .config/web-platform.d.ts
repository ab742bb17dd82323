/**
 * What pages and Node both have beside the language itself, as far as `core` and the figures use it. The types of either
 * would bring all their globals.
 */
export {};

declare global {
  class URLSearchParams {
    constructor(pairs?: Iterable<readonly [name: string, value: string]>);
    toString(): string;
  }

  class URL {
    static canParse(address: string, base?: string): boolean;
    constructor(address: string, base?: string);
    readonly hostname: string;
    readonly password: string;
    readonly pathname: string;
    readonly protocol: string;
    readonly username: string;
  }
}

/**
 * The web APIs that exist both in pages and in Node, as far as `core` and the figures use them. The full types of either
 * platform would add all its globals.
 */
export {};

declare global {
  class TextDecoder {
    constructor(charset?: string, options?: { readonly fatal?: boolean });
    decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
  }

  class URLSearchParams {
    constructor(pairs?: string | Iterable<readonly [name: string, value: string]>);
    get(name: string): string | null;
    toString(): string;
  }

  class URL {
    static canParse(address: string, base?: string): boolean;
    constructor(address: string, base?: string);
    readonly host: string;
    readonly hostname: string;
    readonly password: string;
    readonly pathname: string;
    readonly protocol: string;
    readonly username: string;
  }
}

/** A list of components as CycloneDX writes it. */
export interface Sbom {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/** The packages of `NOTICES.txt`, as name and version, that are missing from a list of components. */
export function missingFrom(sbom: Sbom, notices: string): string[];

/** The files of a folder by path, each with the hash of its content. */
export function hashesOf(folder: string): Map<string, string>;

/** The files that two builds do not have in common, or whose contents differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[];

/** The paths of the files that may name the release, from the root of the repository. */
export function releaseFiles(): string[];

/** Every release that a text names. */
export function releasesIn(text: string): string[];

/** A text that names one release and no other. */
export function withRelease(text: string, version: string): string;

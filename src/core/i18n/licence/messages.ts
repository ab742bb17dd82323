/** Messages of one language. */
export type LicenceMessages = Readonly<Record<string, string>>;

/** Whether the reader has asked the browser to fetch no more than is needed. */
export const savesData = (): boolean =>
  Boolean((navigator as { readonly connection?: { readonly saveData: boolean } }).connection?.saveData);

/** Whether the reader has turned on the browser's data saver. */
export const savesData = (): boolean =>
  Boolean((navigator as { readonly connection?: { readonly saveData: boolean } }).connection?.saveData);

/** Id of the source of rows that give none: the page that supplies them. */
export const PAGE_SOURCE = 'page';

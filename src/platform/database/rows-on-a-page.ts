/**
 * How many rows a page of a list has. On the narrowest screen, 320 pixels, a row is up to six lines: more of them are a page that
 * nobody scrolls to its end.
 */
export const rowsOnAPage = 20;

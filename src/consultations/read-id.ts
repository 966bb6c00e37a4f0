/** An id as our own links carry it; undefined for anything else that stands in an address. */
export function readId(text: string | undefined): string | undefined {
  return text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;
}

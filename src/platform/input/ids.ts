/** Is it an id, as our own links carry them? Asked before an address reaches the database, which would take the rest for a fault. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** What tells one thing from another where it has no name or nobody's name may be said: the end of its id, for those of one day begin alike. */
export function endOfId(id: string): string {
  return id.slice(-8);
}

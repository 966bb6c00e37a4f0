import { endOfId } from '#platform/input/ids.ts';

/** The window's title of a page of a request: what the page is, whose request, and which of theirs. */
export function requestTitle(
  what: string,
  { id, organisation }: { readonly id: string; readonly organisation: { readonly name: string } },
): string {
  return `${what} – ${organisation.name}, ${endOfId(id)}`;
}

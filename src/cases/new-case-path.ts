/** Where a case is opened; `?edition=` says for which e-service, `?client=` for whom of those recorded here. */
export const newCasePath = '/cases/new';

/** With Alt it opens a case, wherever the link to it is. */
export const newCaseKey = 'j';

/** Where the next case of a client is opened: only the number of their document is asked. */
export function newCaseFor(client: string): string {
  return `${newCasePath}?${new URLSearchParams({ client })}`;
}

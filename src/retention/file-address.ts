import { addressOf } from '#platform/http/parameters.ts';

/** Where the entries of a file of a year are shown, behind a number. */
export function fileAddress(
  centre: string,
  { year, fileIndex }: { readonly year: number; readonly fileIndex: string },
  behind?: number,
): string {
  const query = new URLSearchParams({
    year: String(year),
    file: fileIndex,
    ...(behind !== undefined && { behind: String(behind) }),
  });
  return `${addressOf('/retention/{centre}/file', { centre })}?${query}`;
}

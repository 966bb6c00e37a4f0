import type { Logged } from '#platform/database/database.ts';
import type { Paper } from './paper.ts';
import { storedPaper } from './stored-papers.ts';

/** In each size: both copies in one PDF, or copy 1 alone. */
const sizes: readonly (readonly [Paper, Paper])[] = [
  ['copies', 'copy-1'],
  ['copies-large', 'copy-1-large'],
];

/** How many pages copy 1 has as it was printed: undefined if it never was, or in both sizes, of which one was signed. */
export async function pagesPrinted(tx: Logged, mandate: string): Promise<number | undefined> {
  const counts: number[] = [];
  for (const [both, alone] of sizes) {
    const copies = await storedPaper(tx, mandate, both);
    const copy = copies ? undefined : await storedPaper(tx, mandate, alone);
    // In one PDF both copies begin on a sheet of their own.
    if (copies) counts.push(Math.floor(pagesOf(copies) / 2));
    else if (copy) counts.push(pagesOf(copy));
  }
  return counts.length === 1 ? counts[0] : undefined;
}

/** Of a PDF of ours, whose pages are objects that are not compressed. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

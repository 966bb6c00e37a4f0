import type { CentreActor, Reading } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { absentMandate } from './absent-mandate.ts';
import type { Mandate } from './mandate.ts';
import { type PaperAsked, storedAs } from './paper.ts';
import { mandateById } from './queries.ts';
import { howToSet } from './set-paper.ts';
import { isStored, storedPaper, storePaper } from './stored-papers.ts';

/** The proof of an end also says what had been filed before it, and stays filed. */
export type PaperRequest = { readonly mandate: string } & PaperAsked;

/** A paper that is stored under this name; `bytes`: set for the first time, so that `printedPaper` stores them. */
interface TypesetPaper {
  readonly mandate: Mandate;
  readonly storedAs: string;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Typesets a paper of a mandate that was never printed (22.¹ 3.). No transaction is open meanwhile, so no connection waits for it and
 * no row is locked.
 */
export async function typesetUnlessStored(
  read: Reading['read'],
  maker: DocumentMaker,
  actor: CentreActor,
  request: PaperRequest,
): Promise<TypesetPaper> {
  const { mandate, name, set } = await read(async (tx) => {
    const mandate = await mandateById(tx, request.mandate);
    if (!mandate) throw absentMandate();
    const name = storedAs(request, mandate, actor.at);
    const set = (await isStored(tx, mandate.id, name)) ? undefined : await howToSet(tx, actor, mandate, request);
    return { mandate, name, set };
  });
  return { mandate, storedAs: name, bytes: await set?.(maker) };
}

/**
 * The paper as it was first printed, the same byte for byte whatever has changed since, with its mandate. The first
 * print, as `typesetUnlessStored` made it, is stored here.
 */
export async function printedPaper(
  tx: Logged,
  actor: CentreActor,
  id: string,
  { storedAs: paper, ...typeset }: TypesetPaper,
): Promise<{ readonly mandate: Mandate; readonly bytes: Uint8Array }> {
  if (typeset.bytes) {
    await storePaper(tx, { centre: actor.centre, mandate: typeset.mandate, paper, at: actor.at }, typeset.bytes);
  }
  const mandate = await mandateById(tx, id);
  const bytes = mandate && (await storedPaper(tx, id, paper));
  if (!mandate || !bytes) throw absentMandate();
  return { mandate, bytes };
}

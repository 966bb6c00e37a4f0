import type { CentreActor } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { declarationById, type IdentityCheck, identityChecksByIds, type Person, personsByIds } from '#clients/index.ts';
import { type Mandate, noticesByIds, type ToldNotice } from '#mandates/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { type CaseFacts, caseFacts } from './case-facts.ts';
import { editionIdsOf, type LineProgress, linesOf, liveMandate, waitingFor } from './progress.ts';
import type { WaitingFor } from './tables.ts';

/** A case with everything its pages show. */
export interface CaseView {
  readonly facts: CaseFacts;
  readonly edition: EServiceEdition;
  readonly editions: ReadonlyMap<string, EServiceEdition>;
  readonly lines: readonly LineProgress[];
  readonly waitingFor: WaitingFor;
  readonly liveMandate: Mandate | undefined;
  readonly declaration: Awaited<ReturnType<typeof declarationById>>;
  readonly checks: readonly IdentityCheck[];
  readonly notices: readonly ToldNotice[];
  readonly client: Person | undefined;
  readonly represented: Person | undefined;
  readonly staff: ReadonlyMap<string, string>;
}

/** Reads a case for its pages: a fixed number of statements, however much has been done in it. */
export async function viewCase(tx: Transaction, actor: CentreActor, id: string): Promise<CaseView> {
  const facts = await caseFacts(tx, actor.centre, id);
  const [editions, declaration, checks, told] = await Promise.all([
    editionsByIds(tx, [facts.editionId, ...editionIdsOf(facts)]),
    facts.declarationId ? declarationById(tx, facts.declarationId) : undefined,
    identityChecksByIds(
      tx,
      facts.identityChecks.map((check) => check.id),
    ),
    noticesByIds(tx, facts.noticeIds),
  ]);
  const notices = [...told.values()];
  const edition = editions.get(facts.editionId);
  if (!edition) throw new Error(`case ${id} was opened for an edition that is gone`);
  const confirmed = checks.find((check) => check.outcome === 'confirmed');
  const persons = await personsByIds(
    tx,
    [confirmed?.clientId, confirmed?.representedId].filter((person) => person !== null && person !== undefined),
  );
  const lines = linesOf(facts, editions, actor.at);
  return {
    facts,
    edition,
    editions,
    lines,
    waitingFor: waitingFor(facts, lines, actor.at),
    liveMandate: liveMandate(facts, actor.at),
    declaration,
    checks,
    notices,
    client: confirmed?.clientId ? persons.get(confirmed.clientId) : undefined,
    represented: confirmed?.representedId ? persons.get(confirmed.representedId) : undefined,
    staff: await staffNames(tx, staffIn(facts, declaration, checks, notices)),
  };
}

function staffIn(
  facts: CaseFacts,
  declaration: Awaited<ReturnType<typeof declarationById>>,
  checks: readonly IdentityCheck[],
  notices: readonly ToldNotice[],
): string[] {
  return [
    facts.openedBy,
    declaration?.receivedBy,
    ...checks.map((check) => check.checkedBy),
    ...notices.map((notice) => notice.toldBy),
    ...facts.mandates.flatMap((mandate) => [mandate.drawnBy, mandate.signing?.recordedBy, mandate.end?.recordedBy]),
    ...facts.applications.flatMap((filed) => [filed.filedBy, filed.plannedTime?.toldBy, filed.result?.toldBy]),
  ].filter((id) => id !== undefined);
}

import type { EServiceEdition } from '#catalogue/index.ts';
import { isInForce, type Mandate, stateOf } from '#mandates/index.ts';
import type { ApplicationFacts, CaseFacts } from './case-facts.ts';
import type { WaitingFor } from './tables.ts';

/** What an e-service of the mandate still waits for. */
export interface LineProgress {
  readonly eServiceId: string;
  readonly editionId: string;
  readonly mandate: Mandate;
  readonly application: ApplicationFacts | undefined;
  readonly waitingFor: '22.1.5' | '22.1.6' | '22.1.7' | 'done' | 'stopped';
}

/** The editions that mandates name and, once filed, those that were in force that day: what is told follows the latter. */
export function editionIdsOf(facts: CaseFacts): string[] {
  const named = facts.mandates.flatMap((mandate) => mandate.scope.map((line) => line.editionId));
  return [...named, ...facts.applications.map((application) => application.editionId)];
}

/** The e-services of all the case's mandates, in the order of the papers. One granted again counts once, by the newer mandate. */
export function linesOf(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  at: Temporal.Instant,
): LineProgress[] {
  const lines = facts.mandates.flatMap((mandate) =>
    mandate.scope.map((line): LineProgress => {
      const application = facts.applications.find(
        (filed) => filed.mandateId === mandate.id && filed.eServiceId === line.eServiceId,
      );
      const edition = editions.get(application?.editionId ?? line.editionId);
      return { ...line, mandate, application, waitingFor: waitsFor(mandate, application, edition, at) };
    }),
  );
  return lines.filter(
    (line, index) =>
      line.application !== undefined || !lines.slice(index + 1).some((later) => later.eServiceId === line.eServiceId),
  );
}

function waitsFor(
  mandate: Mandate,
  application: ApplicationFacts | undefined,
  edition: EServiceEdition | undefined,
  at: Temporal.Instant,
): LineProgress['waitingFor'] {
  if (!application) {
    const state = stateOf(mandate, at);
    return state === 'in_force' || state === 'drawn' ? '22.1.5' : 'stopped';
  }
  // A filed application is not undone by the mandate's end, and its client is told on; but not a client who has died.
  if (mandate.end?.kind === 'died') return 'stopped';
  if (edition?.givesPlannedTime && !application.plannedTime) return '22.1.6';
  if (edition?.givesResult && mandate.resultWay !== null && !application.result) return '22.1.7';
  return 'done';
}

/** The mandate under which something may still be done: drawn up or in force. There is at most one in a case. */
export function liveMandate(facts: CaseFacts, at: Temporal.Instant): Mandate | undefined {
  return facts.mandates.find((mandate) => ['drawn', 'in_force'].includes(stateOf(mandate, at)));
}

/** The confirmed identity check, if there is one. */
export function confirmedCheck(facts: CaseFacts): string | undefined {
  return facts.identityChecks.find((check) => check.outcome === 'confirmed')?.id;
}

/** The notice told but not yet used for a mandate: one notice makes one mandate. */
export function unusedNotice(facts: CaseFacts): string | undefined {
  return facts.noticeIds.findLast((notice) => !facts.mandates.some((mandate) => mandate.noticeId === notice));
}

/** What the case waits for: the first duty of the law not yet done. */
export function waitingFor(facts: CaseFacts, lines: readonly LineProgress[], at: Temporal.Instant): WaitingFor {
  if (!facts.declarationId) return '2.6';
  if (!confirmedCheck(facts)) return facts.identityChecks.length > 0 ? 'refused' : '22.1.1';
  const mandate = liveMandate(facts, at);
  if (mandate && !isInForce(mandate, at)) return '22.1.3';
  for (const duty of ['22.1.5', '22.1.6', '22.1.7'] as const) {
    if (lines.some((line) => line.waitingFor === duty)) return duty;
  }
  if (facts.mandates.length === 0 || (!mandate && unusedNotice(facts))) return '22.1.3';
  return lines.some((line) => line.waitingFor === 'stopped') ? 'stopped' : 'done';
}

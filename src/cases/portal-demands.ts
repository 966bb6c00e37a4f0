import type { EServiceEdition } from '#catalogue/index.ts';
import { isInForce, type Mandate } from '#mandates/index.ts';
import { type ApplicationFacts, type CaseFacts, hasAnybodyDied, hasClientDied } from './case-facts.ts';
import type { May } from './duty.ts';
import { settled } from './line-records.ts';

/** The basis of filing (22.¹ 5.): the mandate in force that names the e-service, drawn up on a confirmed identity. */
export interface FilingBasis {
  readonly case: string;
  readonly mandate: Mandate;
}

/** The basis of telling (22.¹ 6., 7.): the filed application, and the mandate that says whether and how. */
export interface TellingBasis {
  readonly application: ApplicationFacts;
  readonly mandate: Mandate;
}

/** Nothing is filed before duties 1 and 3 are done, beyond what the mandate says, or twice under one mandate. */
export function demandFiling(
  facts: CaseFacts,
  identityCheck: string | undefined,
  eService: string,
  at: Temporal.Instant,
): May<FilingBasis> {
  if (!facts.declarationId) return { not: { first: '2.6' } };
  if (!identityCheck) return { not: { first: '22.1.1' } };
  const named = facts.mandates.filter(({ scope }) => scope.some((line) => line.eServiceId === eService));
  if (facts.mandates.length > 0 && named.length === 0) return { not: { rule: 'beyond-mandate', point: '22.1.3' } };
  if (hasAnybodyDied(facts)) return { not: { rule: 'somebody-died', point: '22.1.3' } };
  const mandate = named.find((granted) => isInForce(granted, at));
  if (!mandate) {
    return named.some(({ signing }) => signing)
      ? { not: { rule: 'mandate-ended', point: '22.1.3' } }
      : { not: { first: '22.1.3' } };
  }
  const consumed = facts.applications.some((filed) => filed.mandateId === mandate.id && filed.eServiceId === eService);
  return consumed ? { not: { done: '22.1.5' } } : { on: { case: facts.id, mandate } };
}

export function demandPlannedTime(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  id: string,
): May<TellingBasis> {
  const filed = filedIn(facts, id);
  if ('not' in filed) return filed;
  const { application } = filed.on;
  if (settled(application.records, 'plannedTime')) return { not: { done: '22.1.6' } };
  if (!editions.get(application.editionId)?.givesPlannedTime) return { not: { notGiven: '22.1.6' } };
  return unlessDied(facts, filed.on, '22.1.6');
}

/** Only a client who asked for it is informed of the result. */
export function demandResult(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  id: string,
): May<TellingBasis> {
  const filed = filedIn(facts, id);
  if ('not' in filed) return filed;
  const { application, mandate } = filed.on;
  const edition = editions.get(application.editionId);
  const by = settled(application.records, 'result');
  if (by === 'done') return { not: { done: '22.1.7' } };
  if (!edition?.givesResult) return { not: { notGiven: '22.1.7' } };
  if (edition.givesPlannedTime && !settled(application.records, 'plannedTime')) return { not: { first: '22.1.6' } };
  if (by === 'not_asked' || !mandate.resultWay) return { not: { rule: 'result-not-asked', point: '22.1.7' } };
  return unlessDied(facts, filed.on, '22.1.7');
}

/** An application of this case; one of another case is not found. */
function filedIn(facts: CaseFacts, id: string): { on: TellingBasis } | { not: { first: '22.1.5' } } {
  const application = facts.applications.find((filed) => filed.id === id);
  const mandate = facts.mandates.find((granted) => granted.id === application?.mandateId);
  return application && mandate ? { on: { application, mandate } } : { not: { first: '22.1.5' } };
}

/** A client who has died is not informed of anything. */
function unlessDied(facts: CaseFacts, basis: TellingBasis, point: '22.1.6' | '22.1.7'): May<TellingBasis> {
  return hasClientDied(facts) ? { not: { rule: 'client-died', point } } : { on: basis };
}

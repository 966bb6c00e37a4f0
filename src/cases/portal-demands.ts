import type { EServiceEdition } from '#catalogue/index.ts';
import { type Ending, endingOf, isInForce, type Mandate, standingFor, wasInForce } from '#mandates/index.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { type CaseFacts, hasAnybodyDied, hasClientDied } from './case-facts.ts';
import type { May } from './duty.ts';
import { beforeSigning, momentFiled, type Times } from './filing-rules.ts';
import { settled } from './line-records.ts';

/** The basis of filing (22.¹ 5.): the signed mandate that names the e-service, drawn up on a confirmed identity. */
export interface FilingBasis {
  readonly case: string;
  readonly mandate: Mandate;
  /** Once the mandate has ended, or was withdrawn for the e-service: only what was filed in the portal before that is still recorded. */
  readonly ended: Ending | undefined;
  /** A newer mandate names the e-service too, but was not signed yet when it was filed. */
  readonly isEarlier: boolean;
}

/** What is filed, and when the portal says that it was. */
export interface FilingAsked extends Times {
  readonly eService: string;
}

/** The basis of telling (22.¹ 6., 7.): the filed application, and the mandate that says whether and how. */
export interface TellingBasis {
  readonly application: ApplicationFacts;
  readonly mandate: Mandate;
}

/** The basis of putting right what was recorded of filing. */
export interface FiledBasis extends TellingBasis {
  /** Once the mandate has ended, or was withdrawn for the e-service: only what was filed in the portal before that was permitted. */
  readonly ended: Ending | undefined;
}

/** The basis of putting right what was recorded of telling. */
export interface ToldBasis extends TellingBasis {
  readonly clientDied: boolean;
}

/**
 * Nothing is filed before duties 1 and 3 are done, beyond what the mandate says, or twice under one mandate. A mandate that has
 * ended, or was withdrawn for this e-service, still permits what was filed in the portal before, also where a newer one names it.
 */
export function demandFiling(
  facts: CaseFacts,
  identityCheck: string | undefined,
  { eService, ...times }: FilingAsked,
  at: Temporal.Instant,
): May<FilingBasis> {
  if (!facts.declarationId) return { not: { first: '2.6' } };
  if (!identityCheck) return { not: { first: '22.1.1' } };
  const named = facts.mandates.filter(({ scope }) => scope.some((line) => line.eServiceId === eService));
  if (facts.mandates.length > 0 && named.length === 0) return { not: { rule: 'beyond-mandate', point: '22.1.3' } };
  const signed = named.filter(({ signing }) => signing);
  const filedAt = momentFiled(times);
  const mandate =
    (filedAt && signed.findLast((granted) => !isUsed(granted) && permitted(granted, filedAt))) ??
    signed.find((granted) => isInForce(standingFor(granted, eService), at)) ??
    signed.findLast((granted) => wasInForce(standingFor(granted, eService)) && !isUsed(granted));
  if (mandate) {
    if (isUsed(mandate)) return { not: { done: '22.1.5' } };
    const isEarlier = signed.at(-1) !== mandate;
    return { on: { case: facts.id, mandate, ended: endedFor(mandate, eService, at), isEarlier } };
  }
  if (hasAnybodyDied(facts)) return { not: { rule: 'somebody-died', point: '22.1.3' } };
  return { not: signed.length > 0 ? { rule: 'mandate-ended', point: '22.1.3' } : { first: '22.1.3' } };

  function isUsed({ id }: Mandate): boolean {
    return facts.applications.some((filed) => filed.mandateId === id && filed.eServiceId === eService);
  }

  function permitted(granted: Mandate, filedThen: Temporal.Instant): boolean {
    const { from } = endingOf(standingFor(granted, eService));
    return !beforeSigning(granted, times) && Temporal.Instant.compare(filedThen, from) < 0;
  }
}

export function demandPlannedTime(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  id: string,
): May<TellingBasis> {
  const filed = filedIn(facts, id);
  if ('not' in filed) return filed;
  const { application } = filed.on;
  const { kind } = application.outcome ?? {};
  if (kind === 'withdrawn' || kind === 'refused') return { not: { rule: `application-${kind}`, point: '22.1.6' } };
  if (isReturned(facts, application)) return { not: { rule: 'application-returned', point: '22.1.6' } };
  if (settled(application.records, 'plannedTime')) return { not: { done: '22.1.6' } };
  if (settled(application.records, 'result')) return { not: { rule: 'result-told', point: '22.1.6' } };
  if (!editions.get(application.editionId)?.givesPlannedTime) return { not: { notGiven: '22.1.6' } };
  return unlessDied(facts, filed.on, '22.1.6');
}

/** To be completed before there is anything to tell of it, while everybody lives. */
export function isReturned(facts: CaseFacts, { outcome }: ApplicationFacts): boolean {
  return outcome?.kind === 'returned' && !hasAnybodyDied(facts);
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
  const { kind } = application.outcome ?? {};
  if (by === 'done') return { not: { done: '22.1.7' } };
  if (kind === 'withdrawn') return { not: { rule: 'application-withdrawn', point: '22.1.7' } };
  if (isReturned(facts, application)) return { not: { rule: 'application-returned', point: '22.1.7' } };
  if (!edition?.givesResult) return { not: { notGiven: '22.1.7' } };
  if (edition.givesPlannedTime && kind !== 'refused' && !settled(application.records, 'plannedTime')) {
    return { not: { first: '22.1.6' } };
  }
  if (by === 'not_asked' || !mandate.resultWay) return { not: { rule: 'result-not-asked', point: '22.1.7' } };
  return unlessDied(facts, filed.on, '22.1.7');
}

/** Of an application that was filed, the record of filing is put right, whatever became of its mandate since. */
export function demandPuttingRightFiling(facts: CaseFacts, id: string, at: Temporal.Instant): May<FiledBasis> {
  const filed = filedIn(facts, id);
  if ('not' in filed) return filed;
  const { application, mandate } = filed.on;
  return { on: { ...filed.on, ended: endedFor(mandate, application.eServiceId, at) } };
}

function endedFor(mandate: Mandate, eService: string, at: Temporal.Instant): Ending | undefined {
  const standing = standingFor(mandate, eService);
  return isInForce(standing, at) ? undefined : endingOf(standing);
}

/** Only what was recorded is put right: the record of telling the planned time, or of telling the result. */
export function demandPuttingRight(facts: CaseFacts, id: string, duty: 'plannedTime' | 'result'): May<ToldBasis> {
  const filed = filedIn(facts, id);
  if ('not' in filed) return filed;
  const isTold = settled(filed.on.application.records, duty);
  if (!isTold) return { not: { first: duty === 'plannedTime' ? '22.1.6' : '22.1.7' } };
  return { on: { ...filed.on, clientDied: hasClientDied(facts) } };
}

/** An application of this case; one of another case is not found. */
export function filedIn(facts: CaseFacts, id: string): { on: TellingBasis } | { not: { first: '22.1.5' } } {
  const application = facts.applications.find((filed) => filed.id === id);
  const mandate = facts.mandates.find((granted) => granted.id === application?.mandateId);
  return application && mandate ? { on: { application, mandate } } : { not: { first: '22.1.5' } };
}

/** A client who has died is not informed of anything. */
function unlessDied(facts: CaseFacts, basis: TellingBasis, point: '22.1.6' | '22.1.7'): May<TellingBasis> {
  return hasClientDied(facts) ? { not: { rule: 'client-died', point } } : { on: basis };
}

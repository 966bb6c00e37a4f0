import type { EServiceEdition } from '#catalogue/index.ts';
import type { CheckMade } from '#clients/index.ts';
import { type EndBasis, type Mandate, stateOf } from '#mandates/index.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { afterClosing, afterDeath, barred } from './barred-duties.ts';
import { type CaseFacts, hasAnybodyDied, responsibleFor } from './case-facts.ts';
import type { ClosingBasis } from './close-case.ts';
import { reasonsFor } from './closing/closing.ts';
import type { CheckBasis, Duties, IdentityBasis, NoticeBasis, WrongCheckBasis } from './duties.ts';
import type { Duty, DutyStatus, May } from './duty.ts';
import { isCarriedOut, type LineDuties, linesOf, tellings, waitingEditions } from './line-duties.ts';
import { demandPart } from './part-demand.ts';
import {
  demandFiling,
  demandPlannedTime,
  demandPuttingRight,
  demandPuttingRightFiling,
  demandResult,
  filedIn,
} from './portal-demands.ts';
import type { WaitingFor } from './tables.ts';
import type { TransferBasis } from './take-over-case.ts';

/**
 * The one table of a case's duties: pages, API, lists and each act's precondition are read from it. Pure. To the client and the
 * represented person every act is barred: nobody serves themself. After a death nothing is granted, whoever asks; in a closed case
 * nothing is done.
 */
export function dutiesOf(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  at: Temporal.Instant,
): Duties {
  const duties = afterClosing(facts, afterDeath(facts, dutiesByLaw(facts, editions, at)));
  return facts.isOwn ? barred(duties, { rule: 'own-case', point: '22.1.1' }) : duties;
}

function dutiesByLaw(facts: CaseFacts, editions: ReadonlyMap<string, EServiceEdition>, at: Temporal.Instant): Duties {
  const lines = linesOf(facts, editions, at);
  const confirmed = facts.identityChecks.findLast((check) => check.outcome === 'confirmed');
  const ofToday = confirmed && officialDay(confirmed.checkedAt).equals(officialDay(at)) ? confirmed : undefined;
  const unused = facts.notices.findLast(
    ({ id, identityCheck }) => identityCheck === ofToday?.id && !facts.mandates.some(({ noticeId }) => noticeId === id),
  )?.id;
  const live = facts.mandates.find((mandate) => ['drawn', 'in_force'].includes(stateOf(mandate, at)));
  const ofMandate = (id: string): May<Mandate> => {
    const mandate = facts.mandates.find((granted) => granted.id === id);
    return mandate ? { on: mandate } : { not: { first: '22.1.3' } };
  };
  const waits = waitingFor(facts, { confirmed, unused, live, lines, at });
  const found = { confirmed, ofToday, unused, live, at, isGrantAwaited: isGrantAwaited(facts, waits, at) };
  const transferred = transfer(facts, waits);
  const toTell = tellings(lines);
  return {
    declaration: declaration(facts),
    identity: identity(facts, found),
    identityPutRight: { may: identityPutRight(facts, confirmed) },
    notice: notice(facts, found),
    puttingRightNotice: (id) => puttingRightNotice(facts, id),
    ...mandateAndSigning(facts, found),
    ofMandate,
    papersOf: ofMandate,
    endOf: (id) => {
      const may = ofMandate(id);
      return 'not' in may ? may : { on: { mandate: may.on, ...recordedUnder(facts, may.on, editions, at) } };
    },
    partOf: (id) => demandPart(facts, lines, editions, id, at),
    filing: (eService, times) => demandFiling(facts, confirmed?.id, { ...times, eService }, at),
    plannedTime: (id) => demandPlannedTime(facts, editions, id),
    result: (id) => demandResult(facts, editions, id),
    puttingRightFiling: (id) => demandPuttingRightFiling(facts, id, at),
    puttingRight: (id, duty) => demandPuttingRight(facts, id, duty),
    outcome: (id) => filedIn(facts, id),
    closing: { may: closing(facts, live, lines) },
    reopening: { may: { not: { rule: 'case-not-closed' } } },
    takingOver: { may: facts.isMine ? { not: { rule: 'already-yours' } } : transferred },
    handingOver: { may: transferred },
    noting: {
      may: facts.clientId ? { on: { case: facts.id, clientId: facts.clientId } } : { not: { first: '22.1.1' } },
    },
    lines,
    liveMandate: live,
    waitingFor: waits,
    tellOn: toTell[0] ? Temporal.PlainDate.from(toTell[0].on) : null,
    toTell,
    waitingEditions: waitingEditions(facts, lines, waits),
  };
}

/** What is finished is nobody's work any more. */
function transfer(facts: CaseFacts, waits: WaitingFor): May<TransferBasis> {
  if (waits === 'done') return { not: { rule: 'nothing-to-transfer' } };
  return { on: { case: facts.id, responsible: responsibleFor(facts) } };
}

/** A case is closed when nothing may be done under a mandate of it and nobody is to be told of anything. */
function closing(facts: CaseFacts, live: Mandate | undefined, lines: readonly LineDuties[]): May<ClosingBasis> {
  if (live) return { not: { rule: 'mandate-lives', point: '22.1.3' } };
  if (lines.some((line) => line.waitingFor === 'returned')) return { not: { rule: 'still-returned', point: '22.1.5' } };
  const toTell = lines.find((line) => line.waitingFor === '22.1.6' || line.waitingFor === '22.1.7');
  if (toTell) return { not: { rule: 'still-to-tell', point: toTell.waitingFor as '22.1.6' | '22.1.7' } };
  const isDone = lines.length > 0 && lines.every((line) => line.waitingFor === 'done');
  if (isDone) return { not: { rule: 'nothing-to-close' } };
  const reasons = reasonsFor(
    facts.identityChecks.at(-1)?.outcome === 'refused',
    facts.mandates.some(({ signing }) => signing),
  );
  return { on: { case: facts.id, edition: facts.editionId, reasons } };
}

/** What was applied for under a mandate, and what of it is not done: all of it where nothing that was applied for stands. */
function recordedUnder(
  facts: CaseFacts,
  mandate: Mandate,
  editions: ReadonlyMap<string, EServiceEdition>,
  at: Temporal.Instant,
): Pick<EndBasis, 'left' | 'filed' | 'settled'> {
  // Alone, because a newer mandate takes over what was not applied for under it.
  const named = linesOf({ ...facts, mandates: [mandate] }, editions, at);
  const undone = named.filter(({ waitingFor }) => waitingFor !== 'done');
  const left = isCarriedOut(named) ? [] : undone.length > 0 ? undone : named;
  return {
    left: left.map(({ editionId }) => editions.get(editionId)?.code ?? ''),
    filed: named.flatMap(({ application }) => application?.endedAt ?? []),
    settled: named.flatMap(({ application }) => [
      ...Object.values(application?.records ?? {}).flatMap((record) => record?.told_at ?? []),
      ...(application?.outcome ? [startOfDay(application.outcome.since)] : []),
    ]),
  };
}

interface Found {
  /** The newest check by which an identity was confirmed. */
  readonly confirmed: CheckMade | undefined;
  /** The same, if it was made on this day: notice and mandate stand on a check of their own day. */
  readonly ofToday: CheckMade | undefined;
  /** A notice told on it that no mandate has used. */
  readonly unused: string | undefined;
  readonly live: Mandate | undefined;
  readonly isGrantAwaited: boolean;
  readonly at: Temporal.Instant;
}

function declaration({ declarationId }: CaseFacts): Duty<object> {
  const duty = { name: 'declaration', point: '2.6' } as const;
  return declarationId
    ? { ...duty, state: 'done', record: declarationId, may: { not: { done: '2.6' } } }
    : { ...duty, state: 'next', may: { on: {} } };
}

/**
 * A refused check is a record too, and another check may follow it. Whoever comes again on another day is checked again, unless the
 * mandate granted then is still good.
 */
function identity(facts: CaseFacts, { confirmed, ofToday, live, isGrantAwaited }: Found): Duty<CheckBasis> {
  const duty = { name: 'identity', point: '22.1.1' } as const;
  const people = confirmed && { client: confirmed.client, represented: confirmed.represented };
  const may: May<CheckBasis> = !facts.declarationId
    ? { not: { first: '2.6' } }
    : ofToday || (confirmed && live)
      ? { not: { done: '22.1.1' } }
      : { on: { people } };
  if (confirmed) {
    const again = 'on' in may && isGrantAwaited;
    return { ...duty, state: again ? 'next' : 'done', record: confirmed.id, may };
  }
  const refused = facts.identityChecks.at(-1);
  if (refused) return { ...duty, state: 'refused', record: refused.id, may };
  return { ...duty, state: facts.declarationId ? 'next' : 'waits', may };
}

/** Until a mandate is signed on it, a check that was recorded wrongly is made anew; it may be of another person, unless others hold. */
function identityPutRight(facts: CaseFacts, confirmed: CheckMade | undefined): May<WrongCheckBasis> {
  if (!confirmed?.client) return { not: { first: '22.1.1' } };
  const drawn = facts.mandates.filter(({ identityCheckId }) => identityCheckId === confirmed.id);
  if (drawn.some(({ signing }) => signing)) return { not: { rule: 'signed-on-check', point: '22.1.1' } };
  // Its paper is signed, and could not be entered again: that it was not signed is for a person to say.
  if (drawn.some(({ signedByHandAt, end }) => signedByHandAt && !end)) {
    return { not: { rule: 'blank-on-check', point: '22.1.1' } };
  }
  const other = facts.identityChecks.find(({ id, outcome }) => outcome === 'confirmed' && id !== confirmed.id);
  const people = other && { client: other.client, represented: other.represented };
  return { on: { wrong: { id: confirmed.id, client: confirmed.client }, people } };
}

/**
 * Whether a mandate is still to be granted: none was, or the newest one ended with something left to apply for, and everybody lives. To
 * tell of what was filed none is needed, and whoever revoked theirs grants another only if they say so.
 */
function isGrantAwaited(facts: CaseFacts, waits: WaitingFor, at: Temporal.Instant): boolean {
  if (hasAnybodyDied(facts) || ['done', 'returned', '22.1.6', '22.1.7'].includes(waits)) return false;
  const newest = facts.mandates.at(-1);
  return newest === undefined || !['drawn', 'in_force', 'completed', 'revoked'].includes(stateOf(newest, at));
}

/** Told before each mandate, because one notice is good for one mandate. */
function notice(facts: CaseFacts, { confirmed, ofToday, unused, live, isGrantAwaited }: Found): Duty<IdentityBasis> {
  const duty = { name: 'notice', point: '22.1.3' } as const;
  const basis = basisOn(ofToday);
  const may: May<IdentityBasis> = !confirmed
    ? { not: { first: '22.1.1' } }
    : unused || live
      ? { not: { done: '22.1.3' } }
      : basis
        ? { on: basis }
        : { not: checkedAnotherDay };
  const told = facts.notices.at(-1)?.id;
  const toTell = !unused && !live && isGrantAwaited;
  if (told && !toTell) return { ...duty, state: 'done', record: told, may };
  return { ...duty, state: ofToday ? 'next' : 'waits', may };
}

/** Only the record is put right, so that it stays possible after the mandate's end and after a death. */
function puttingRightNotice({ notices }: CaseFacts, id: string | undefined): May<{ readonly notice: string }> {
  const told = id === undefined ? notices.at(-1) : notices.find((notice) => notice.id === id);
  return told ? { on: { notice: told.id } } : { not: { first: '22.1.3' } };
}

const checkedAnotherDay = { rule: 'checked-another-day', point: '22.1.1' } as const;

function basisOn(check: CheckMade | undefined): IdentityBasis | undefined {
  return check?.client ? { identityCheck: check.id, client: check.client } : undefined;
}

function mandateAndSigning(
  facts: CaseFacts,
  { confirmed, ofToday, unused, live, at }: Found,
): { mandate: Duty<NoticeBasis>; signing: DutyStatus } {
  const basis = basisOn(ofToday);
  const may: May<NoticeBasis> = !confirmed
    ? { not: { first: '22.1.1' } }
    : live
      ? { not: { done: '22.1.3' } }
      : !basis
        ? { not: checkedAnotherDay }
        : unused
          ? { on: { ...basis, notice: unused } }
          : { not: { first: '22.1.3' } };
  const toDraw = { name: 'mandate', point: '22.1.3', may } as const;
  const toSign = { name: 'signing', point: '22.1.3' } as const;
  const newest = live ?? facts.mandates.at(-1);
  if (!newest || (unused && !live)) {
    return { mandate: { ...toDraw, state: unused ? 'next' : 'waits' }, signing: { ...toSign, state: 'waits' } };
  }
  const state = stateOf(newest, at);
  const mandate = { ...toDraw, state: 'done', record: newest.id } as const;
  if (!newest.signing) {
    const signing = { ...toSign, state: state === 'drawn' ? 'next' : 'ended', record: newest.id, mandateState: state };
    return { mandate, signing: signing as DutyStatus };
  }
  const signed = { ...toSign, record: newest.id };
  return state === 'in_force' || state === 'completed'
    ? { mandate, signing: { ...signed, state: 'done' } }
    : { mandate, signing: { ...signed, state: 'ended', mandateState: state } };
}

/** What was drawn up on a record of the notice that was put right, and ended by that, is as if it had not been. */
function endedByPuttingRight({ notices }: CaseFacts, { noticeId, end }: Mandate): boolean {
  const told = notices.find(({ id }) => id === noticeId);
  return end?.kind === 'unsigned' && told?.putRightAt.some((at) => at.equals(end.endedAt)) === true;
}

/** A check of another day does not move a case back: it still waits for the mandate, whose step asks for a check of the day. */
function waitingFor(
  facts: CaseFacts,
  { confirmed, unused, live, lines, at }: Omit<Found, 'ofToday' | 'isGrantAwaited'> & { lines: readonly LineDuties[] },
): WaitingFor {
  if (!facts.declarationId) return '2.6';
  if (!confirmed) return facts.identityChecks.length > 0 ? 'refused' : '22.1.1';
  if (live && stateOf(live, at) === 'drawn' && !hasAnybodyDied(facts)) return '22.1.3';
  for (const duty of ['returned', '22.1.5', '22.1.6', '22.1.7'] as const) {
    if (lines.some((line) => line.waitingFor === duty)) return duty;
  }
  const isFirst = !facts.mandates.some(
    (granted) =>
      facts.identityChecks.some(({ id }) => id === granted.identityCheckId) && !endedByPuttingRight(facts, granted),
  );
  if (isFirst || (!live && unused)) return '22.1.3';
  return lines.some((line) => line.waitingFor === 'stopped') ? 'stopped' : 'done';
}

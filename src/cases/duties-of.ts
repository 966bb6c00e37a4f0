import type { EServiceEdition } from '#catalogue/index.ts';
import type { CheckMade } from '#clients/index.ts';
import { type EndBasis, type Mandate, stateOf } from '#mandates/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { type CaseFacts, hasAnybodyDied } from './case-facts.ts';
import type { Duty, DutyStatus, May } from './duty.ts';
import { type LineDuties, linesOf, tellOn } from './line-duties.ts';
import {
  demandFiling,
  demandPlannedTime,
  demandResult,
  type FilingBasis,
  type TellingBasis,
} from './portal-demands.ts';
import type { WaitingFor } from './tables.ts';

/** The basis of a check: of whom it is, where the case has been theirs since an earlier one. */
export interface CheckBasis {
  readonly people: { readonly client: string | null; readonly represented: string | null } | undefined;
}

/** The basis of the notice: a client whose identity was confirmed in this case. */
export interface IdentityBasis {
  readonly identityCheck: string;
  readonly client: string;
}

/** The basis of a mandate: a notice that no mandate has used yet. */
export interface NoticeBasis extends IdentityBasis {
  readonly notice: string;
}

/** The duties of one case by 22.¹: the state of each, and the basis of its act. */
export interface Duties {
  readonly declaration: Duty<object>;
  readonly identity: Duty<CheckBasis>;
  readonly notice: Duty<IdentityBasis>;
  readonly mandate: Duty<NoticeBasis>;
  readonly signing: DutyStatus;
  /** For its signing and its scans. A mandate of another case is not found. */
  ofMandate(id: string): May<Mandate>;
  endOf(mandate: string): May<EndBasis>;
  filing(eService: string): May<FilingBasis>;
  plannedTime(application: string): May<TellingBasis>;
  result(application: string): May<TellingBasis>;
  /** The e-services of all the case's mandates, in the order of the papers, with the next duty of each. */
  readonly lines: readonly LineDuties[];
  /** The mandate under which something may still be done: drawn up or in force. A case has at most one. */
  readonly liveMandate: Mandate | undefined;
  /** The first duty of the law that is not done. */
  readonly waitingFor: WaitingFor;
  /** The first day on which a client is to be informed of something. */
  readonly tellOn: Temporal.PlainDate | null;
}

/**
 * The one table of a case's duties: pages, API, lists and each act's precondition are read from it. Pure. To the client and the
 * represented person every act is barred: nobody serves themself. After a death nothing is granted, whoever asks.
 */
export function dutiesOf(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  at: Temporal.Instant,
): Duties {
  const duties = afterDeath(facts, dutiesByLaw(facts, editions, at));
  if (!facts.isOwn) return duties;
  const barred = { not: { rule: 'own-case', point: '22.1.1' } } as const;
  const { declaration, identity, notice, mandate } = duties;
  return {
    ...duties,
    declaration: { ...declaration, may: barred },
    identity: { ...identity, may: barred },
    notice: { ...notice, may: barred },
    mandate: { ...mandate, may: barred },
    ofMandate: () => barred,
    endOf: () => barred,
    filing: () => barred,
    plannedTime: () => barred,
    result: () => barred,
  };
}

function afterDeath(facts: CaseFacts, duties: Duties): Duties {
  if (!hasAnybodyDied(facts)) return duties;
  const ended = <Basis>(duty: Duty<Basis>): Duty<Basis> =>
    'on' in duty.may
      ? { ...duty, state: duty.state === 'next' ? 'ended' : duty.state, may: { not: somebodyDied } }
      : duty;
  const { identity, notice, mandate, signing, waitingFor } = duties;
  return {
    ...duties,
    identity: ended(identity),
    notice: ended(notice),
    mandate: ended(mandate),
    signing: signing.state === 'next' ? { ...signing, state: 'ended' } : signing,
    waitingFor: waitingFor === '22.1.3' || waitingFor === '22.1.5' ? 'stopped' : waitingFor,
  };
}

const somebodyDied = { rule: 'somebody-died', point: '22.1.3' } as const;

function dutiesByLaw(facts: CaseFacts, editions: ReadonlyMap<string, EServiceEdition>, at: Temporal.Instant): Duties {
  const lines = linesOf(facts, editions, at);
  const confirmed = facts.identityChecks.findLast((check) => check.outcome === 'confirmed');
  const ofToday = confirmed && officialDay(confirmed.checkedAt).equals(officialDay(at)) ? confirmed : undefined;
  const unused = facts.notices.findLast(
    ({ id, identityCheck }) => identityCheck === ofToday?.id && !facts.mandates.some(({ noticeId }) => noticeId === id),
  )?.id;
  const live = facts.mandates.find((mandate) => ['drawn', 'in_force'].includes(stateOf(mandate, at)));
  const found = { confirmed, ofToday, unused, live, at };
  const ofMandate = (id: string): May<Mandate> => {
    const mandate = facts.mandates.find((granted) => granted.id === id);
    return mandate ? { on: mandate } : { not: { first: '22.1.3' } };
  };
  return {
    declaration: declaration(facts),
    identity: identity(facts, found),
    notice: notice(facts, found),
    ...mandateAndSigning(facts, found),
    ofMandate,
    endOf: (id) => {
      const may = ofMandate(id);
      return 'not' in may ? may : { on: { mandate: may.on, unfiled: unfiledUnder(may.on, facts, editions) } };
    },
    filing: (eService) => demandFiling(facts, confirmed?.id, eService, at),
    plannedTime: (id) => demandPlannedTime(facts, editions, id),
    result: (id) => demandResult(facts, editions, id),
    lines,
    liveMandate: live,
    waitingFor: waitingFor(facts, { ...found, lines }),
    tellOn: tellOn(lines),
  };
}

function unfiledUnder(
  { id, scope }: Mandate,
  { applications }: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
): string[] {
  return scope
    .filter(
      ({ eServiceId }) => !applications.some((filed) => filed.mandateId === id && filed.eServiceId === eServiceId),
    )
    .map(({ editionId }) => editions.get(editionId)?.code ?? '');
}

interface Found {
  /** The newest check by which an identity was confirmed. */
  readonly confirmed: CheckMade | undefined;
  /** The same, if it was made on this day: notice and mandate stand on a check of their own day. */
  readonly ofToday: CheckMade | undefined;
  /** A notice told on it that no mandate has used. */
  readonly unused: string | undefined;
  readonly live: Mandate | undefined;
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
function identity(facts: CaseFacts, { confirmed, ofToday, live, at }: Found): Duty<CheckBasis> {
  const duty = { name: 'identity', point: '22.1.1' } as const;
  const people = confirmed && { client: confirmed.client, represented: confirmed.represented };
  const may: May<CheckBasis> = !facts.declarationId
    ? { not: { first: '2.6' } }
    : ofToday || (confirmed && live)
      ? { not: { done: '22.1.1' } }
      : { on: { people } };
  if (confirmed) {
    const again = 'on' in may && isGrantAwaited(facts, at);
    return { ...duty, state: again ? 'next' : 'done', record: confirmed.id, may };
  }
  const refused = facts.identityChecks.at(-1);
  if (refused) return { ...duty, state: 'refused', record: refused.id, may };
  return { ...duty, state: facts.declarationId ? 'next' : 'waits', may };
}

/** Whether a mandate is still to be granted: none was, or the newest one ended with something left to do, and everybody lives. */
function isGrantAwaited(facts: CaseFacts, at: Temporal.Instant): boolean {
  if (hasAnybodyDied(facts)) return false;
  const newest = facts.mandates.at(-1);
  return newest === undefined || !['drawn', 'in_force', 'completed'].includes(stateOf(newest, at));
}

/** Told before each mandate, because one notice is good for one mandate. */
function notice(facts: CaseFacts, { confirmed, ofToday, unused, live, at }: Found): Duty<IdentityBasis> {
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
  const toTell = !unused && !live && isGrantAwaited(facts, at);
  if (told && !toTell) return { ...duty, state: 'done', record: told, may };
  return { ...duty, state: ofToday ? 'next' : 'waits', may };
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

/** A check of another day does not move a case back: it still waits for the mandate, whose step asks for a check of the day. */
function waitingFor(
  facts: CaseFacts,
  { confirmed, unused, live, lines, at }: Found & { lines: readonly LineDuties[] },
): WaitingFor {
  if (!facts.declarationId) return '2.6';
  if (!confirmed) return facts.identityChecks.length > 0 ? 'refused' : '22.1.1';
  if (live && stateOf(live, at) === 'drawn') return '22.1.3';
  for (const duty of ['22.1.5', '22.1.6', '22.1.7'] as const) {
    if (lines.some((line) => line.waitingFor === duty)) return duty;
  }
  if (facts.mandates.length === 0 || (!live && unused)) return '22.1.3';
  return lines.some((line) => line.waitingFor === 'stopped') ? 'stopped' : 'done';
}

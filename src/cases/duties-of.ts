import type { EServiceEdition } from '#catalogue/index.ts';
import { type Mandate, stateOf } from '#mandates/index.ts';
import type { CaseFacts } from './case-facts.ts';
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
  readonly identity: Duty<object>;
  readonly notice: Duty<IdentityBasis>;
  readonly mandate: Duty<NoticeBasis>;
  readonly signing: DutyStatus;
  /** For its signing, its scans and its end. A mandate of another case is not found. */
  ofMandate(id: string): May<Mandate>;
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
 * represented person every act is barred: nobody serves themself.
 */
export function dutiesOf(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  at: Temporal.Instant,
): Duties {
  const duties = dutiesByLaw(facts, editions, at);
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
    filing: () => barred,
    plannedTime: () => barred,
    result: () => barred,
  };
}

function dutiesByLaw(facts: CaseFacts, editions: ReadonlyMap<string, EServiceEdition>, at: Temporal.Instant): Duties {
  const lines = linesOf(facts, editions, at);
  const confirmed = facts.identityChecks.find((check) => check.outcome === 'confirmed')?.id;
  const unused = facts.noticeIds.findLast((notice) => !facts.mandates.some(({ noticeId }) => noticeId === notice));
  const live = facts.mandates.find((mandate) => ['drawn', 'in_force'].includes(stateOf(mandate, at)));
  const client = facts.clientId ?? '';
  return {
    declaration: declaration(facts),
    identity: identity(facts, confirmed),
    notice: notice(facts, { confirmed, unused, live, client, at }),
    ...mandateAndSigning(facts, { confirmed, unused, live, client, at }),
    ofMandate: (id) => {
      const mandate = facts.mandates.find((granted) => granted.id === id);
      return mandate ? { on: mandate } : { not: { first: '22.1.3' } };
    },
    filing: (eService) => demandFiling(facts, confirmed, eService, at),
    plannedTime: (id) => demandPlannedTime(facts, editions, id),
    result: (id) => demandResult(facts, editions, id),
    lines,
    liveMandate: live,
    waitingFor: waitingFor(facts, { confirmed, unused, live, lines, at }),
    tellOn: tellOn(lines),
  };
}

interface Found {
  readonly confirmed: string | undefined;
  readonly unused: string | undefined;
  readonly live: Mandate | undefined;
  readonly client: string;
  readonly at: Temporal.Instant;
}

function declaration({ declarationId }: CaseFacts): Duty<object> {
  const duty = { name: 'declaration', point: '2.6' } as const;
  return declarationId
    ? { ...duty, state: 'done', record: declarationId, may: { not: { done: '2.6' } } }
    : { ...duty, state: 'next', may: { on: {} } };
}

/** A refused check is a record too, and another check may follow it; a confirmed one is final. */
function identity(facts: CaseFacts, confirmed: string | undefined): Duty<object> {
  const duty = { name: 'identity', point: '22.1.1' } as const;
  if (confirmed) return { ...duty, state: 'done', record: confirmed, may: { not: { done: '22.1.1' } } };
  const refused = facts.identityChecks.at(-1);
  const may: May<object> = facts.declarationId ? { on: {} } : { not: { first: '2.6' } };
  if (refused) return { ...duty, state: 'refused', record: refused.id, may };
  return { ...duty, state: facts.declarationId ? 'next' : 'waits', may };
}

/** Told before each mandate, because one notice is good for one mandate. */
function notice(facts: CaseFacts, { confirmed, unused, live, client, at }: Found): Duty<IdentityBasis> {
  const duty = { name: 'notice', point: '22.1.3' } as const;
  const may: May<IdentityBasis> = !confirmed
    ? { not: { first: '22.1.1' } }
    : unused || live
      ? { not: { done: '22.1.3' } }
      : { on: { identityCheck: confirmed, client } };
  const told = facts.noticeIds.at(-1);
  const newest = facts.mandates.at(-1);
  const another = !unused && !live && newest !== undefined && stateOf(newest, at) !== 'completed';
  if (told && !another) return { ...duty, state: 'done', record: told, may };
  return { ...duty, state: confirmed ? 'next' : 'waits', may };
}

function mandateAndSigning(
  facts: CaseFacts,
  { confirmed, unused, live, client, at }: Found,
): { mandate: Duty<NoticeBasis>; signing: DutyStatus } {
  const may: May<NoticeBasis> = !confirmed
    ? { not: { first: '22.1.1' } }
    : live
      ? { not: { done: '22.1.3' } }
      : unused
        ? { on: { identityCheck: confirmed, client, notice: unused } }
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

function waitingFor(
  facts: CaseFacts,
  { confirmed, unused, live, lines, at }: Omit<Found, 'client'> & { lines: readonly LineDuties[] },
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

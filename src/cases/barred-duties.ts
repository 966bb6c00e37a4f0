import { type CaseFacts, hasAnybodyDied } from './case-facts.ts';
import type { Duties } from './duties.ts';
import type { Bar, Duty, DutyStatus } from './duty.ts';

/** Every act of the case is barred. */
export function barred(duties: Duties, bar: Bar): Duties {
  const may = { not: bar };
  const { declaration, identity, notice, mandate, closing, reopening, takingOver, handingOver, noting } = duties;
  return {
    ...duties,
    declaration: { ...declaration, may },
    identity: { ...identity, may },
    identityPutRight: { may },
    notice: { ...notice, may },
    mandate: { ...mandate, may },
    closing: { ...closing, may },
    reopening: { ...reopening, may },
    takingOver: { ...takingOver, may },
    handingOver: { ...handingOver, may },
    noting: { ...noting, may },
    puttingRightNotice: () => may,
    ofMandate: () => may,
    papersOf: () => may,
    endOf: () => may,
    partOf: () => may,
    filing: () => may,
    plannedTime: () => may,
    result: () => may,
    puttingRightFiling: () => may,
    puttingRight: () => may,
    outcome: () => may,
  };
}

/** Nothing is recorded in a closed case: it can only be opened again. Its papers are printed as before. */
export function afterClosing(facts: CaseFacts, duties: Duties): Duties {
  if (!facts.closing) return duties;
  const stopped = <Status extends DutyStatus>(duty: Status): Status =>
    duty.state === 'next' || duty.state === 'waits' ? { ...duty, state: 'ended' } : duty;
  const closed = barred(duties, { rule: 'case-closed' });
  return {
    ...closed,
    papersOf: duties.papersOf,
    declaration: stopped(closed.declaration),
    identity: stopped(closed.identity),
    notice: stopped(closed.notice),
    mandate: stopped(closed.mandate),
    signing: stopped(closed.signing),
    reopening: { may: { on: facts.closing } },
    waitingFor: 'closed',
  };
}

/** After a death nothing is granted; what was filed before stays, and its client is told while they live. */
export function afterDeath(facts: CaseFacts, duties: Duties): Duties {
  if (!hasAnybodyDied(facts)) return duties;
  const ended = <Basis>(duty: Duty<Basis>): Duty<Basis> =>
    'on' in duty.may
      ? { ...duty, state: duty.state === 'next' ? 'ended' : duty.state, may: { not: somebodyDied } }
      : duty;
  const { identity, notice, mandate, waitingFor } = duties;
  const { mandateState: _toBeSigned, ...signing } = duties.signing;
  return {
    ...duties,
    identity: ended(identity),
    identityPutRight: { may: { not: somebodyDied } },
    notice: ended(notice),
    mandate: ended(mandate),
    signing: signing.state === 'next' ? { ...signing, state: 'ended' } : duties.signing,
    waitingFor: waitingFor === '22.1.3' || waitingFor === '22.1.5' ? 'stopped' : waitingFor,
  };
}

const somebodyDied = { rule: 'somebody-died', point: '22.1.3' } as const;

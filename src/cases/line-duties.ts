import type { EServiceEdition } from '#catalogue/index.ts';
import { type Mandate, type ScopeLine, standingFor, stateOf } from '#mandates/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { type CaseFacts, hasAnybodyDied, hasClientDied } from './case-facts.ts';
import type { DutyStatus } from './duty.ts';
import { settled } from './line-records.ts';
import { isReturned } from './portal-demands.ts';
import type { ToTell, WaitingFor } from './tables.ts';

/**
 * An e-service of a mandate, with its duties in the law's order: 2, 4 and 5 are done together in the portal, then 6 and
 * 7.
 */
export interface LineDuties {
  readonly eServiceId: string;
  readonly editionId: string;
  /** The client withdrew the mandate for it. */
  readonly revoked: ScopeLine['revoked'];
  readonly mandate: Mandate;
  readonly application: ApplicationFacts | undefined;
  readonly waitingFor: '22.1.5' | 'returned' | '22.1.6' | '22.1.7' | 'done' | 'stopped';
  readonly duties: readonly DutyStatus[];
}

/**
 * The e-services of all the case's mandates, in the order of the papers. One that two mandates name is listed once,
 * under the newer.
 */
export function linesOf(
  facts: CaseFacts,
  editions: ReadonlyMap<string, EServiceEdition>,
  at: Temporal.Instant,
): LineDuties[] {
  const lines = facts.mandates.flatMap((mandate) =>
    mandate.scope.map((named): LineDuties => {
      const application = facts.applications.find(
        (filed) => filed.mandateId === mandate.id && filed.eServiceId === named.eServiceId,
      );
      // What the client is told follows the edition in force on the day of filing.
      const edition = editions.get(application?.editionId ?? named.editionId);
      const waitingFor = waitsFor(facts, { ...named, mandate, application }, edition, at);
      const line = { ...named, mandate, application, waitingFor };
      return { ...line, duties: dutiesOfLine(line, edition, at) };
    }),
  );
  return lines.filter(
    (line, index) =>
      line.application !== undefined || !lines.slice(index + 1).some((later) => later.eServiceId === line.eServiceId),
  );
}

/** Everything that a mandate asked for is done, and something of it was: what was only withdrawn is nothing done. */
export function isCarriedOut(lines: readonly LineDuties[]): boolean {
  return (
    lines.every(({ waitingFor }) => waitingFor === 'done') &&
    lines.some(({ application }) => application && application.outcome?.kind !== 'withdrawn')
  );
}

/** The planned time is to be told on the day of filing; the result, on the day it is planned for. The soonest first. */
export function tellings(lines: readonly LineDuties[]): ToTell[] {
  return lines
    .flatMap(({ waitingFor, application }): ToTell[] => {
      if (!application || (waitingFor !== '22.1.6' && waitingFor !== '22.1.7')) return [];
      return [{ edition: application.editionId, point: waitingFor, on: tellOn(application, waitingFor).toString() }];
    })
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}

/** A result that its holder says is ready is told from that day on, if none was planned for a day before. */
function tellOn({ filedAt, outcome, records, byHolder }: ApplicationFacts, point: ToTell['point']): Temporal.PlainDate {
  if (point === '22.1.6') return officialDay(filedAt);
  if (outcome?.kind === 'refused') return outcome.since;
  const planned = records.planned_time_told?.planned_on ?? officialDay(filedAt);
  const ready = byHolder.ready?.on;
  return ready && Temporal.PlainDate.compare(ready, planned) < 0 ? ready : planned;
}

/** The e-services that a list names: those the case waits for, or else all of its mandates, or else the one it was opened for. */
export function waitingEditions(facts: CaseFacts, lines: readonly LineDuties[], waits: WaitingFor): string[] {
  const wanted = lines.filter(({ revoked, application }) => !revoked || application);
  const waiting = wanted.filter((line) => line.waitingFor === waits);
  const named = (waiting.length > 0 ? waiting : wanted).map(
    ({ application, editionId }) => application?.editionId ?? editionId,
  );
  return named.length > 0 ? [...new Set(named)] : [facts.editionId];
}

/** What the client does not want any more is as good as done. */
function waitsFor(
  facts: CaseFacts,
  { eServiceId, revoked, mandate, application }: Omit<LineDuties, 'duties' | 'waitingFor'>,
  edition: EServiceEdition | undefined,
  at: Temporal.Instant,
): LineDuties['waitingFor'] {
  if (!application) {
    const state = stateOf(standingFor(mandate, eServiceId), at);
    // What nobody signed before the death permits nothing any more.
    if (state === 'in_force' || (state === 'drawn' && !hasAnybodyDied(facts))) return '22.1.5';
    return revoked ? 'done' : 'stopped';
  }
  if (isReturned(facts, application)) return 'returned';
  const toTell = awaitedOf(application, mandate, edition);
  // The mandate's end does not undo a filed application, and its client is still informed, unless the client has died.
  if (toTell) return hasClientDied(facts) ? 'stopped' : toTell;
  return 'done';
}

/** What its client is still to be told of an application. No time is planned of what they were told the result of. */
function awaitedOf(
  { outcome, records }: ApplicationFacts,
  { resultWay }: Mandate,
  edition: EServiceEdition | undefined,
): ToTell['point'] | undefined {
  if (outcome?.kind === 'withdrawn' || settled(records, 'result')) return undefined;
  if (edition?.givesPlannedTime && outcome?.kind !== 'refused' && !settled(records, 'plannedTime')) return '22.1.6';
  return edition?.givesResult && resultWay !== null ? '22.1.7' : undefined;
}

type Progress = Pick<DutyStatus, 'state' | 'record' | 'mandateState' | 'became'>;

function dutiesOfLine(
  line: Omit<LineDuties, 'duties'>,
  edition: EServiceEdition | undefined,
  at: Temporal.Instant,
): DutyStatus[] {
  const { application, mandate, waitingFor } = line;
  // Withdrawn before it was applied for.
  const isRevoked = !application && waitingFor === 'done';
  const state = stateOf(standingFor(mandate, line.eServiceId), at);
  const over: Progress | undefined = isRevoked
    ? { state: 'ended', mandateState: 'revoked' }
    : waitingFor === 'stopped'
      ? { state: 'ended', ...(!application && state !== 'drawn' && { mandateState: state }) }
      : undefined;
  const inPortal: Progress = application
    ? { state: 'done', record: application.id }
    : (over ?? { state: stateOf(mandate, at) === 'in_force' ? 'next' : 'waits' });
  const filed: Progress = waitingFor === 'returned' ? { ...inPortal, state: 'next', became: 'returned' } : inPortal;
  const plannedOn = application?.records.planned_time_told?.planned_on ?? undefined;
  const by = application && settled(application.records, 'result');
  const { kind } = application?.outcome ?? {};
  // What was refused has its result already, and so has what its holder says is ready: that is told at once.
  const isPlanned = waitingFor === '22.1.7' && kind !== 'refused' && !application?.byHolder.ready;
  const told = (point: '22.1.6' | '22.1.7'): Progress => {
    if (over) return over;
    // Of a withdrawn application nothing more is told; of a refused one, the result.
    if (kind === 'withdrawn' || (kind === 'refused' && point === '22.1.6')) return { state: 'ended', became: kind };
    if (by === 'done') return { state: 'ended' };
    return { state: waitingFor === point ? 'next' : 'waits' };
  };
  return [
    { name: 'portalIdentity', point: '22.1.2', ...inPortal },
    { name: 'dataNeeded', point: '22.1.4', ...inPortal },
    { name: 'filing', point: '22.1.5', ...filed },
    application && settled(application.records, 'plannedTime')
      ? { name: 'plannedTime', point: '22.1.6', state: 'done', record: application.id, plannedOn }
      : {
          name: 'plannedTime',
          point: '22.1.6',
          ...(edition?.givesPlannedTime ? told('22.1.6') : { state: 'not_given' }),
        },
    application && by === 'done'
      ? { name: 'result', point: '22.1.7', state: 'done', record: application.id }
      : !edition?.givesResult
        ? { name: 'result', point: '22.1.7', state: 'not_given' }
        : by === 'not_asked' || mandate.resultWay === null
          ? { name: 'result', point: '22.1.7', state: 'not_asked' }
          : { name: 'result', point: '22.1.7', ...told('22.1.7'), ...(isPlanned && { plannedOn }) },
  ];
}

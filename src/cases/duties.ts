import type { PointOfLaw } from '#acting/index.ts';
import { type Mandate, stateOf } from '#mandates/index.ts';
import type { CaseView } from './case-view.ts';
import type { Duty, DutyName } from './old-duty.ts';
import { confirmedCheck, type LineProgress, unusedNotice } from './progress.ts';

/** The duties before anything may be applied for, in the law's order. */
export function dutiesAtTheCounter(view: CaseView, at: Temporal.Instant): Duty[] {
  const { facts, declaration, checks, liveMandate } = view;
  const base = `/cases/${facts.id}`;
  const checked = checks.find((check) => check.outcome === 'confirmed');
  const lastCheck = checked ?? checks.at(-1);
  const newest = liveMandate ?? facts.mandates.at(-1);
  const told = view.notices.at(-1);
  const needsNotice = !unusedNotice(facts) && !liveMandate;
  const identityDone = confirmedCheck(facts) !== undefined;
  return [
    declaration
      ? done('declaration', '2.6', `${base}/declaration`, declaration.receivedBy, declaration.declaredAt)
      : { name: 'declaration', point: '2.6', state: 'next', href: `${base}/declaration` },
    checked
      ? done('identity', '22.1.1', `${base}/identity`, checked.checkedBy, checked.checkedAt)
      : {
          ...open('identity', '22.1.1', declaration !== undefined, `${base}/identity`),
          ...(lastCheck ? { state: 'refused', by: lastCheck.checkedBy, at: lastCheck.checkedAt } : {}),
        },
    told && !(needsNotice && newest && stateOf(newest, at) !== 'completed')
      ? done('notice', '22.1.3', `${base}/notice`, told.toldBy, told.toldAt)
      : open('notice', '22.1.3', identityDone, `${base}/notice`),
    ...mandateDuties(view, newest, at, base),
  ];
}

function mandateDuties({ facts }: CaseView, mandate: Mandate | undefined, at: Temporal.Instant, base: string): Duty[] {
  const ready = unusedNotice(facts) !== undefined;
  if (!mandate || (ready && !['drawn', 'in_force'].includes(stateOf(mandate, at)))) {
    return [open('mandate', '22.1.3', ready, `${base}/mandate`), { name: 'signing', point: '22.1.3', state: 'waits' }];
  }
  const href = `${base}/mandates/${mandate.id}`;
  const state = stateOf(mandate, at);
  const drawn = done('mandate', '22.1.3', href, mandate.drawnBy, mandate.drawnAt);
  const { signing } = mandate;
  if (!signing) {
    return [
      drawn,
      { name: 'signing', point: '22.1.3', state: state === 'drawn' ? 'next' : 'ended', href, mandateState: state },
    ];
  }
  const signed = done('signing', '22.1.3', href, signing.recordedBy, signing.recordedAt);
  return [
    drawn,
    state === 'in_force' || state === 'completed' ? signed : { ...signed, state: 'ended', mandateState: state },
  ];
}

/** The duties of one e-service of the mandate: 2, 4 and 5 are done together in the portal, then 6 and 7. */
export function dutiesInThePortal(view: CaseView, line: LineProgress, at: Temporal.Instant): Duty[] {
  const { application } = line;
  const edition = view.editions.get(application?.editionId ?? line.editionId);
  const base = `/cases/${view.facts.id}`;
  const filing = `${base}/e-services/${line.eServiceId}/filing`;
  const told = `${base}/applications/${application?.id}`;
  const inPortal = ([name, point]: [DutyName, PointOfLaw]): Duty =>
    application
      ? done(name, point, filing, application.filedBy, application.filedAt)
      : line.waitingFor === 'stopped'
        ? { name, point, state: 'ended' }
        : open(name, point, stateOf(line.mandate, at) === 'in_force', filing);
  const stopped = line.waitingFor === 'stopped';
  const plannedOn = application?.plannedTime?.plannedOn ?? undefined;
  return [
    ...(
      [
        ['portalIdentity', '22.1.2'],
        ['dataNeeded', '22.1.4'],
        ['filing', '22.1.5'],
      ] as [DutyName, PointOfLaw][]
    ).map(inPortal),
    application?.plannedTime
      ? {
          ...done(
            'plannedTime',
            '22.1.6',
            `${told}/planned-time`,
            application.plannedTime.toldBy,
            application.plannedTime.toldAt,
          ),
          plannedOn,
        }
      : edition?.givesPlannedTime
        ? later('plannedTime', '22.1.6', stopped, line.waitingFor === '22.1.6', `${told}/planned-time`)
        : { name: 'plannedTime', point: '22.1.6', state: 'not_given' },
    application?.result
      ? done('result', '22.1.7', `${told}/result`, application.result.toldBy, application.result.toldAt)
      : !edition?.givesResult
        ? { name: 'result', point: '22.1.7', state: 'not_given' }
        : line.mandate.resultWay === null
          ? { name: 'result', point: '22.1.7', state: 'not_asked' }
          : {
              ...later('result', '22.1.7', stopped, line.waitingFor === '22.1.7', `${told}/result`),
              ...(line.waitingFor === '22.1.7' && { plannedOn }),
            },
  ];
}

function done(name: DutyName, point: PointOfLaw, href: string, by: string, at: Temporal.Instant): Duty {
  return { name, point, state: 'done', href, by, at };
}

function open(name: DutyName, point: PointOfLaw, ready: boolean, href: string): Duty {
  return ready ? { name, point, state: 'next', href } : { name, point, state: 'waits' };
}

function later(name: DutyName, point: PointOfLaw, stopped: boolean, ready: boolean, href: string): Duty {
  return stopped ? { name, point, state: 'ended' } : open(name, point, ready, href);
}

import type { CaseView } from './case-view.ts';
import type { DutyStatus } from './duty.ts';
import type { LineDuties } from './line-duties.ts';

/** The page of a duty that is done or to be done; undefined for one that waits for another duty. */
export function hrefOf(view: CaseView, duty: DutyStatus, line?: LineDuties): string | undefined {
  if (duty.state === 'waits' || duty.state === 'not_asked' || duty.state === 'not_given') return undefined;
  const base = `/cases/${view.facts.id}`;
  const told = line?.application && `${base}/applications/${line.application.id}`;
  const filing = `${base}/applications?eService=${line?.eServiceId}${line?.application ? `&application=${line.application.id}` : ''}`;
  switch (duty.name) {
    case 'declaration':
      return `${base}/declaration`;
    case 'identity':
      return `${base}/identity-checks`;
    case 'notice':
      return `${base}/notice`;
    case 'mandate':
    case 'signing':
      return duty.record ? `${base}/mandates/${duty.record}` : `${base}/mandates`;
    case 'portalIdentity':
    case 'dataNeeded':
      return duty.state === 'ended' ? undefined : filing;
    case 'filing':
      if (duty.became) return told && `${told}/outcomes`;
      return filing;
    case 'plannedTime':
      return duty.state === 'ended' ? undefined : told && `${told}/planned-time`;
    case 'result':
      return duty.state === 'ended' ? undefined : told && `${told}/result`;
  }
}

import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { statisticsEvents } from './events.ts';

/** Where the log tells of this room's records. */
export const statisticsEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('statistics_publication', 'id', 'publication', [statisticsEvents.publish]),
];

import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { caseEvents } from '#cases/index.ts';
import { holderEventsEvents } from './events.ts';

const { take, setAside } = holderEventsEvents;

/** Where the log tells of this room's records. */
export const holderEventsEvidence: readonly Evidence[] = [
  evidenceOfCentre('holder_event', 'id', 'event', [take]),
  evidenceOfCentre('holder_event_settled', 'event_id', 'settled', [caseEvents.holderSaid, setAside]),
];

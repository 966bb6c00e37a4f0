import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { lawEvents } from './events.ts';

/** Where the log tells of this room's records. */
export const lawEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('amendment', 'id', 'law', [lawEvents.applyAmendment]),
  evidenceOfNoCentre('regulation_base', 'id', 'law', [lawEvents.importBase]),
];

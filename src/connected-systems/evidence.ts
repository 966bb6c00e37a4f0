import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { connectedSystemsEvents } from './events.ts';

const { enterSystem } = connectedSystemsEvents;

/** Where the log tells of this room's records. */
export const connectedSystemsEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('connected_system', 'id', 'system', [enterSystem], 'one-or-none'),
  evidenceOfNoCentre('connected_system_terms', 'id', 'terms', [enterSystem]),
  evidenceOfNoCentre('connected_system_e_service', 'terms_id', 'terms', [enterSystem], 'any'),
];

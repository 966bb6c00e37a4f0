import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { changeEService } from './change-e-service.ts';
import { withdrawChange } from './withdraw-change.ts';

/** Where the log tells of this room's records. */
export const catalogueEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('e_service_change', 'id', 'change', [changeEService, withdrawChange]),
];

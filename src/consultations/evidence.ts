import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { holdConsultation } from './hold-consultation.ts';
import { putRightConsultation } from './put-right-consultation.ts';
import { undoConsultation } from './undo-consultation.ts';

/** Where the log tells of this room's records. */
export const consultationsEvidence: readonly Evidence[] = [
  evidenceOfCentre('consultation', 'id', 'consultation', [holdConsultation]),
  evidenceOfCentre('consultation_put_right', 'id', 'putRight', [putRightConsultation, undoConsultation]),
];

import { act } from '#acting/index.ts';
import { holdConsultation } from './hold-consultation.ts';
import { putRightConsultation } from './put-right-consultation.ts';
import { undoConsultation } from './undo-consultation.ts';

/** What can be done about consultations. */
export const consultationsActs = {
  holdConsultation: act(holdConsultation, '/consultations'),
  putRightConsultation: act(putRightConsultation, '/consultations/{consultation}/putting-right'),
  undoConsultation: act(undoConsultation, '/consultations/{consultation}/undoing'),
};

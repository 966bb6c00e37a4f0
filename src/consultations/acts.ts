import { act } from '#acting/index.ts';
import { holdConsultation } from './hold-consultation.ts';

/** What can be done about consultations. */
export const consultationsActs = {
  holdConsultation: act(holdConsultation, '/consultations'),
};

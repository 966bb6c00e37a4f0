export { holdConsultation } from './hold-consultation.ts';
export { type HoldConsultationInput, holdConsultationInput } from './hold-consultation-input.ts';
export { type Outcome, type Topic, topics } from './kinds.ts';
export { type Consultation, type ConsultationsPage, consultationsOfCentre } from './queries.ts';

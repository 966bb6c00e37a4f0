export { holderEventsEvents } from './events.ts';
export { holderEventsEvidence } from './evidence.ts';

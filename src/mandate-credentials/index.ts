export { mandateCredentialsEvents } from './events.ts';
export { mandateCredentialsEvidence } from './evidence.ts';

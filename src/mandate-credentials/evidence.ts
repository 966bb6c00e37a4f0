import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { mandateCredentialsEvents } from './events.ts';

/** Where the log tells of this room's records: whoever asks again gets the same credential. */
export const mandateCredentialsEvidence: readonly Evidence[] = [
  evidenceOfCentre('mandate_credential', 'id', 'credential', [mandateCredentialsEvents.give]),
];

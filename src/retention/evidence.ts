import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { liftHold } from './lift-hold.ts';
import { setHold } from './set-hold.ts';
import { setHoldOnFile } from './set-hold-on-file.ts';

/** Where the log tells of this room's records. */
export const retentionEvidence: readonly Evidence[] = [
  evidenceOfCentre('legal_hold', 'id', 'hold', [setHold, setHoldOnFile]),
  evidenceOfCentre('legal_hold_lifted', 'hold_id', 'hold', [liftHold]),
];

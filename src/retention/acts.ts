import { act } from '#acting/index.ts';
import { liftHold } from './lift-hold.ts';
import { setHold } from './set-hold.ts';
import { setHoldOnFile } from './set-hold-on-file.ts';

/** What keeps papers beyond their term. */
export const retentionActs = {
  setHold: act(setHold, '/register/{document}/holds'),
  setHoldOnFile: act(setHoldOnFile, '/retention/{centre}/holds'),
  liftHold: act(liftHold, '/retention/{centre}/holds/{hold}/lifting'),
};

import { act } from '#acting/index.ts';
import { enterSlips } from './enter-slips.ts';
import { putAwayTablet } from './put-away-tablet.ts';
import { putRightSlips } from './put-right-slips.ts';
import { setUpTablet } from './set-up-tablet.ts';

/** What a centre does so that its clients can say how satisfied they are. */
export const satisfactionActs = {
  setUpTablet: act(setUpTablet, '/satisfaction/tablets'),
  putAwayTablet: act(putAwayTablet, '/satisfaction/tablets/{tablet}/putting-away'),
  enterSlips: act(enterSlips, '/satisfaction/slips'),
  putRightSlips: act(putRightSlips, '/satisfaction/slips/{slips}/putting-right'),
};

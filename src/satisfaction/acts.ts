import { act } from '#acting/index.ts';
import { enterCards } from './enter-cards.ts';
import { putAwayTablet } from './put-away-tablet.ts';
import { putRightCards } from './put-right-cards.ts';
import { setUpTablet } from './set-up-tablet.ts';

/** What a centre does so that its clients can say how satisfied they are. */
export const satisfactionActs = {
  setUpTablet: act(setUpTablet, '/satisfaction/tablets'),
  putAwayTablet: act(putAwayTablet, '/satisfaction/tablets/{tablet}/putting-away'),
  enterCards: act(enterCards, '/satisfaction/cards'),
  putRightCards: act(putRightCards, '/satisfaction/cards/{cards}/putting-right'),
};

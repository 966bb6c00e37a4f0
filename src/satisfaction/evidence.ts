import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { enterCards } from './enter-cards.ts';
import { putAwayTablet } from './put-away-tablet.ts';
import { putRightCards } from './put-right-cards.ts';
import { setUpTablet } from './set-up-tablet.ts';

/** Where the log tells of this room's records. Of a client's answer on a tablet it tells nothing: nobody acted. */
export const satisfactionEvidence: readonly Evidence[] = [
  evidenceOfCentre('satisfaction_tablet', 'id', 'tablet', [setUpTablet]),
  evidenceOfCentre('satisfaction_tablet_put_away', 'tablet_id', 'tablet', [putAwayTablet]),
  evidenceOfCentre('satisfaction_cards', 'id', 'cards', [enterCards, putRightCards]),
];

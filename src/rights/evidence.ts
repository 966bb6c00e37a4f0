import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { administratorsInvitationClaimed, invitationClaimed } from './claim-invitation.ts';
import { confirmAdministratorsInvitation, confirmInvitation } from './confirm-invitation.ts';
import { confirmRight } from './confirm-right.ts';
import { rightCarriedOver, rightEntered } from './enter-right.ts';
import { extendRight } from './extend-right.ts';
import { grantRight } from './grant-right.ts';
import { administratorInvited } from './invite-administrator.ts';
import { rightConfirmedInReview, rightTakenInReview } from './review-rights.ts';
import { administratorsRightRevoked } from './revoke-administrator.ts';
import { takeAdministratorsRight, takeRight } from './take-right.ts';

const claimed = [
  invitationClaimed,
  administratorsInvitationClaimed,
  confirmInvitation,
  confirmAdministratorsInvitation,
];

const taken = [takeRight, takeAdministratorsRight, rightTakenInReview, administratorsRightRevoked];

/** What this room gives a right by. Applicants get theirs from a room above, which says where the log tells of rights. */
export const rightsGivenBy = [grantRight, rightEntered, rightCarriedOver, ...claimed];

/** Where the log tells of this room's records. Claiming an invitation extends a right that is held already. */
export const rightsEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('access_invitation', 'id', 'invitation', [grantRight, administratorInvited]),
  evidenceOfNoCentre('access_right_change', 'right_id', 'right', [extendRight, ...taken, ...claimed], 'one-or-none'),
  evidenceOfNoCentre('access_review', 'right_id', 'right', [confirmRight, rightConfirmedInReview], 'one-or-none'),
];

import { act } from '#acting/index.ts';
import { administratorsInvitationClaimed, invitationClaimed } from './claim-invitation.ts';
import { confirmAdministratorsInvitation, confirmInvitation } from './confirm-invitation.ts';
import { confirmRight } from './confirm-right.ts';
import { rightCarriedOver, rightEntered } from './enter-right.ts';
import { extendRight } from './extend-right.ts';
import { grantRight } from './grant-right.ts';
import { administratorInvited } from './invite-administrator.ts';
import { renewAdministratorsInvitation, renewInvitation } from './renew-invitation.ts';
import { reviewRights, rightConfirmedInReview, rightTakenInReview } from './review-rights.ts';
import { administratorsInvitationRevoked, administratorsRightRevoked } from './revoke-administrator.ts';
import { takeAdministratorsRight, takeRight } from './take-right.ts';
import { withdrawAdministratorsInvitation, withdrawInvitation } from './withdraw-invitation.ts';

/**
 * What can be done about access rights: by an administrator about users' rights (Annex 2, notes 3 and 4), by an officer of the
 * ministry about administrators' (22.).
 */
export const rightsActs = {
  grantRight: act(grantRight, '/rights'),
  extendRight: act(extendRight, '/rights/{right}/term'),
  confirmRight: act(confirmRight, '/rights/{right}/confirmation'),
  reviewRights: act(reviewRights, '/rights/review'),
  takeRight: act(takeRight, '/rights/{right}/taking'),
  takeAdministratorsRight: act(takeAdministratorsRight, '/rights/administrators/{right}/taking'),
  confirmInvitation: act(confirmInvitation, '/invitations/{invitation}/confirmation'),
  confirmAdministratorsInvitation: act(
    confirmAdministratorsInvitation,
    '/invitations/administrators/{invitation}/confirmation',
  ),
  renewInvitation: act(renewInvitation, '/invitations/{invitation}/renewal'),
  renewAdministratorsInvitation: act(renewAdministratorsInvitation, '/invitations/administrators/{invitation}/renewal'),
  withdrawInvitation: act(withdrawInvitation, '/invitations/{invitation}/withdrawal'),
  withdrawAdministratorsInvitation: act(
    withdrawAdministratorsInvitation,
    '/invitations/administrators/{invitation}/withdrawal',
  ),
};

/** What follows from a review, and from a decision on an access request. */
export const rightsConsequences = [
  rightConfirmedInReview,
  rightTakenInReview,
  administratorInvited,
  administratorsRightRevoked,
  administratorsInvitationRevoked,
];

/** What happens by the link of an invitation, and on the operator's command line. */
export const rightsEvents = [invitationClaimed, administratorsInvitationClaimed, rightEntered, rightCarriedOver];

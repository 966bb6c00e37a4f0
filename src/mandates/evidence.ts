import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { drawMandate } from './draw-mandate.ts';
import { endMandate, mandateCompleted, mandateVoided } from './end-mandate.ts';
import { putRightNotice } from './put-right-notice.ts';
import { revokeInPart } from './revoke-in-part.ts';
import { signMandate } from './sign-mandate.ts';
import { tellNotice } from './tell-notice.ts';

/** Where the log tells of this room's records. Papers are printed by a room above, which says where it tells of them. */
export const mandatesEvidence: readonly Evidence[] = [
  evidenceOfCentre('notice', 'id', 'notice', [tellNotice]),
  evidenceOfCentre('notice_put_right', 'id', 'putRight', [putRightNotice]),
  evidenceOfCentre('mandate', 'id', 'mandate', [drawMandate]),
  evidenceOfCentre('mandate_scope', 'mandate_id', 'mandate', [drawMandate], 'some'),
  evidenceOfCentre('doubt_weighed', 'mandate_id', 'mandate', [drawMandate, signMandate], 'any'),
  evidenceOfCentre('mandate_witness', 'mandate_id', 'mandate', [drawMandate], 'any'),
  evidenceOfCentre('mandate_signing', 'mandate_id', 'mandate', [signMandate]),
  evidenceOfCentre('partial_revocation', 'id', 'revocation', [revokeInPart]),
  evidenceOfCentre('revoked_e_service', 'revocation_id', 'revocation', [revokeInPart], 'some'),
  evidenceOfCentre('mandate_end', 'mandate_id', 'mandate', [endMandate, mandateCompleted, mandateVoided]),
];

import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { rightsGivenBy } from '#rights/index.ts';
import { accessRequestsActs } from './acts.ts';
import { organisationRepresented } from './represent-organisation.ts';
import { validationRetried } from './retry-validations.ts';

const { beginRequest, registerRequest, copyRequest, makeForm, sendRequest, validateAgain, decideRequest } =
  accessRequestsActs;
const validated = [sendRequest, validateAgain, validationRetried];

/** Where the log tells of this room's records, and of the rights that come from here or from the room below. */
export const accessRequestsEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('access_right', 'id', 'right', [...rightsGivenBy, organisationRepresented], 'some'),
  evidenceOfNoCentre(
    'organisation_named_by_applicant',
    'organisation_id',
    'organisation',
    [organisationRepresented],
    'one-or-none',
  ),
  evidenceOfNoCentre('access_request', 'id', 'request', [beginRequest, registerRequest, copyRequest]),
  evidenceOfNoCentre('access_request_form', 'request_id', 'request', [makeForm]),
  evidenceOfNoCentre('access_request_row', 'request_id', 'request', [makeForm], 'some'),
  // The same file sent again is not kept twice; it is validated again.
  evidenceOfNoCentre('access_request_sending', 'id', 'sending', [sendRequest], 'some'),
  evidenceOfNoCentre('access_request_report', 'sending_id', 'sending', validated),
  evidenceOfNoCentre('access_request_decision', 'request_id', 'request', [decideRequest]),
  evidenceOfNoCentre('access_row_decision', 'request_id', 'request', [decideRequest], 'some'),
];

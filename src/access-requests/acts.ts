import { act } from '#acting/index.ts';
import { beginRequest } from './begin-request.ts';
import { copyRequest } from './copy-request.ts';
import { decideRequest } from './decide-request.ts';
import { keepTable } from './keep-table.ts';
import { makeForm } from './make-form.ts';
import { registerRequest } from './register-request.ts';
import { organisationRepresented } from './represent-organisation.ts';
import { validationRetried } from './retry-validations.ts';
import { saveDraft } from './save-draft.ts';
import { sendRequest } from './send-request.ts';
import { takeTable } from './take-table.ts';
import { validateAgain } from './validate-again.ts';

/** What can be done about access requests (22.), in its order. */
export const accessRequestsActs = {
  beginRequest: act(beginRequest, '/access-requests'),
  registerRequest: act(registerRequest, '/access-requests/registered'),
  copyRequest: act(copyRequest, '/access-requests/{request}/copy'),
  saveDraft: act(saveDraft, '/access-requests/{request}/draft'),
  keepTable: act(keepTable, '/access-requests/{request}/table'),
  takeTable: act(takeTable, '/access-requests/{request}/table/rows'),
  makeForm: act(makeForm, '/access-requests/{request}/form'),
  sendRequest: act(sendRequest, '/access-requests/{request}/sendings'),
  validateAgain: act(validateAgain, '/access-requests/{request}/sendings/{sending}/validations'),
  decideRequest: act(decideRequest, '/access-requests/{request}/decision'),
};

/** What a person does before they have any right to act under, and what the queue does. */
export const accessRequestsEvents = [organisationRepresented, validationRetried];

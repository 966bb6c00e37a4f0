export { beginRequest } from './begin-request.ts';
export { decideRequest } from './decide-request.ts';
export { listRequests } from './list-requests.ts';
export { formPdf } from './queries.ts';
export { representOrganisation } from './represent-organisation.ts';
export { retryValidations } from './retry-validations.ts';
export { readers } from './see-request.ts';
export type { RequestParts, RequestSettings } from './settings.ts';
export { fillWithin, sendWithin } from './within-one.ts';

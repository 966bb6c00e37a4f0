export { accessRequestsActs, accessRequestsEvents } from './acts.ts';
export { accessRequestMails } from './mails.ts';
export { navigation } from './navigation.ts';
export { representOrganisation } from './represent-organisation.ts';
export { retryValidations } from './retry-validations.ts';
export type { RequestParts, RequestSettings } from './settings.ts';
export { accessRequestsViews } from './views.ts';

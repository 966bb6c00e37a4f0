import { kinds, type RefusalOfEvent } from './kinds.ts';
import type { lv } from './words.lv.ts';

const refusals: Record<RefusalOfEvent, string> = {
  unknown: 'No application with this number of the portal is recorded. Check the number and the code of the e-service.',
  'other-content': 'Another event came with this webhook-id. Give a new event a new webhook-id.',
  'number-taken':
    'An event of this application with this sequence number came before. Give the next event the next number.',
  'too-far-ahead': 'Too many events before this one are missing. Send those first.',
  'case-closed': 'The case is closed at the centre, and nothing more is recorded in it. Ask the centre.',
  withdrawn: 'The client withdrew the application. If that is a mistake, ask the centre.',
  'before-filed': 'This could not happen before the application was filed. Check the timestamp.',
  'result-told': 'The client was already informed of the result. If it has changed, ask the centre.',
  'refusal-told':
    'The client was already informed of the refusal. If the application is taken up all the same, ask the centre.',
  returned: 'The application was returned for completion. First tell that it was accepted again.',
  refused: 'The application was refused. If it is taken up all the same, first tell that it was accepted.',
  'no-planned-time': 'By the catalogue this e-service gives no planned time. Ask for the catalogue to be corrected.',
  'no-result': 'By the catalogue this e-service gives no result. Ask for the catalogue to be corrected.',
  'day-passed': 'The planned day is before the day on which it was planned. Name a day that has not passed.',
  'day-too-late': 'The planned day is more than ten years after the filing. Check it.',
};

export const en: typeof lv = {
  take: 'Event from a service holder’s system',
  setAside: 'Event from a service holder’s system set aside',
  signature:
    'The signature is by none of the system’s Ed25519 keys. Sign webhook-id, webhook-timestamp and the content (v1a).',
  timestamp:
    'Name a webhook-id and a webhook-timestamp: a moment in seconds that is no more than five minutes from when it is sent.',
  notItsOwn: 'The system may not tell of this e-service, or how it is connected has changed. Get a new access token.',
  kind: `Say what became of the application: ${kinds.join(', ')}.`,
  moment: 'Say when it happened (timestamp), such as 2026-03-02T08:30:00Z.',
  future: 'Name a moment (timestamp) that is not in the future.',
  eService: 'Name the portal’s code of the e-service.',
  reference: 'Name the portal’s number of the application.',
  sequence: 'Name the place of the event among those of this application: a whole number from 1.',
  plannedOn: 'Name the planned day where you tell of one; other events have none.',
  refusals,
};

import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  openPortal: '1. Open the portal',
  openPortalHelp:
    "Identify yourself in the portal by your qualified means and open the e-service in the client's name.",
  portalLink: (code) => `Open ${code} in the portal`,
  fields: '2. Fill in the form',
  fieldsHelp:
    'The form needs only these data; ask the client for no others. What is typed in the portal is not kept here.',
  askClient: 'Ask the client',
  record: '3. Record the application',
  identified:
    'I state that for this application I identified myself in the portal by a qualified electronic identification means',
  identifiedHint: 'Identify yourself again before each application (22.¹ 2.).',
  means: 'By which means did you identify yourself in the portal?',
  day: 'Day of applying',
  started: 'Start time',
  ended: 'End time',
  timeHint: 'As the portal shows it, such as 09:05.',
  timeOrMeasuredHint:
    'As the portal shows it, such as 09:05. Leave it empty if the portal does not show it: then the time measured from the link to the record is taken.',
  openingOfPortal: 'Opening the portal for an application',
  measured: 'measured',
  reference: 'Number given by the portal',
  referenceHint: 'The portal shows it after applying.',
  between: 'Time in the portal',
  recordLate: 'Record an application filed in the portal before that',
  recordLateHelp: 'Only if you filed it in the portal while the mandate was still in force. The record will be marked.',
  notInForceSince: (when: string) => `The mandate has not been in force since ${when}`,
  notInForceHelp: 'File nothing more in the portal. If the client wants to go on, draw up a new mandate.',
  whyLate: 'Why are you recording it only now?',
  whyLateHint: 'For example, the client revoked the mandate before the application was recorded.',
  recordedLate: 'Recorded after the mandate had ended',
  lateReason: 'Reason for recording it late',
  nothingToFile:
    'Nothing is left to file: each e-service that the mandate names was applied for, or the mandate is no longer in force for it.',
  portalMeans: { eid_card: 'eID card', eparaksts_mobile: 'eParaksts mobile', eparaksts_card: 'eParaksts card' },
};

import type { CausePutRight, OutcomeKind } from './outcomes.ts';
import type { lv } from './words.lv.ts';

const causes: Record<CausePutRight, string> = {
  postponed: 'The service holder postponed it, and the client was told',
  mistaken: 'It was recorded wrongly',
  not_told: 'The client was not told',
};

const outcomes: Record<OutcomeKind, string> = {
  returned: 'The holder returned it for completion',
  in_hand: 'The holder is working on it',
  refused: 'The holder refused it',
  withdrawn: 'The client withdrew it',
};

export const en: typeof lv = {
  acts: {
    putRightFiling: 'Putting the record of filing right',
    putRightPlannedTime: 'Putting the told planned time right',
    putRightResult: 'Putting the record of telling the result right',
    sayWhatBecame: 'What became of an application',
  },
  chooseCause: 'Choose why the record is to be put right.',
  chooseWay: 'Choose how the client was told.',
  sayReason: 'Write down why the record is to be put right.',
  enterDay: 'Enter the planned day.',
  notIfNotTold: 'If the client was not told, what is entered here is not kept. Clear it, or choose what was put right.',
  chooseOutcome: 'Choose what became of the application.',
  inFuture: 'This day has not come yet.',
  endedAfterRecorded: (recorded) =>
    `The application was recorded at ${recorded}, so it cannot have ended later. Check the time in the portal.`,
  filedAfterPlanned: (plannedOn) =>
    `The client was told that it is planned for ${plannedOn}, which would be before applying. Check the day in the portal, or put the planned time right first.`,
  filedAfterOutcome: 'The holder had dealt with the application by then. Check the day in the portal.',
  meanwhile:
    'Somebody put this record right while the page was open. Compare it with what is recorded now and, if it is still needed, send it again.',
  nothingPutRight: 'Nothing differs from the record. Correct what was recorded wrongly.',
  beforeFiled: 'This could not happen before the application was filed.',
  putRight: 'Put the record right',
  putRightTime: 'Postpone the planned time or put it right',
  putRightIdentity: 'Put the identity data right',
  identityHelp:
    'Compare the person with the document again, and type everything anew. The earlier check stays in the case. A mandate that is not signed is ended by the system; the client is told the notice on personal data again.',
  whatIsWrong: 'What was recorded wrongly in the earlier check?',
  whatIsWrongHint: 'For example, digits of the document number were mixed up.',
  checkPutRight: (when, who, reason) => `The check of identity was put right: ${reason} (${when}, ${who})`,
  putRightNotice: 'Put the record of telling the notice right',
  noticeHelp:
    'Say how the client was really informed. The earlier record stays in the history of the case. A signed mandate stays as it was signed; one that is not signed is ended by the system, and the client is informed and the mandate drawn up anew.',
  noticeReasonHint: 'For example, another language was chosen.',
  putRightFiling: 'Put the record of filing right',
  filingHelp: 'Type what the portal shows. The earlier record stays in the history of the case.',
  filingReasonHint: 'For example, digits were mixed up when copying.',
  correctedBy: 'Put right',
  help: 'The earlier record stays in the history of the case.',
  cause: 'What is to be put right?',
  causes,
  unlessNotTold: 'If the client was not told, leave it empty.',
  reason: 'Reason',
  reasonHint: 'For example, the holder asked for further documents, or the day was mixed up.',
  outcome: 'What became of the application?',
  sayOutcome: 'Say what became of the application',
  since: 'On which day?',
  sinceHint: 'If it is today, leave it empty.',
  note: 'Note',
  noteHint: 'For example, what is to be completed. The result is not written here.',
  outcomes,
  history: 'What was put right, and what became of it',
  /** What the history says of a record, by its kind. */
  kinds: {
    first: 'First record',
    late: 'Recorded after the mandate had ended',
    put_right: 'Put right',
    check_put_right: 'The check of identity was put right',
    told_after: 'Told after it was put right',
    told: 'told by the service holder’s system',
    ...causes,
    ...outcomes,
  } as Record<string, string>,
  /** What a record of the history says, by name. */
  facts: {
    cause: 'Put right because',
    day: 'Planned day',
    since: 'Since',
    way: 'Way of telling',
    reference: 'Number given by the portal',
    means: 'Means in the portal',
    between: 'Time in the portal',
    language: 'Language',
    told: 'Way of informing',
    assistant: 'Took part',
  },
  of: {
    notice: 'Notice on personal data',
    filing: 'Application',
    plannedTime: 'Planned time',
    result: 'Telling the result',
    outcome: 'Application',
    planned: 'Planned time',
    ready: 'The result is ready',
  },
};

import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    recordDeath: 'Recording a death',
    sayDeathMistaken: 'Saying that a death was recorded by mistake',
    confirmDeathMistaken: 'Confirming that a death was recorded by mistake',
  },
  views: {
    viewDeaths: 'Viewing the record of a death',
  },
  title: 'Death of the person',
  toRecord: "The person's record",
  toDeath: 'Death of the person',
  somebodyDied: 'The client or the represented person has died',
  none: 'No death of this person is recorded.',
  record: 'Record the death',
  recordHelp:
    'From the day of death all mandates of this person end: nothing is applied for and nobody is informed any more. Applications already filed stay filed.',
  diedOn: 'Day of death',
  diedOnHint: 'If it is not known, leave this empty: then it holds from today.',
  toldBy: 'Who gave notice of it, and how?',
  toldByHint: "For example, the client's daughter by phone, or a death certificate.",
  sayWho: 'Enter who gave notice of it, and how.',
  inFuture: 'The day of death cannot be later than today.',
  recorded: 'Recorded by',
  recordedAlready: 'The death of this person is already recorded.',
  ofOneself: 'Nobody records anything of themself. Another employee does.',
  mistaken: 'Recorded by mistake?',
  reason: 'Why is it a mistake?',
  reasonHint: 'For example, the client came in person and showed a passport.',
  sayWhy: 'Enter why it is a mistake.',
  sayMistaken: 'Say that it was recorded by mistake',
  saidMistaken: 'Said that it is a mistake',
  saidAlready:
    'Somebody has said already that this death was recorded by mistake. Another employee still has to confirm it.',
  confirmHelp:
    'A colleague says that it is a mistake. Make sure yourself: once you confirm it, the mandates are in force again.',
  confirm: 'Confirm that it was recorded by mistake',
  confirmed: 'Confirmed by',
  anotherConfirms: 'The mistake is recorded. Another employee still has to confirm it; until then the death stands.',
  putRight: 'Mistakes put right',
  notEnded: 'The death was recorded by mistake; the mandate did not end by it',
};

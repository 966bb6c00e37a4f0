import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    closeCase: 'Closing a case',
    reopenCase: 'Opening a closed case again',
    caseRevived: 'Closed case opened again, because a death was recorded by mistake',
  },
  close: 'Close the case',
  closeHelp:
    'Nothing more is recorded in a closed case, and it leaves the list of unfinished cases. It can be found by searching, and opened again.',
  why: 'Why is the case closed?',
  chooseReason: 'Choose why the case is closed.',
  reasons: {
    opened_by_mistake: 'Opened by mistake',
    client_left: 'The client left',
    has_means: 'The client has a means of electronic identification after all',
    identity_refused: 'The identity was not confirmed',
    became_consultation: 'A consultation was enough',
    not_continued: 'The client does not go on',
  },
  contradicts: 'This reason contradicts what is recorded in the case. Choose another.',
  closed: 'The case is closed',
  reason: 'Reason',
  reopen: 'Open the case again',
  whyReopen: 'Why is the case opened again?',
  chooseReopening: 'Choose why the case is opened again.',
  reopenings: {
    closed_by_mistake: 'Closed by mistake',
    client_returned: 'The client came back',
    late_recording: 'Something done before is to be recorded',
    death_mistaken: 'A death was recorded by mistake',
  },
};

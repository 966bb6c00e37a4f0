import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  title: (number) => `Mandate No. ${number}`,
  lead: 'This code is on a mandate that was drawn up at a customer service centre.',
  centre: 'Centre',
  number: 'Number of the mandate',
  inForce: 'Is it in force?',
  state: { yes: 'Yes, it is in force', no: 'No, it is not in force' },
  asOf: 'Checked',
  call: 'Whom to call?',
  noMore:
    'This page tells no more, because everybody who has the paper can see it. Ask the centre about your case, by phone or in person; bring an identity document.',
  staff: "For the centre's employee: sign in and open the case",
  unknown: {
    title: 'Nothing is known of this code',
    what: 'The system has no mandate with this code. Perhaps the code was read in part, or the paper is old.',
    todo: 'Read the code again, or call the centre: its phone number is on the paper.',
  },
  tooOften: {
    title: 'Wait a minute',
    what: 'Too many codes were checked from your network in a short time.',
    todo: 'Wait a minute and read the code again, or call the centre: its phone number is on the paper.',
  },
};

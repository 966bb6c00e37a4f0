import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    takeOverCase: 'Taking over a case',
    handOverCase: 'Handing over a case to a colleague',
    handOverOrphaned: 'Giving away cases without a responsible employee',
    caseGiven: 'Case given to another responsible employee',
  },
  listOrphaned: 'List of cases without a responsible employee',
  responsible: 'Responsible',
  takeOver: 'Take over the case',
  takeOverHelp: (name) => `${name} is responsible for the case now. Once you take it over, it is among yours.`,
  why: 'Why do you take it over? (optional)',
  notSaid: 'Not said',
  reasons: {
    colleague_away: 'The colleague is away',
    right_ended: 'The colleague no longer works here',
    agreed: 'We agreed so',
    client_came: 'The client came to me',
  },
  handOver: 'Hand over to a colleague',
  handOverHelp: (name) =>
    `${name} is responsible for the case now. It can be handed to a colleague who may serve clients at this centre today.`,
  colleague: 'Colleague',
  chooseColleague: 'Choose the colleague.',
  mayNotServe: 'This colleague may not serve clients at this centre now. Choose another.',
  isTheirOwn:
    'This colleague is the client or the represented person in the case. An employee does nothing in their own case.',
  hasItAlready: 'This colleague is responsible for the case already.',
  history: 'Who has been responsible',
  opened: (name) => `${name} opened the case`,
  tookOver: (name) => `${name} took it over`,
  handedOver: (to, by) => `${by} handed it over: ${to} is responsible`,
  orphaned: {
    title: 'Cases without a responsible employee',
    lead: 'Unfinished cases whose responsible employee no longer has a right to serve clients at this centre.',
    notice: (people) =>
      `${people} ${plural('en', people, { one: 'employee no longer serves', other: 'employees no longer serve' })} at this centre, and their cases are not finished.`,
    link: 'Give these cases to colleagues',
    none: 'There are none.',
    choose: 'Give',
    chooseCases: 'Tick at least one case.',
    giveAll: 'Give away the ticked cases',
    all: 'All that the list shows are ticked. Untick those that you will give to somebody else.',
    more: 'The first are shown; the others appear once these have been given away.',
    notLeft: 'One of the ticked cases is no longer in this list. Open the list again.',
    isTheirOwn:
      'In one of the ticked cases this colleague is the client or the represented person. Give that one to somebody else.',
    given: 'The cases have been given away.',
  },
};

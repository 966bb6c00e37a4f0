import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  view: 'Viewing the start page',
  navigation: 'Start',
  newCase: 'New case',
  title: 'What waits today',
  lead: 'Each figure leads to the place where it is done.',
  nothing: 'Nothing waits at present.',
  what: 'What is to be done',
  list: 'List',
  mine: 'Mine',
  centre: 'At the centre',
  count: 'How many',
  open: 'Open',
  atLeast: (count) => `at least ${count}`,
  help: 'Help for your role',
  kinds: {
    overdue: 'Overdue',
    today: 'Today',
    returned: 'Returned for completion',
    ending: 'Ends soon',
    waiting: 'Waits',
    finished: 'Finished',
  },
};

import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  show: 'Show',
  shown: {
    all: 'All organisations',
    attention: 'Those where something is to be done',
    without: 'Without an administrator',
    late: 'Late with their review',
  },
  none: 'There are no such organisations.',
  state: 'State',
  noAdministrator: 'No administrator',
  noAdministratorOf: (users) =>
    `No administrator, but ${users} ${plural('en', users, { one: 'user right', other: 'user rights' })}`,
  late: (days) => `The review is ${days} ${plural('en', days, { one: 'day', other: 'days' })} late`,
  inOrder: 'In order',
  toFigures: 'Organisations without an administrator or late with their review',
};

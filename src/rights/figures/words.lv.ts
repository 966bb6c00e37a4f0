import { plural } from '#platform/languages/languages.ts';
import type { Lacking } from './lacking.ts';

export const lv = {
  show: 'Rādīt',
  shown: {
    all: 'Visas organizācijas',
    attention: 'Tās, kurās kas jādara',
    without: 'Bez administratora',
    late: 'Ar nokavētu pārskatīšanu',
  } satisfies Record<Lacking | 'all', string> as Record<Lacking | 'all', string>,
  none: 'Tādu organizāciju nav.',
  state: 'Stāvoklis',
  noAdministrator: 'Nav administratora',
  noAdministratorOf: (users: number) =>
    `Nav administratora, bet ir ${users} ${plural('lv', users, { one: 'lietotāja', other: 'lietotāju' })} tiesības`,
  late: (days: number) => `Pārskatīšana kavējas ${days} ${plural('lv', days, { one: 'dienu', other: 'dienas' })}`,
  inOrder: 'Kārtībā',
  toFigures: 'Organizācijas bez administratora vai ar nokavētu pārskatīšanu',
};

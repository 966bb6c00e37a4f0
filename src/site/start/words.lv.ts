import type { WaitingKind } from '#acting/index.ts';

export const lv = {
  view: 'Sākuma lapas skatīšana',
  navigation: 'Sākums',
  newCase: 'Jauna lieta',
  title: 'Šodienas darbi',
  lead: 'Katrs skaitlis ved uz vietu, kur tas darāms.',
  nothing: 'Šobrīd nekas negaida.',
  what: 'Darāmais',
  list: 'Saraksts',
  mine: 'Manas',
  centre: 'Centrā',
  count: 'Skaits',
  open: 'Atvērt',
  atLeast: (count: number) => `vismaz ${count}`,
  help: 'Palīdzība jūsu lomai',
  kinds: {
    overdue: 'Nokavēts',
    today: 'Šodien',
    returned: 'Atdots papildināšanai',
    ending: 'Drīz beidzas',
    waiting: 'Gaida',
    finished: 'Pabeigtais',
  } satisfies Record<WaitingKind, string> as Record<WaitingKind, string>,
};

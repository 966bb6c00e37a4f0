import { plural } from '#platform/languages/languages.ts';
import type { TakingOverReason } from './transfer.ts';

export const lv = {
  acts: {
    takeOverCase: 'Lietas pārņemšana',
    handOverCase: 'Lietas nodošana kolēģim',
    handOverOrphaned: 'Lietu bez atbildīgā nodošana',
    caseGiven: 'Lieta nodota citam atbildīgajam',
  },
  listOrphaned: 'Lietu bez atbildīgā saraksts',
  responsible: 'Atbildīgais',
  takeOver: 'Pārņemt lietu',
  takeOverHelp: (name: string) => `Tagad par lietu atbild ${name}. Kad to pārņemat, tā ir starp jūsu lietām.`,
  why: 'Kāpēc lietu pārņemat? (var nenorādīt)',
  notSaid: 'Nav norādīts',
  reasons: {
    colleague_away: 'Kolēģis ir prombūtnē',
    right_ended: 'Kolēģis te vairs nestrādā',
    agreed: 'Tā vienojāmies',
    client_came: 'Klients atnāca pie manis',
  } satisfies Record<TakingOverReason, string> as Record<TakingOverReason, string>,
  handOver: 'Nodot kolēģim',
  handOverHelp: (name: string) =>
    `Tagad par lietu atbild ${name}. Nodot var kolēģim, kurš šodien šajā centrā drīkst apkalpot klientus.`,
  colleague: 'Kolēģis',
  chooseColleague: 'Izvēlieties kolēģi.',
  mayNotServe: 'Šis kolēģis šobrīd šajā centrā nedrīkst apkalpot klientus. Izvēlieties citu.',
  isTheirOwn: 'Šis kolēģis lietā pats ir klients vai pārstāvamā persona. Savā lietā darbinieks neko nedara.',
  hasItAlready: 'Šis kolēģis par lietu jau atbild.',
  history: 'Par lietu atbildīgie līdz šim',
  opened: (name: string) => `${name} lietu atvēra`,
  tookOver: (name: string) => `${name} lietu pārņēma`,
  handedOver: (to: string, by: string) => `${by} lietu nodeva: atbild ${to}`,
  orphaned: {
    title: 'Lietas bez atbildīgā',
    lead: 'Nepabeigtas lietas, par kurām atbild darbinieks, kam šajā centrā vairs nav tiesību apkalpot klientus.',
    notice: (people: number) =>
      `${people} ${plural('lv', people, { one: 'darbinieks', other: 'darbinieki' })} šajā centrā vairs neapkalpo, bet viņu lietas nav pabeigtas.`,
    link: 'Nodot šīs lietas kolēģiem',
    none: 'Tādu lietu nav.',
    choose: 'Nodot',
    chooseCases: 'Atzīmējiet vismaz vienu lietu.',
    giveAll: 'Nodot atzīmētās lietas',
    all: 'Atzīmētas visas sarakstā redzamās. Noņemiet atzīmi tām, ko nodosiet citam.',
    more: 'Rādītas pirmās; pārējās parādīsies, kad šīs būs nodotas.',
    notLeft: 'Kāda no atzīmētajām lietām šajā sarakstā vairs nav. Atveriet sarakstu vēlreiz.',
    isTheirOwn: 'Kādā no atzīmētajām lietām šis kolēģis pats ir klients vai pārstāvamā persona. To nododiet citam.',
    given: 'Lietas nodotas.',
  },
};

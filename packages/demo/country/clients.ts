import { nobodysCode } from './nobodys-numbers.ts';

/** Fictional clients: their codes are nobody's, and their documents begin with XX. */
export interface DemoClient {
  readonly givenName: string;
  readonly surname: string;
  readonly personalCode?: string;
  readonly birthDate?: string;
  readonly document: { readonly kind: string; readonly number: string; readonly country: string };
  /** The represented person, if there is one. */
  readonly represents?: { readonly givenName: string; readonly surname: string; readonly personalCode: string };
  readonly language?: 'lv' | 'lt';
}

export const clients = {
  austra: aClient(1, 'Austra', 'Dižmežniece'),
  ojars: aClient(2, 'Ojārs', 'Pūpolzars'),
  biruta: aClient(3, 'Biruta', 'Kastaņa'),
  haralds: aClient(21, 'Haralds', 'Vītolnieks'),
  skaidrite: aClient(5, 'Skaidrīte', 'Bebrupe'),
  imants: {
    ...aClient(6, 'Imants', 'Graudiņš-Tīrums'),
    represents: { givenName: 'Emīls', surname: 'Graudiņš-Tīrums', personalCode: nobodysCode(207) },
  },
  zenta: aClient(8, 'Zenta', 'Viršupe'),
  aivars: aClient(9, 'Aivars', 'Lāčkāja'),
  voldemars: aClient(10, 'Voldemārs', 'Zaķurags'),
  alma: aClient(11, 'Alma', 'Silmala'),
  teodors: aClient(22, 'Teodors', 'Burkāns'),
  mirdza: aClient(13, 'Mirdza', 'Ģērmaņupe'),
  milda: aClient(14, 'Milda', 'Vizbulīte'),
  fricis: aClient(15, 'Fricis', 'Jumiķis'),
  lucija: aClient(16, 'Lūcija', 'Smilgāja'),
  arnolds: aClient(17, 'Arnolds', 'Kaijkalns'),
  jonas: {
    givenName: 'Jonas',
    surname: 'Vėtrūnas',
    birthDate: '14.09.1971.',
    document: { kind: 'foreign_passport', number: 'XX00000018', country: 'LT' },
    language: 'lt',
  },
} as const satisfies Record<string, DemoClient>;

export type ClientKey = keyof typeof clients;

function aClient(number: number, givenName: string, surname: string): DemoClient {
  const digits = String(number).padStart(2, '0');
  return {
    givenName,
    surname,
    personalCode: nobodysCode(200 + number),
    document: { kind: 'passport', number: `XX00000${digits}`, country: 'LV' },
  };
}

import { nobodysRegistrationNumber } from './nobodys-numbers.ts';

// A fictional country. Neither the registration numbers nor the addresses exist.

export const ministry = {
  kind: 'ministry',
  ...anOrganisation(800, 'Valsts pakalpojumu ministrija', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija'),
} as const;

export const municipalities = {
  upmala: {
    kind: 'municipality',
    ...anOrganisation(801, 'Upmalas novada pašvaldība', 'Tilta iela 2, Upmala, LV-0000', 'upmala'),
  },
  vejzeme: {
    kind: 'municipality',
    ...anOrganisation(802, 'Vējzemes novada pašvaldība', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme'),
  },
} as const;

/** Kinds as the regulation names them: of municipal, regional and (since 2021) local importance. */
export const centres = {
  upmala: {
    municipality: 'upmala',
    kind: 'novada',
    name: 'Upmalas klientu apkalpošanas centrs',
    place: 'Upmala',
    address: 'Tilta iela 2, Upmala, LV-0000',
    fileIndex: '1-14',
  },
  kalnaji: {
    municipality: 'upmala',
    kind: 'vietējas',
    name: 'Kalnāju klientu apkalpošanas centrs',
    place: 'Kalnāji',
    address: 'Skolas iela 5, Kalnāji, Upmalas novads, LV-0000',
    fileIndex: '1-15',
  },
  vejciems: {
    municipality: 'vejzeme',
    kind: 'reģionālas',
    name: 'Vējciema klientu apkalpošanas centrs',
    place: 'Vējciems',
    address: 'Dzirnavu iela 7, Vējciems, LV-0000',
    fileIndex: '05-03/2',
  },
} as const;

export type CentreKey = keyof typeof centres;

function anOrganisation(number: number, name: string, address: string, mailbox: string) {
  return {
    name: `${name} (demo)`,
    registration_number: nobodysRegistrationNumber(number),
    address,
    email: `${mailbox}@example.org`,
    phone: '+371 00000000',
    data_protection_contact: `dati.${mailbox}@example.org`,
    is_demo: true,
  };
}

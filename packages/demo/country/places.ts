// A fictional country. The registration numbers have wrong check digits, and the addresses do not exist.

export const ministry = {
  kind: 'ministry',
  ...anOrganisation('00000008001', 'Valsts pakalpojumu ministrija', 'Izdomu laukums 1, Galotne, LV-0000', 'ministrija'),
} as const;

export const municipalities = {
  upmala: {
    kind: 'municipality',
    ...anOrganisation('00000008011', 'Upmalas novada pašvaldība', 'Tilta iela 2, Upmala, LV-0000', 'upmala'),
  },
  vejzeme: {
    kind: 'municipality',
    ...anOrganisation('00000008012', 'Vējzemes novada pašvaldība', 'Dzirnavu iela 7, Vējciems, LV-0000', 'vejzeme'),
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

function anOrganisation(registrationNumber: string, name: string, address: string, mailbox: string) {
  return {
    name: `${name} (demo)`,
    registration_number: registrationNumber,
    address,
    email: `${mailbox}@example.org`,
    phone: '+371 00000000',
    data_protection_contact: `dati.${mailbox}@example.org`,
    is_demo: true,
  };
}

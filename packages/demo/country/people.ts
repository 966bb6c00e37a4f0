import type { Role } from '#acting/index.ts';
import type { DemoPerson } from '#demo/identity-provider/index.ts';
import { nobodysCode } from './nobodys-numbers.ts';
import type { CentreKey } from './places.ts';

export interface DemoPost {
  readonly role: Role;
  readonly position: string;
  readonly at: { readonly centre: CentreKey } | { readonly organisation: string };
}

export interface DemoEmployee extends DemoPerson {
  readonly posts: readonly DemoPost[];
}

const specialist = 'klientu apkalpošanas speciāliste';

/** The people who can sign in. */
export const demoEmployees = {
  anita: aPerson(
    101,
    'Anita',
    'Bērzkalne',
    'works at the counter in Upmala: begin here',
    'apkalpo klientus Upmalas centrā: sāciet šeit',
    [{ role: 'employee', position: specialist, at: { centre: 'upmala' } }],
  ),
  gatis: aPerson(102, 'Gatis', 'Ezerkalns', 'works at the counter in Upmala', 'apkalpo klientus Upmalas centrā', [
    { role: 'employee', position: 'klientu apkalpošanas speciālists', at: { centre: 'upmala' } },
  ]),
  marta: aPerson(
    103,
    'Marta',
    'Saulgrieze',
    'works at the counter in Upmala and in Kalnāji: chooses where',
    'apkalpo klientus Upmalas un Kalnāju centrā: izvēlas, kurā',
    [
      { role: 'employee', position: specialist, at: { centre: 'upmala' } },
      { role: 'employee', position: specialist, at: { centre: 'kalnaji' } },
    ],
  ),
  oskars: aPerson(104, 'Oskars', 'Tīreļnieks', 'works at the counter in Vējciems', 'apkalpo klientus Vējciema centrā', [
    { role: 'employee', position: 'vecākais klientu apkalpošanas speciālists', at: { centre: 'vejciems' } },
  ]),
  dzintra: aPerson(
    105,
    'Dzintra',
    'Rudzuvārpa',
    "sees Upmala's cases, serves nobody",
    'skata Upmalas centra lietas, klientus neapkalpo',
    [{ role: 'viewer', position: 'centra vadītāja', at: { centre: 'upmala' } }],
  ),
  normunds: aPerson(
    106,
    'Normunds',
    'Kraujmalis',
    'reads the audit log of Upmala',
    'lasa Upmalas centra audita žurnālu',
    [{ role: 'auditor', position: 'iekšējais auditors', at: { centre: 'upmala' } }],
  ),
  elina: aPerson(
    107,
    'Elīna',
    'Purvmiķele',
    "administrator of Upmala's rights",
    'Upmalas novada tiesību administratore',
    [{ role: 'administrator', position: 'administratore', at: { organisation: 'upmala' } }],
  ),
  valdis: aPerson(
    113,
    'Valdis',
    'Zemzars',
    'officer of the ministry: decides on requests',
    'ministrijas amatpersona: lemj par pieteikumiem',
    [{ role: 'ministry_officer', position: 'vecākais eksperts', at: { organisation: 'ministry' } }],
  ),
  inese: aPerson(109, 'Inese', 'Sniegpulkste', 'officer of a service holder', 'pakalpojuma turētāja amatpersona', [
    { role: 'holder_officer', position: 'vecākā referente', at: { organisation: 'holder' } },
  ]),
  ilze: aPerson(
    111,
    'Ilze',
    'Vējpļava',
    "administrator of Vējzeme's rights",
    'Vējzemes novada tiesību administratore',
    [{ role: 'administrator', position: 'personāla speciāliste', at: { organisation: 'vejzeme' } }],
  ),
  juris: aPerson(
    112,
    'Juris',
    'Akmensalejs',
    "administrator of a service holder's rights",
    'pakalpojuma turētāja administrators',
    [{ role: 'administrator', position: 'sistēmu administrators', at: { organisation: 'holder' } }],
  ),
  zigurds: aPerson(110, 'Zigurds', 'Viesītis', 'has no rights: is refused', 'bez tiesībām: tiek atteikts', []),
} as const satisfies Record<string, DemoEmployee>;

export type DemoEmployeeKey = keyof typeof demoEmployees;

export const demoPeople: readonly DemoEmployee[] = Object.values(demoEmployees);

/** The people who prepared their organisations' requests to the ministry and have no further acts. */
export const representatives = {
  upmala: aPerson(121, 'Ligita', 'Niedrupe', '', '', []),
  vejzeme: aPerson(122, 'Andra', 'Smilškalne', '', '', []),
  holder: aPerson(123, 'Sandra', 'Kļavugatve', '', '', []),
} as const satisfies Record<string, DemoEmployee>;

export type Applicant = keyof typeof representatives;

export function emailOf({ personalCode }: DemoPerson): string {
  return `${personalCode.slice(-4, -1)}@example.org`;
}

function aPerson(
  number: number,
  givenName: string,
  surname: string,
  en: string,
  lv: string,
  posts: readonly DemoPost[],
): DemoEmployee {
  return { personalCode: nobodysCode(number), givenName, surname, note: { lv, en }, posts };
}

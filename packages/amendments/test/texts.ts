import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Amendment } from '../src/index.ts';

/** A text from a public page, with what a person read in it by hand. */
export interface PublishedText {
  file: string;
  /** Where the page is. Acts of law are not subject to copyright in Latvia (Autortiesību likums, 6. pants). */
  source: string | null;
  amendment: Partial<Amendment>;
  read: readonly string[];
}

const breaksOff = { cut: true };
const isWhole = { cut: false };

/** The texts of this folder. Those named `.cut` break off. */
export const publishedTexts: readonly PublishedText[] = [
  {
    file: 'mk-781-2014.txt',
    source: 'https://vestnesis.lv/ta/id/271194',
    amendment: { issuer: 'Ministru kabinets', number: '781', date: '2014-12-16', ...isWhole },
    read: [
      '1.1 express Annex 2 point 7 table',
      '1.2 delete Annex 2 point 23 from 2015-01-01',
      '1.3 delete Annex 2 point 30 + Annex 2 point 31 + Annex 2 point 32 from 2015-01-01',
    ],
  },
  {
    file: 'mk-768-2015.txt',
    source: 'https://vestnesis.lv/ta/id/278840',
    amendment: {
      issuer: 'Ministru kabinets',
      number: '768',
      date: '2015-12-22',
      inForce: '2016-01-01',
      ...isWhole,
    },
    read: ['1.1 express Annex 2 point 1 table', '1.2 express Annex 2 row "Kopā" table'],
  },
  {
    file: 'jurmala-47-2013.txt',
    source: 'http://www.jpd.gov.lv/docs/j13/s/j13s047.htm',
    amendment: {
      issuer: 'Jūrmalas pilsētas dome',
      number: '47',
      date: '2013-10-17',
      amends: { number: '9', date: '2009-02-26', title: 'Par Jūrmalas pašvaldības pabalstu aizbildnim' },
      inForce: '2014-01-01',
      ...isWhole,
    },
    read: ['1 replaceWords point 2.1 Ls 38 (trīsdesmit astoņi lati) → 55 euro'],
  },
  {
    file: 'jurmala-9-2001.txt',
    source: 'https://jurmala.lv/docs/d01/s/d01s009.htm',
    amendment: { issuer: 'Jūrmalas pilsētas dome', number: '9', date: '2001-07-04', ...isWhole },
    read: ['null unread no-number'],
  },
  {
    file: 'mk-341-2007.cut.txt',
    source: 'https://m.likumi.lv/ta/id/157976',
    amendment: { issuer: 'Ministru kabinets', number: '341', date: '2007-05-29', ...breaksOff },
    read: [
      '1 insertWords point 9 iepriekšējai pasei beidzies derīguma termiņš → pase nav derīga ceļošanai',
      '2 insertWords point 10 iepriekšējai pasei beidzies derīguma termiņš → pase nav derīga ceļošanai',
      '3 insertWords point 13 ir 15 latu → bet pensionāram, pirmās vai otrās grupas invalīdam un personai līdz 20 gadu vecumam, kas mainījusi uzvārdu pēc laulības noslēgšanas un dokumentus pases izsniegšanai sakarā ar uzvārda maiņu iesniegusi 30 dienu laikā pēc laulības noslēgšanas, valsts nodevas likme par pases paātrinātu izsniegšanu ir pieci lati',
      '4 add point 16.sup(1)',
      '5 replaceWords point 16 + point 17 Līdz 2007.gada 1.jūnijam → Līdz 2007.gada 30.novembrim',
      'null unread cut-in-quotation',
    ],
  },
  {
    file: 'tap-23-ta-14.cut.txt',
    source: 'https://tapportals.mk.gov.lv/structuralizer/data/nodes/3c9c7946-8cbc-4ea9-9327-232a5433f8c0',
    amendment: { issuer: 'project, not adopted', number: null, date: null, isProject: true, ...breaksOff },
    read: ['1 express title', '2 express issuing basis', 'null unread cut-in-quotation'],
  },
  {
    file: 'satiksmes-ministrija-3-2003.cut.txt',
    source: null,
    amendment: { issuer: 'Satiksmes ministrija', number: '3', date: '2003-03-11', ...breaksOff },
    read: [
      '2 deleteWords point 3.3 (turpmāk - lietoti transportlīdzekļi).',
      '1 unread raised-unclear | add point 1.61 | add point 1.6.sup(1) | add point 1.sup(61)',
      'null unread cut-before-text',
    ],
  },
];

/** The text of such a file. */
export function textOf({ file }: PublishedText): string {
  return readFileSync(join(import.meta.dirname, 'texts', file), 'utf8');
}

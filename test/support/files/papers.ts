import type { EndOfMandateContent } from '#mandates/end-of-mandate-content.ts';
import type { MandateContent } from '#mandates/mandate-content.ts';
import type { NoticeParties } from '#mandates/mandate-notice.ts';
import type { PartRevokedContent } from '#mandates/part-revoked-content.ts';

/** A fictional mandate, for tests. */
export function exampleMandate(changes: Partial<MandateContent> = {}): MandateContent {
  return {
    wordingVersion: '2019-03-01',
    formVersion: '1',
    registrationNumber: 'BR-2019/000017',
    place: 'Birzgale',
    date: '2019-03-01',
    client: {
      name: 'Anna Bērziņa-Paraudziņa',
      identity: { personalCode: '000123-00001' },
      document: { kind: 'Pase', number: 'LV0000001', country: 'Latvija', validTo: '2025-06-30' },
    },
    represented: null,
    municipality: {
      name: 'Parauga novada pašvaldība',
      registrationNumber: '90000000003',
      address: 'Skolas iela 1, Paraugciems, LV-0001',
    },
    centre: {
      name: 'Birzgales valsts un pašvaldības vienotais klientu apkalpošanas centrs',
      registrationNumber: null,
      address: 'Lauku iela 2, Birzgale, Parauga novads, LV-0002',
    },
    employee: { name: 'Kārlis Kalniņš', position: 'klientu apkalpošanas speciālists' },
    eServices: [
      { code: 'EP901', name: 'Ziņas par personas rīcībspēju', holder: 'Pilsonības un migrācijas lietu pārvalde' },
    ],
    plannedTime: true,
    result: { way: 'pa tālruni +371 20000000' },
    dataUsed: ['vārds, uzvārds', 'personas kods', 'tālruņa numurs'],
    validUntil: '2019-05-31',
    howToRevoke: 'centrā klātienē, zvanot uz +371 60000000 vai rakstot uz centrs@paraugs.example',
    notice: {
      version: '2019-03-01',
      toldOn: '2019-03-01',
      language: 'latviešu',
      way: 'read',
      interpreter: null,
      witness: null,
    },
    phone: '+371 60000000',
    english: {
      documentKind: 'Passport',
      country: 'Latvia',
      basis: '',
      eServices: ["A person's legal capacity"],
      result: 'by phone, +371 20000000',
      dataUsed: ['name, surname', 'personal code', 'phone number'],
      howToRevoke: 'in person at the centre, by phone on +371 60000000 or by writing to centrs@paraugs.example',
      noticeLanguage: 'Latvian',
    },
    referenceUrl: 'https://tilts.example/p/8Jt5xk2vQm9bYc3fHn7dRw',
    ...changes,
  };
}

/** The end of a fictional mandate, for tests. */
export function exampleEndOfMandate(changes: Partial<EndOfMandateContent> = {}): EndOfMandateContent {
  const { client, represented, centre, municipality, employee } = exampleMandate();
  return {
    wordingVersion: '2019-03-01',
    formVersion: '1',
    kind: 'revoked',
    registrationNumber: 'BR-2019/000017',
    mandateDate: '2019-03-01',
    client: { name: client.name, identity: client.identity },
    represented,
    centre,
    municipality,
    endedOn: '2019-03-05',
    endedAt: '10:20',
    declaredBy: 'Anna Bērziņa-Paraudziņa, klātienē',
    filed: [
      {
        code: 'EP901',
        name: 'Ziņas par personas rīcībspēju',
        reference: 'LP-2019-000451',
        corrected: false,
        filedOn: '2019-03-01',
      },
    ],
    someWithdrawn: false,
    parts: [],
    recordedBy: employee,
    place: 'Birzgale',
    date: '2019-03-05',
    ...changes,
  };
}

/** The partial revocation of a fictional mandate, for tests. */
export function examplePartRevoked(changes: Partial<PartRevokedContent> = {}): PartRevokedContent {
  const { kind: _, endedOn: __, endedAt: ___, declaredBy: ____, parts: _____, ...common } = exampleEndOfMandate();
  return {
    ...common,
    validUntil: '2019-05-31',
    revoked: [
      {
        code: 'EP902',
        name: 'Deklarētās dzīvesvietas maiņa',
        on: '2019-03-05',
        at: '10:20',
        declaredBy: 'klienta meita pa tālruni',
      },
      { code: 'EP903', name: 'Izziņa no reģistra', on: '2019-03-04', at: null, declaredBy: 'klients klātienē' },
    ],
    remaining: [{ code: 'EP901', name: 'Ziņas par personas rīcībspēju' }],
    ...changes,
  };
}

/** A fictional centre, for tests. */
export const exampleNoticeParties: NoticeParties = {
  controller: {
    name: 'Parauga novada pašvaldība',
    registrationNumber: '90000000003',
    address: 'Skolas iela 1, Paraugciems, LV-0001',
    phone: '+371 60000000',
    email: 'dome@paraugs.example',
  },
  centre: {
    name: 'Birzgales valsts un pašvaldības vienotais klientu apkalpošanas centrs',
    address: 'Lauku iela 2, Birzgale, LV-0002',
  },
  dataProtectionOfficer: 'Dace Datniece, tālrunis +371 60000001, datuspecialists@paraugs.example',
  ministry: 'Vides aizsardzības un reģionālās attīstības ministrija',
  storageTerm: '10 gadus',
};

// Fictional holders and e-services. Only the names of points 3.13, 3.14, 3.15 and 6.19 are the act's; nothing here says
// how the real e-services work. The registration numbers are nobody's.
import type { CatalogueFileText } from '#catalogue/index.ts';
import { ask } from './demo-fields.ts';
import { nobodysRegistrationNumber } from './nobodys-numbers.ts';

/** Everything but the address in the portal. */
type EServiceText = Omit<NonNullable<CatalogueFileText['eServices']>[number], 'portalUrl'>;

const residents = nobodysRegistrationNumber(901);
const benefits = nobodysRegistrationNumber(902);
const property = nobodysRegistrationNumber(903);
const roads = nobodysRegistrationNumber(904);
const town = nobodysRegistrationNumber(905);

export const demoHolders = [
  aHolder(residents, 'Iedzīvotāju lietu birojs', 'iedzivotaji'),
  aHolder(benefits, 'Pabalstu un pensiju birojs', 'pabalsti'),
  aHolder(property, 'Zemes un īpašumu birojs', 'ipasumi'),
  aHolder(roads, 'Satiksmes lietu birojs', 'satiksme'),
  aHolder(town, 'Upmalas pilsētas pakalpojumu birojs', 'upmala'),
];

/** The codes of point 3.13 and its neighbours contain the number of the point, so that they are easy to find. */
export function demoEServices(nextYear: string): EServiceText[] {
  return [
    anEService('EPD313', residents, 'Ziņas par personas rīcībspēju', "Facts about a person's legal capacity", {
      basketPoint: '3.13',
      fields: [...ask('givenName', 'surname', 'personalCode', 'purpose')],
    }),
    anEService('EPD314', residents, 'Personas kodu atbilstība vienai personai', 'Personal codes of one person', {
      basketPoint: '3.14',
      fields: [...ask('givenName', 'surname', 'personalCode', 'otherCode')],
    }),
    anEService('EPD315', residents, 'Aktuālais un iepriekšējais personas kods', 'Present and former personal code', {
      basketPoint: '3.15',
      fields: [...ask('givenName', 'surname', 'personalCode')],
    }),
    anEService(
      'EPD619',
      benefits,
      'Vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)',
      "Lump sum for a deceased pensioner's spouse (a pensioner)",
      { basketPoint: '6.19', validFrom: '2017-08-01', fields: [...ask('givenName', 'surname', 'bankAccount')] },
    ),
    anEService(
      'EPD619',
      benefits,
      'Pabalsts mirušā pensijas saņēmēja laulātajam',
      "Benefit for a late pensioner's spouse",
      {
        basketPoint: '6.19',
        fields: [...ask('givenName', 'surname', 'personalCode', 'deceased', 'deathDate', 'bankAccount', 'phone')],
      },
    ),
    anEService('EPD01', residents, 'Dzīvesvietas deklarēšana', 'Declaration of the place of residence', {
      fields: [...ask('givenName', 'surname', 'personalCode', 'address', 'email', 'phone')],
    }),
    // Answers at once: the result is there when the application is sent, so there is no planned time.
    anEService(
      'EPD02',
      residents,
      'Izziņa par deklarēto dzīvesvietu (tūlītēja)',
      'Certificate of residence (at once)',
      {
        givesPlannedTime: false,
        fields: [...ask('givenName', 'surname', 'personalCode', 'purpose')],
      },
    ),
    anEService('EPD03', benefits, 'Ģimenes valsts pabalsta pieprasījums', 'Family state benefit', {
      fields: [...ask('givenName', 'surname', 'personalCode', 'child', 'bankAccount', 'phone')],
    }),
    anEService('EPD04', benefits, 'Pensijas pārrēķina pieprasījums', 'Pension recalculation request', {
      fields: [...ask('givenName', 'surname', 'personalCode', 'bankAccount', 'phone')],
    }),
    // The portal requires the owner's own means there, so nobody can apply in the owner's name.
    anEService('EPD05', property, 'Mana īpašuma dati', 'Facts about my property', {
      underMandate: false,
      fields: [...ask('cadastre')],
    }),
    anEService('EPD06', property, 'Zemesgrāmatas nodalījuma noraksts', 'Copy of a land register folio', {
      fields: [...ask('cadastre', 'purpose', 'email')],
    }),
    // Gives no planned time.
    anEService('EPD07', roads, 'Vadītāja apliecības maiņa', "Exchange of a driver's licence", {
      givesPlannedTime: false,
      fields: [...ask('givenName', 'surname', 'personalCode', 'phone')],
    }),
    anEService('EPD08', roads, 'Transportlīdzekļa noņemšana no uzskaites', 'Removal of a vehicle from the register', {
      fields: [...ask('vehicle', 'purpose')],
    }),
    // The institution sends the result by letter, not in the portal.
    anEService('EPD09', town, 'Iesniegums pašvaldībai', 'Submission to the municipality', {
      givesResult: false,
      fields: [...ask('givenName', 'surname', 'address', 'letter')],
    }),
    anEService('EPD10', town, 'Bērna reģistrēšana bērnudārza rindā', 'Nursery school waiting list', {
      fields: [...ask('givenName', 'surname', 'personalCode', 'child', 'phone')],
    }),
    // No longer in the catalogue.
    anEService('EPD11', town, 'Nekustamā īpašuma nodokļa paziņojums pa pastu', 'Property tax notice by post', {
      fields: [...ask('givenName', 'surname', 'address')],
    }),
    // Announced for next year.
    anEService('EPD12', town, 'Kapavietas uzturēšanas līgums', 'Agreement on keeping a grave', {
      validFrom: nextYear,
      fields: [...ask('givenName', 'surname', 'personalCode', 'phone')],
    }),
  ];
}

function anEService(
  code: string,
  holder: string,
  lv: string,
  en: string,
  more: Partial<EServiceText> & Pick<EServiceText, 'fields'>,
): EServiceText {
  const labels = more.fields.map(({ label }) => label);
  const lower = (text: string) => text.charAt(0).toLocaleLowerCase('lv') + text.slice(1);
  return {
    code,
    holder,
    name: { lv, en },
    validFrom: '2019-03-01',
    underMandate: true,
    givesPlannedTime: true,
    givesResult: true,
    dataUsed: {
      lv: labels.map((label) => lower(label.lv)).join(', '),
      en: labels.map((label) => lower(label.en)).join(', '),
    },
    ...more,
  };
}

function aHolder(registrationNumber: string, name: string, mailbox: string) {
  return {
    registrationNumber,
    name,
    address: 'Izdomu iela 1, Upmala, LV-0000',
    email: `${mailbox}@example.org`,
    phone: '+371 00000000',
    dataProtectionContact: `dati.${mailbox}@example.org`,
  };
}

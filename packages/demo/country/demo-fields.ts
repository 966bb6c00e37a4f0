import type { Field } from '#catalogue/index.ts';

/** The fields of the demo e-services' forms, with the same labels in each. */
const fields = {
  givenName: { lv: 'Vārds', en: 'Given name' },
  surname: { lv: 'Uzvārds', en: 'Surname' },
  personalCode: { lv: 'Personas kods', en: 'Personal code' },
  otherCode: { lv: 'Otrs personas kods', en: 'The other personal code' },
  purpose: { lv: 'Kam ziņas vajadzīgas', en: 'What the facts are needed for' },
  address: { lv: 'Adrese', en: 'Address' },
  phone: { lv: 'Tālrunis', en: 'Phone' },
  email: { lv: 'E-pasts', en: 'E-mail' },
  bankAccount: { lv: 'Konts, uz kuru pārskaitīt', en: 'Account for the payment' },
  deceased: { lv: 'Mirušā laulātā vārds un uzvārds', en: 'Name of the late spouse' },
  deathDate: { lv: 'Miršanas datums', en: 'Day of death' },
  child: { lv: 'Bērna vārds un uzvārds', en: "The child's name" },
  cadastre: { lv: 'Kadastra numurs', en: 'Cadastre number' },
  vehicle: { lv: 'Transportlīdzekļa reģistrācijas numurs', en: "The vehicle's registration number" },
  letter: { lv: 'Iesnieguma teksts', en: 'Text of the submission' },
};

const hints: Partial<Record<keyof typeof fields, Field['hint']>> = {
  deathDate: { lv: 'Piemēram, 01.03.2019.', en: 'For example, 01.03.2019.' },
  bankAccount: { lv: 'LV un vēl 19 zīmes', en: 'LV and 19 more characters' },
  cadastre: { lv: '11 cipari', en: '11 digits' },
};

export function ask(...keys: readonly (keyof typeof fields)[]): Field[] {
  return keys.map((key) => ({ key, label: fields[key], hint: hints[key] }));
}

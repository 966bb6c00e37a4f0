import { plural } from './languages.ts';

export const lv = {
  notADate: 'Ierakstiet datumu, piemēram, 01.03.2019.',
  tooLong: (max: number) =>
    `Saīsiniet tekstu: tajā var būt ne vairāk kā ${max} ${plural('lv', max, { one: 'rakstzīme', other: 'rakstzīmes' })}.`,
  fromOtherSite:
    'Šis pieprasījums nenāk no mūsu lapas, tāpēc tas netika pieņemts. Atveriet lapu no jauna un mēģiniet vēlreiz.',
  tooManyFields: (most: number) => `Nosūtītajā veidlapā ir pārāk daudz lauku. To skaits nedrīkst pārsniegt ${most}.`,
  tooLarge: (most: string) => `Nosūtītais ir pārāk liels. Kopā ar pielikumiem tas nedrīkst pārsniegt ${most}.`,
  notFound: 'Lapa nav atrasta',
  notFoundHelp: 'Šādas lapas nav, vai arī tā nav jūsu centra. Pārbaudiet adresi vai sāciet no sākumlapas.',
  refused: 'To nevar izdarīt',
  notAllowed: 'Jums nav tiesību skatīt šo lapu',
  fault: 'Radās kļūda',
  faultHelp:
    'Kļūda radās sistēmā un ir reģistrēta. Nekas nav saglabāts daļēji. Mēģiniet vēlreiz; ja kļūda atkārtojas, nosauciet sistēmas uzturētājam šo numuru:',
  goHome: 'Uz sākumlapu',
  unreadableValue: 'Šo vērtību nevar nolasīt. Pārbaudiet to un ierakstiet vēlreiz.',
};

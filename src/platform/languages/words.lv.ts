import { plural } from './languages.ts';

export const lv = {
  unknownField: (name: string) => `Lauka „${name}” šeit nav.`,
  notADate: 'Ierakstiet datumu, piemēram, 01.03.2019.',
  notAMoment: 'Brīdi raksta kā 2026-03-02T08:30:00Z.',
  noSuchDay: 'Kalendārā šāda datuma nav. Vispirms rakstiet dienu, tad mēnesi un gadu, piemēram, 01.03.2019.',
  endsBeforeItBegins: 'Pēdējā diena ir pirms pirmās dienas. Izlabojiet vienu no tām.',
  outsideDays: (from: string, to: string) => `Pārbaudiet gadu: šeit var būt datums no ${from} līdz ${to}`,
  whichCentury: (one: string, other: string) => `Rakstiet gadu ar četriem cipariem: ${one} vai ${other}`,
  oneEmail: 'Šeit var būt tikai viena e-pasta adrese. Atstājiet to, kas jāizmanto.',
  onlyEmail:
    'Atstājiet tikai e-pasta adresi, piemēram, anna@paraugs.lv. Tajā nav atstarpju, un pirms vai pēc tās nav citu vārdu.',
  tooLong: (max: number) =>
    `Saīsiniet tekstu: tajā var būt ne vairāk kā ${max} ${plural('lv', max, { one: 'rakstzīme', other: 'rakstzīmes' })}.`,
  fromOtherSite:
    'Šis pieprasījums nenāk no mūsu lapas, tāpēc tas netika pieņemts. Atveriet lapu no jauna un mēģiniet vēlreiz.',
  cutOff: 'Nosūtītais nav saņemts līdz galam: savienojums pārtrūka. Atveriet lapu un nosūtiet veidlapu vēlreiz.',
  tooManyFields: (most: number) => `Nosūtītajā veidlapā ir pārāk daudz lauku. To skaits nedrīkst pārsniegt ${most}.`,
  tooLarge: (most: string) =>
    `Nosūtītais ir pārāk liels, tāpēc netika pieņemts. Kopā ar pielikumiem tas nedrīkst pārsniegt ${most}. Aizpildiet veidlapu vēlreiz un izvēlieties mazāku datni.`,
  packed: 'Nosūtītais ir saspiests, un tāds netiek lasīts. Nosūtiet to nesaspiestu (bez Content-Encoding).',
  wrongType:
    'Nosūtītais nav šādā veidā lasāms. Programmas sūta JSON (application/json), lapas – veidlapas. Atveriet lapu no jauna un nosūtiet tās veidlapu.',
  badRequest: 'Pieprasījumu nevar nolasīt, jo tas neatbilst HTTP. Atveriet lapu no jauna.',
  longHead: 'Pieprasījuma adrese vai galvenes ir pārāk garas. Saīsiniet adresi vai izdzēsiet šīs vietnes sīkdatnes.',
  tooSlow: 'Pieprasījums netika saņemts laikā. Pārbaudiet savienojumu un nosūtiet vēlreiz.',
  notFound: 'Lapa nav atrasta',
  notFoundHelp: 'Šādas lapas nav, vai arī tā nav jūsu centra. Pārbaudiet adresi vai sāciet no sākumlapas.',
  refused: 'To nevar izdarīt',
  notAllowed: 'Jums nav tiesību skatīt šo lapu',
  fault: 'Radās kļūda',
  faultHelp:
    'Kļūda radās sistēmā un ir reģistrēta. Nekas nav saglabāts daļēji. Mēģiniet vēlreiz; ja kļūda atkārtojas, nosauciet sistēmas uzturētājam šo numuru:',
  noRoomTitle: 'Pašlaik tiek sūtīts pārāk daudz lielu datņu',
  noRoom:
    'Jūsu nosūtītais nav saņemts: sistēma pašlaik saņem tik daudz lielu datņu, cik tajā ir vietas. Pēc brīža nosūtiet vēlreiz. Ja vienlaikus sūtāt vairākas datnes, sūtiet tās citu pēc citas.',
  away: 'Sistēma pašlaik nav pieejama',
  awayHelp:
    'Datubāze pašlaik neatbild, tāpēc neko nevar nedz parādīt, nedz saglabāt. Parasti tas ilgst dažas minūtes; ja ieilgst, ziņojiet sistēmas uzturētājam.',
  again: {
    ask: 'Mēģināt vēlreiz',
    send: 'Nosūtīt vēlreiz',
    formIsHere:
      'Viss, ko ierakstījāt, ir šajā lapā. Neaizveriet to un pēc brīža nosūtiet vēlreiz. Ja veidlapa tomēr jau bija pieņemta, otrreiz tā netiks pieņemta.',
    chooseFile: (name: string) => `Izvēlieties datni vēlreiz: ${name}`,
    formNotKept:
      'Veidlapu šajā lapā nevarēja paturēt. Atgriezieties pārlūkā iepriekšējā lapā un pēc brīža nosūtiet to vēlreiz.',
  },
  goHome: 'Uz sākumlapu',
  unreadableValue: 'Šo vērtību nevar nolasīt. Pārbaudiet to un ierakstiet vēlreiz.',
};

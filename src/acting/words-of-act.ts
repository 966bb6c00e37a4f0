import type { PointOfLaw } from './point-of-law.ts';

/** What one point says. */
interface WordsOfPoint {
  /** Word for word, in Latvian, which alone is binding; every space a plain one. */
  readonly law: string;
  /** What it says, in plain English. It binds nobody. */
  readonly gloss: string;
}

/** A point of the act; the two that are worded alike are two points. */
export type OnePoint = Exclude<PointOfLaw, `${string},${string}`>;

/** The sentence that the seven duties of 22.¹ end. */
export const dutiesBegin =
  'Lai pieteiktu pilnvaroto e - pakalpojumu vienotā klientu apkalpošanas centra darbiniekam ir šādi pienākumi:';

/** The points that code cites, as the act words them (docs/law). */
export const wordsOfAct: Readonly<Record<OnePoint, WordsOfPoint>> = {
  '2': {
    law: 'Noteikumi stājas spēkā 2019. gada 1. martā.',
    gloss: 'The regulation is in force from 1 March 2019.',
  },
  '2.6': {
    law: 'pilnvarotais e-pakalpojums - e-pakalpojums, kuru fiziskas personas vārdā piesaka vienotā klientu apkalpošanas centra darbinieks uz pilnvarojuma pamata, ja fiziskai personai nav pieejami personas elektroniskās identifikācijas līdzekļi.',
    gloss:
      "Authorised e-service: an e-service that an employee of a unified customer service centre applies for in a natural person's name, on a mandate, if no means of electronic identification is available to that person.",
  },
  '17.3': {
    law: 'konsultē par e-pakalpojuma pieteikšanu vai piesaka e - pakalpojumu atbilstoši klienta pilnvarojumam, ja e - pakalpojuma tehnoloģiskais risinājums to pieļauj;',
    gloss:
      "The centre consults about applying for an e-service, or applies for it under the client's mandate, if the technical solution of the e-service allows it.",
  },
  '20.13': {
    law: 'konsultē par e-pakalpojuma pieteikšanu vai piesaka e-pakalpojumu atbilstoši klienta pilnvarojumam, ja e - pakalpojuma tehnoloģiskais risinājums to pieļauj;',
    gloss:
      "The centre consults about applying for an e-service, or applies for it under the client's mandate, if the technical solution of the e-service allows it.",
  },
  '22': {
    law: 'Lai saņemtu administratora līmeņa piekļuves tiesības pakalpojumu vadības sistēmai, pašvaldība, iestāde vai pakalpojuma turētājs nosūta ministrijai pieteikumu par piekļuves tiesību piešķiršanu (2. pielikums).',
    gloss:
      'To receive administrator-level access to the service management system, a municipality, an institution or a service holder sends the ministry an application for access (Annex 2).',
  },
  '22.1.1': {
    law: 'pārbaudīt klienta personas identitāti;',
    gloss: "The employee verifies the client's identity.",
  },
  '22.1.2': {
    law: 'identificēt sevi valsts pārvaldes pakalpojumu portālā, izmantojot kvalificētu elektroniskās identifikācijas līdzekli;',
    gloss:
      'The employee identifies themself in the state service portal by a qualified means of electronic identification.',
  },
  '22.1.3': {
    law: 'informēt klientu par personas datu izmantošanu pilnvarotā e-pakalpojuma pieteikšanā un saņemt klienta rakstveida pilnvarojumu, ko noformē divos eksemplāros, no kuriem vienu atbilstoši Arhīvu likuma prasībām glabā vienotais valsts un pašvaldības klientu apkalpošanas centrs, otru izsniedz klientam;',
    gloss:
      "The employee informs the client about the use of personal data in applying for the authorised e-service, and receives the client's written mandate. It is made in two copies: one is kept by the centre as the Archives Law requires, the other is given to the client.",
  },
  '22.1.4': {
    law: 'apstrādāt e-pakalpojuma saņemšanai nepieciešamos klienta personas datus saskaņā ar fizisko personu datu aizsardzības jomu regulējošiem normatīvajiem aktiem;',
    gloss:
      'The employee processes the personal data that the e-service needs, under the laws on the protection of personal data.',
  },
  '22.1.5': {
    law: 'pieteikt pilnvaroto e - pakalpojumu;',
    gloss: 'The employee applies for the authorised e-service.',
  },
  '22.1.6': {
    law: 'informēt klientu par pakalpojuma izpildes plānoto laiku, ja e - pakalpojuma tehnoloģiskais risinājums to pieļauj;',
    gloss:
      'The employee informs the client of the planned completion time, if the technical solution of the e-service allows it.',
  },
  '22.1.7': {
    law: 'informēt klientu par pakalpojuma rezultātu, ja e - pakalpojuma tehnoloģiskais risinājums to pieļauj un klients to pieprasījis.',
    gloss:
      'The employee informs the client of the result, if the technical solution of the e-service allows it and the client asked for it.',
  },
  'annex-2.1': {
    law: 'Pieprasījumu iesniedz parakstītu ar drošu elektronisko parakstu un laika zīmogu.',
    gloss: 'The request is submitted signed with a secure electronic signature and a time stamp.',
  },
  'annex-2.2': {
    law: 'Administratora līmeņa lietotāja tiesības tiek piešķirtas uz noteiktu termiņu vai pastāvīgi.',
    gloss: "An administrator's rights are given for a term or permanently.",
  },
  'annex-2.3': {
    law: 'Darbiniekam, kuram tiek piešķirtas administratora līmeņa lietotāja tiesības Valsts un pašvaldības vienotā klientu apkalpošanas centra pakalpojumu vadības sistēmai pakalpojumucentri.lv, tiek noteiktas pilnvaras pēc nepieciešamības piešķirt un noņemt pakalpojumu vadības sistēmas lietotāja tiesības.',
    gloss:
      "An employee to whom administrator's rights are given is empowered to give and remove users' rights in the service management system as needed.",
  },
  'annex-2.4': {
    law: 'Darbinieks, kuram tiek piešķirtas administratora līmeņa lietotāja tiesības Valsts un pašvaldības vienotā klientu apkalpošanas centra pakalpojumu vadības sistēmai pakalpojumucentri.lv, ir atbildīgs par savlaicīgu pakalpojumu vadības sistēmas lietotāja tiesību piešķiršanu un atņemšanu.',
    gloss: "An employee to whom administrator's rights are given answers for giving and taking users' rights in time.",
  },
};

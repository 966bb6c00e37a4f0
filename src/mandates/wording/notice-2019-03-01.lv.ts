// Our own wording, not a text of the law. Never edited once told to a client: a new wording is a new dated file.
import type { NoticeParties, NoticeText } from './notice-text.ts';

export const noticeLv = ({
  controller,
  centre,
  dataProtectionOfficer,
  ministry,
  storageTerm,
}: NoticeParties): NoticeText => ({
  title: 'Paziņojums par personas datu izmantošanu',
  sections: [
    {
      heading: 'Kas atbild par jūsu datiem',
      paragraphs: [
        `Jūsu personas datu pārzinis ir ${controller.name}, reģistrācijas Nr. ${controller.registrationNumber}, adrese: ${controller.address}, tālrunis: ${controller.phone}, e-pasts: ${controller.email}.`,
        `Jūs apkalpo šīs pašvaldības centrs: ${centre.name}, ${centre.address}.`,
        `Datu aizsardzības speciālists: ${dataProtectionOfficer}.`,
      ],
    },
    {
      heading: 'Kādā nolūkā un uz kāda pamata datus izmanto',
      paragraphs: [
        'Datus izmanto, lai pārbaudītu jūsu identitāti, noformētu pilnvarojumu, jūsu vārdā pieteiktu tajā norādīto e-pakalpojumu un, ja iespējams, paziņotu jums izpildes plānoto laiku un jūsu pieprasīto rezultātu.',
        'Tiesiskais pamats ir Vispārīgās datu aizsardzības regulas (ES) 2016/679 6. panta 1. punkta c) un e) apakšpunkts saistībā ar Ministru kabineta 2017. gada 4. jūlija noteikumu Nr. 401 22.¹ punktu. Pilnvarojums nav piekrišana datu apstrādei.',
      ],
    },
    {
      heading: 'Kādus datus izmanto',
      paragraphs: [
        'Jūsu un, ja rīkojaties citas personas vārdā, arī šīs personas vārdu, uzvārdu un personas kodu vai dzimšanas datumu, ziņas par uzrādīto dokumentu, jūsu kontaktinformāciju un ziņas, ko prasa e-pakalpojums. Dokumenta kopiju neglabā. Arī pakalpojuma rezultāta saturu neglabā: reģistrē tikai to, kad un kā jums par to paziņots.',
      ],
    },
    {
      heading: 'Kas datus saņem',
      paragraphs: [
        `Datus saņem pilnvarojumā norādītais pakalpojuma turētājs un valsts pārvaldes pakalpojumu portāls. Ierakstus glabā centru kopīgajā pakalpojumu vadības sistēmā, par kuru atbild ${ministry}. Citām iestādēm datus nodod tikai tad, ja to prasa likums.`,
      ],
    },
    {
      heading: 'Cik ilgi datus glabā',
      paragraphs: [
        `Pilnvarojuma centra eksemplāru un ar to saistītos ierakstus glabā ${storageTerm}, skaitot no tā gada beigām, kurā pilnvarojums reģistrēts. Pēc tam tos iznīcina Arhīvu likumā noteiktajā kārtībā.`,
      ],
    },
    {
      heading: 'Jūsu tiesības',
      paragraphs: [
        'Jūs varat pieprasīt piekļuvi saviem datiem, to labošanu, dzēšanu vai apstrādes ierobežošanu, kā arī iebilst pret apstrādi. Datus, kas jāglabā saskaņā ar Arhīvu likumu, pirms termiņa nedzēš. Ar lūgumu vērsieties centrā vai pie datu aizsardzības speciālista.',
        'Ja uzskatāt, ka dati izmantoti nelikumīgi, varat iesniegt sūdzību Datu valsts inspekcijā (www.dvi.gov.lv).',
      ],
    },
    {
      heading: 'Vai dati jāsniedz obligāti',
      paragraphs: [
        'Jums nav pienākuma sniegt datus. Taču bez datiem, ko prasa identitātes pārbaude, pilnvarojums un e-pakalpojums, centrs e-pakalpojumu jūsu vārdā pieteikt nevar. Konsultāciju varat saņemt arī bez tiem.',
      ],
    },
  ],
});

import { kinds, type RefusalOfEvent } from './kinds.ts';

const refusals: Record<RefusalOfEvent, string> = {
  unknown:
    'Pieteikums ar šādu portāla piešķirto numuru centros nav reģistrēts. Pārbaudiet numuru un e-pakalpojuma kodu.',
  'other-content': 'Ar šādu identifikatoru jau saņemta cita ziņa. Jaunai ziņai piešķiriet jaunu identifikatoru.',
  'number-taken': 'Par šo pieteikumu ziņa ar šādu kārtas numuru jau saņemta. Nākamajai ziņai piešķiriet nākamo numuru.',
  'too-far-ahead': 'Pirms šīs ziņas trūkst pārāk daudz citu. Vispirms nosūtiet tās.',
  'case-closed': 'Lieta centrā ir slēgta, un tajā vairs neko nereģistrē. Sazinieties ar centru.',
  withdrawn: 'Klients pieteikumu atsauca. Ja tā ir kļūda, sazinieties ar centru.',
  'before-filed': 'Tas nevarēja notikt pirms pieteikuma iesniegšanas. Pārbaudiet laiku (timestamp).',
  'result-told': 'Klients jau ir informēts par rezultātu. Ja rezultāts mainījies, sazinieties ar centru.',
  'refusal-told': 'Klients jau ir informēts par atteikumu. Ja pieteikumu tomēr izskata, sazinieties ar centru.',
  returned: 'Pieteikums ir atdots papildināšanai. Vispirms paziņojiet, ka tas atkal pieņemts (accepted).',
  refused: 'Pieteikums ir noraidīts. Ja to tomēr izskata, vispirms paziņojiet, ka tas pieņemts (accepted).',
  'no-planned-time': 'Katalogā norādīts, ka šis e-pakalpojums plānoto laiku nepaziņo. Lūdziet labot katalogu.',
  'no-result': 'Katalogā norādīts, ka šis e-pakalpojums rezultātu nepaziņo. Lūdziet labot katalogu.',
  'day-passed': 'Plānotā diena ir pirms dienas, kurā to plānoja. Norādiet dienu, kas vēl nav pagājusi.',
  'day-too-late': 'Plānotā diena ir vairāk nekā desmit gadus pēc iesniegšanas. Pārbaudiet to.',
};

export const lv = {
  take: 'Pakalpojuma turētāja sistēmas ziņa',
  setAside: 'Nepiemērota pakalpojuma turētāja sistēmas ziņa',
  signature:
    'Ziņas paraksts neatbilst nevienai sistēmas Ed25519 atslēgai. Parakstiet identifikatoru, nosūtīšanas brīdi un saturu (v1a).',
  timestamp:
    'Galvenēs norādiet ziņas identifikatoru un nosūtīšanas brīdi sekundēs, kas no šī brīža neatšķiras vairāk par piecām minūtēm.',
  notItsOwn:
    'Par šo e-pakalpojumu sistēma nedrīkst ziņot, vai tās pieslēgums ir mainīts. Saņemiet jaunu piekļuves marķieri.',
  kind: `Norādiet, kas ar pieteikumu noticis: ${kinds.join(', ')}.`,
  moment: 'Norādiet, kad tas notika (timestamp), piemēram, 2026-03-02T08:30:00Z.',
  future: 'Norādiet brīdi (timestamp), kas nav nākotnē.',
  eService: 'Norādiet e-pakalpojuma kodu portālā.',
  reference: 'Norādiet portāla piešķirto pieteikuma numuru.',
  sequence: 'Norādiet ziņas kārtas numuru šim pieteikumam: veselu skaitli no 1.',
  plannedOn: 'Norādiet plānoto dienu, ja paziņojat par to; citām ziņām tās nav.',
  refusals,
};

export const lv = {
  onlyEmployee: 'Šo darbu arhīvā veic centra darbinieks. Ar savām tiesībām to varat tikai skatīt.',
  noArchiveFile:
    'Centram nav norādīta lieta, kurā glabā pilnvarojumus, un tās glabāšanas termiņš. Lūdziet pašvaldības administratoru norādīt to sadaļā „Arhīva lietas”; līdz tam pilnvarojumu sagatavot nevar.',
  enterFileIndex: 'Ierakstiet lietas indeksu pēc pašvaldības lietu nomenklatūras.',
  enterTitle: 'Ierakstiet lietas nosaukumu.',
  enterYears: 'Ierakstiet glabāšanas termiņu pilnos gados, no 1 līdz 100.',
  enterValidFrom: 'Ierakstiet, no kuras dienas lieta tiek kārtota.',
  fileSameDay: 'No šīs dienas jau ir norādīta cita lieta. Izvēlieties citu dienu.',
  enterFolder: 'Ierakstiet mapi vai kārbu, kurā stāv 1. eksemplārs.',
  enterPages: 'Ierakstiet lapu skaitu kā pilnu skaitli, no 1 līdz 999.',
  placedAlready:
    'Glabāšanas vieta šim dokumentam jau ir ierakstīta. Ja tā jālabo, pievienojiet reģistra ierakstam labojuma atzīmi.',
  markedAlready: 'Šāda atzīme reģistrā jau ir.',
  entryNotFound: 'Šāda dokumenta reģistrā nav, vai arī tas nav jūsu centra dokuments.',
  scanNotTaken: {
    empty: 'Izvēlieties skenēto failu. Šis fails ir tukšs.',
    'too-large': 'Fails ir lielāks par 20 MB. Skenējiet ar mazāku izšķirtspēju, piemēram, 200 punktiem collā.',
    unknown: 'Šis fails nav ne PDF, ne JPEG, ne PNG. Skenējiet dokumentu vienā no šiem formātiem.',
    damaged:
      'Fails ir bojāts vai aprauts, vai arī tajā ir kas vairāk par skenētām lapām. Skenējiet dokumentu vēlreiz un pievienojiet jauno failu.',
    locked: 'Šis PDF ir aizsargāts ar paroli vai ierobežojumiem, tāpēc arhīvam neder. Saglabājiet to bez aizsardzības.',
    'attached-already': 'Tieši šāds fails dokumentam jau ir pievienots.',
  },
  folder: 'Mape vai kārba',
  folderHint: 'Kur stāv 1. eksemplārs, piemēram, „Mape 3”.',
  pages: 'Lapu skaits',
  pagesHint: 'Cik lapu ir 1. eksemplārā.',
  scan: 'Parakstītā 1. eksemplāra skenējums',
  scanHint: 'PDF, JPEG vai PNG, ne lielāks par 20 MB.',
};

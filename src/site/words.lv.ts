export const lv = {
  events: {
    openPage: 'Lapas atvēršana',
    listSeen: 'Redzēto cilvēku saraksts sistēmas uzturētājam',
    rotateKeys: 'Atslēgu maiņa',
  },
  search: {
    label: 'Meklēt lietu',
    hint: 'Personas kods, vārds vai uzvārds, dokumenta vai tālruņa numurs, pilnvarojuma numurs (Nr. 14/2026), portāla piešķirtais numurs vai e-pakalpojuma kods',
    button: 'Meklēt',
  },
  waits: {
    exactly: (count: number) => `gaida: ${count}`,
    atLeast: (count: number) => `gaida: vismaz ${count}`,
  },
  accessibility: {
    title: 'Piekļūstamības paziņojums',
    lead: 'Šai vietnei jābūt lietojamai ikvienam. Paziņojumā aprakstīts, cik piekļūstama tā ir, kādas nepilnības ir zināmas un kam par tām ziņot.',
    aim: 'Mērķis',
    aimText:
      'Paziņojums sagatavots saskaņā ar Ministru kabineta 2020. gada noteikumiem Nr. 445. Vietne veidota pēc standarta EN 301 549 un Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2 versijas AA līmeņa.',
    state: 'Atbilstība',
    stateText:
      'Vietne prasībām atbilst daļēji. Automātiskās pārbaudes kļūdas neatrod, taču neatkarīgs eksperts un cilvēki ar invaliditāti to vēl nav pārbaudījuši. Zināmās nepilnības:',
    shortcomings: [
      'Izdrukas ir marķētas PDF/A-2a datnes, bet to atbilstība standartam PDF/UA nav pārbaudīta.',
      'Pievienotie pilnvarojumu skenējumi ir attēli, ko ekrānlasītājs nevar nolasīt. Tās pašas ziņas ir pilnvarojuma lapā.',
      'Valsts pakalpojumu portāla un identitātes sniedzēja lapas nav šīs vietnes daļa, un šis paziņojums uz tām neattiecas.',
    ],
    tested: 'Kā tas pārbaudīts',
    testedText:
      'Ikreiz, kad vietni maina, tās lapas automātiski pārbauda īstā pārlūkā: abās valodās, ar tastatūru, bez JavaScript un 320 pikseļu platumā, kas atbilst 400 % tālummaiņai.',
    reviewed: (day: string) => `Paziņojums sagatavots un pārskatīts ${day}.`,
    keyboard: 'Tastatūra',
    keyboardText:
      'Meklēšanas laukā katrā lapā, kur tas ir, var nokļūt ar Alt+M (Firefox pārlūkā Alt+Shift+M, Mac datorā Control+Option+M). Pirmā Tab nospiešana lapā piedāvā pāriet uzreiz pie satura.',
    tell: 'Atsauksmes',
    tellText:
      'Ja kaut kas traucē lietot šo vietni vai kāda informācija vajadzīga citā veidā, rakstiet vai zvaniet. Klients var lūgt darbinieku visu nolasīt priekšā un pilnvarojumu izdrukāt palielinātā drukā.',
    notAnswered: 'Ja atbilde nepalīdz, vērsieties ministrijā, kas par sistēmu atbild.',
  },
};

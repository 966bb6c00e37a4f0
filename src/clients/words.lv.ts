export const lv = {
  chooseReason: 'Izvēlieties, kāpēc klientam nav pieejams neviens elektroniskās identifikācijas līdzeklis.',
  meansAvailable:
    'Bez šī apliecinājuma pilnvaroto e-pakalpojumu pieteikt nevar. Ja klientam ir elektroniskās identifikācijas līdzeklis, viņš e-pakalpojumu piesaka pats: palīdziet to izdarīt un reģistrējiet konsultāciju.',
  chooseOutcome: 'Izvēlieties pārbaudes rezultātu.',
  chooseRefusalReason: 'Izvēlieties, kāpēc identitāte netika apstiprināta.',
  chooseDocument: 'Izvēlieties, kāds dokuments tika uzrādīts.',
  enterDocumentNumber: 'Ierakstiet dokumenta numuru.',
  chooseCountry: 'Izvēlieties valsti, kas dokumentu izdevusi.',
  noSuchCountry: 'Izvēlieties valsti no saraksta.',
  enterValidTo: 'Ierakstiet, līdz kuram datumam dokuments ir derīgs.',
  documentOutdated: (date: string) =>
    `Dokuments bija derīgs līdz ${date} Pēc tā identitāti apstiprināt nevar: palūdziet citu dokumentu vai atzīmējiet, ka identitāte nav apstiprināta, jo dokuments nav derīgs.`,
  enterGivenName:
    'Ierakstiet vārdu tā, kā tas rakstīts dokumentā. Ja dokumentā ir tikai uzvārds, vārda vietā ierakstiet domuzīmi.',
  enterSurname:
    'Ierakstiet uzvārdu tā, kā tas rakstīts dokumentā. Ja dokumentā ir tikai vārds, uzvārda vietā ierakstiet domuzīmi.',
  enterCodeOrBirthDate:
    'Ierakstiet personas kodu. Ja personai Latvijas personas koda nav, ierakstiet dzimšanas datumu.',
  enterPresentCode: 'Ierakstiet arī tagadējo personas kodu.',
  codeForm: 'Personas kodā ir 11 ciparu, piemēram, 000123-00001. Pārbaudiet, vai neviens netrūkst.',
  wrongCheckDigit:
    'Personas koda pārbaudes cipars nesakrīt. Salīdziniet kodu ar dokumentu: ja tur rakstīts citādi, izlabojiet; ja tieši tā, atzīmējiet to zem lauka.',
  codesOfTwoPersons:
    'Tagadējais un iepriekšējais personas kods pieder diviem dažādiem šeit reģistrētiem cilvēkiem. Salīdziniet abus kodus ar dokumentiem.',
  knownUnderOtherName:
    'Cilvēks ar šādu personas kodu šeit reģistrēts ar pavisam citu vārdu un uzvārdu. Salīdziniet kodu ar dokumentu: ja tas ir pareizs un mainīts gan vārds, gan uzvārds, atzīmējiet to šeit.',
  servesThemself:
    'Savā lietā darbinieks pats sevi neapkalpo. Šo klientu apkalpo cits darbinieks, vai arī e-pakalpojums jāpiesaka pašam portālā.',
  representsThemself:
    'Klients un pārstāvamā persona ir viens un tas pats cilvēks. Ja lieta ir paša klienta, izvēlieties „Paša klienta lieta”.',
  chooseBasis: 'Izvēlieties, kura cilvēka lieta tā ir.',
  noLatvianCode: 'Šim cilvēkam Latvijas personas koda nav.',
  personNotFound: 'Šāda cilvēka nav, vai arī viņš nav jūsu centra klients. Meklējiet darba sarakstā.',
  enterBasisDocument: 'Ierakstiet dokumentu, kas apliecina tiesības pārstāvēt.',
};

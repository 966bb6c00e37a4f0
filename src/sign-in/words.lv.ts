import { plural } from '#platform/languages/languages.ts';

/** Why a sign-in was refused: what happened, and what to do about it. */
export type SignInRefusal =
  | 'not-qualified'
  | 'no-personal-number'
  | 'unknown-person'
  | 'no-rights'
  | 'cancelled'
  | 'used-or-old'
  | 'not-asked-anew'
  | 'provider-down'
  | 'provider-answer'
  | 'too-many';

interface Explained {
  what: string;
  whatToDo: string;
}

const askAdministrator =
  'Ja darbam šī sistēma ir vajadzīga, lūdziet piekļuves tiesības savas pašvaldības vai iestādes administratoram.';

export const lv = {
  acts: {
    openSession: 'Pierakstīšanās',
    renewSession: 'Atkārtota pierakstīšanās',
    closeSession: 'Izrakstīšanās',
    replaceSession: 'Darba beigas, jo tajā pašā pārlūkā pierakstījies cits',
    chooseRight: 'Darba vietas izvēle',
    sendForm: 'Veidlapas nosūtīšana',
    endOwnSession: 'Savas sesijas beigšana citā pārlūkā',
    endOtherSessions: 'Visu pārējo savu sesiju beigšana',
  },
  sessions: {
    title: 'Manas sesijas',
    lead: 'Šeit redzamas jūsu sesijas, kurās darbs vēl nav beidzies.',
    browser: 'Pārlūks',
    otherBrowser: 'Cita programma',
    thisOne: 'šī sesija',
    since: 'Pierakstīšanās',
    lastUsed: 'Pēdējoreiz izmantota',
    means: 'Līdzeklis',
    worksAs: 'Loma un vieta',
    notChosen: 'Vēl nav izvēlēta',
    end: 'Beigt sesiju',
    endWhich: (browser: string, since: string) => `Beigt sesiju: ${browser}, kopš ${since}`,
    endOthers: 'Beigt visas pārējās sesijas',
    notYours:
      'Ja kādu sesiju neatpazīstat, beidziet to un ziņojiet savam administratoram. Tas, kas citā pārlūkā ierakstīts, bet nav nosūtīts, nosūtot tiks saglabāts, un pēc pierakstīšanās tur būs savā vietā.',
    done: { one: 'Sesija ir beigta.', others: 'Visas pārējās sesijas ir beigtas.' },
  },
  noSuchSession: 'Šādas sesijas nav: tā jau ir beigusies.',
  lastSignIn: (at: string) => `Iepriekšējā pierakstīšanās: ${at}.`,
  endedElsewhere: 'Sesija šajā pārlūkā ir beigta no citas vietas',
  endedElsewhereText: 'Ja to nedarījāt jūs, ziņojiet savam administratoram.',
  signIn: 'Pierakstīties',
  signInTitle: 'Pierakstīšanās',
  signInLead: 'Darbam sistēmā pierakstieties ar kvalificētu elektroniskās identifikācijas līdzekli.',
  demoTitle: 'Šī ir demonstrācija',
  demoText:
    'Īsts līdzeklis nav vajadzīgs. Nākamajā lapā izvēlieties, kura izdomātā cilvēka vārdā strādāt: pie katra rakstīts, ko viņš sistēmā dara.',
  acceptedMeans: 'Der šie līdzekļi:',
  sharedComputer: 'Ja pie šī datora strādā vairāki cilvēki, darbu beidzot, vienmēr izrakstieties.',
  apply: 'Pieteikties piekļuvei savas organizācijas vārdā',
  applyHint: 'pašvaldības, iestādes vai pakalpojuma turētāja pārstāvim, kuram piekļuves tiesību vēl nav.',
  signInAnewTitle: 'Pierakstieties vēlreiz',
  signInAnewLead: 'Lai turpinātu, vēlreiz aplieciniet, ka tas esat jūs.',
  formIsKept: 'Tas, ko ierakstījāt, ir saglabāts',
  formIsKeptText:
    'Pēc pierakstīšanās atgriezīsieties tajā pašā lapā, un viss ierakstītais būs savā vietā. Pievienotās datnes vajadzēs pievienot vēlreiz.',
  formIsBack: 'Ierakstītais ir saglabājies',
  chooseFilesAgain: (names: string, count: number) =>
    `${plural('lv', count, { one: 'Datne nav saglabājusies, izvēlieties to', other: 'Datnes nav saglabājušās, izvēlieties tās' })} vēlreiz: ${names}`,
  formIsBackText: {
    'sign-in': 'Pārbaudiet un nosūtiet veidlapu vēlreiz: pirms pierakstīšanās tā netika pieņemta.',
    left: 'Lapa tika atstāta, veidlapu nenosūtot. Pārbaudiet ierakstīto. Apliecinājumi jāizvēlas no jauna.',
    'left-twice':
      'Šī lapa bija atvērta divos logos un abos atstāta, veidlapu nenosūtot. Redzams tas, kas atstāts pēdējais; otrā logā ierakstītais nav saglabājies. Pārbaudiet ierakstīto. Apliecinājumi jāizvēlas no jauna.',
  },
  refusedTitle: 'Pierakstīties neizdevās',
  whatToDo: 'Ko darīt',
  tryAgain: 'Mēģināt vēlreiz',
  refused: {
    'not-qualified': {
      what: 'Līdzeklis, ar kuru apliecinājāt identitāti, nav kvalificēts vai sistēmai nav zināms.',
      whatToDo: 'Mēģiniet vēlreiz ar kādu no šiem līdzekļiem:',
    },
    'no-personal-number': {
      what: 'Identitātes sniedzējs nepaziņoja jūsu personas kodu, tāpēc nevaram zināt, kas jūs esat.',
      whatToDo: 'Mēģiniet vēlreiz ar citu līdzekli. Ja tas atkārtojas, ziņojiet sistēmas uzturētājam.',
    },
    'unknown-person': { what: 'Jums nav piekļuves tiesību šajā sistēmā.', whatToDo: askAdministrator },
    'no-rights': {
      what: 'Jūsu piekļuves tiesības pašlaik nav spēkā: to termiņš ir beidzies vai vēl nav sācies.',
      whatToDo: askAdministrator,
    },
    cancelled: {
      what: 'Identitātes apliecināšana tika atcelta.',
      whatToDo: 'Ja to atcēlāt nejauši, mēģiniet vēlreiz.',
    },
    'used-or-old': {
      what: 'Šī pierakstīšanās jau ir izmantota, ir novecojusi vai sākta citā pārlūkā.',
      whatToDo: 'Sāciet pierakstīšanos no jauna šajā pārlūkā.',
    },
    'not-asked-anew': {
      what: 'Identitātes sniedzējs neprasīja apliecināt identitāti no jauna, bet izmantoja agrāku pierakstīšanos.',
      whatToDo: 'Aizveriet visus pārlūka logus un mēģiniet vēlreiz. Ja tas atkārtojas, ziņojiet sistēmas uzturētājam.',
    },
    'provider-down': {
      what: 'Identitātes sniedzējs pašlaik neatbild.',
      whatToDo: 'Mēģiniet vēlreiz pēc dažām minūtēm. Ja tas ieilgst, ziņojiet sistēmas uzturētājam.',
    },
    'provider-answer': {
      what: 'Identitātes sniedzēja atbilde nebija derīga, tāpēc tā netika pieņemta.',
      whatToDo: 'Mēģiniet vēlreiz. Ja tas atkārtojas, ziņojiet sistēmas uzturētājam.',
    },
    'too-many': {
      what: 'No jūsu tīkla īsā laikā ir mēģināts pierakstīties pārāk daudz reižu.',
      whatToDo: 'Uzgaidiet minūti un mēģiniet vēlreiz.',
    },
  } satisfies Record<SignInRefusal, Explained> as Record<SignInRefusal, Explained>,
  nameDiffersTitle: 'Jūsu vārds reģistrēts citādi',
  nameDiffersText:
    'Vārds vai uzvārds, ko paziņoja identitātes sniedzējs, atšķiras no tā, kas ierakstīts šajā sistēmā. Strādāt varat, bet lūdziet administratoram ierakstu pārbaudīt.',
  goOn: 'Turpināt',
  signOut: 'Izrakstīties',
  signedOutTitle: 'Izrakstīšanās ir pabeigta',
  signedOutText: 'Tagad pie šī datora var pierakstīties cits darbinieks.',
  signedOutHereOnly:
    'Šeit darbs ir beigts, bet identitātes sniedzējs neatbildēja, un tur pierakstīšanās var būt vēl spēkā. Aizveriet visus pārlūka logus.',
  signInAgain: 'Pierakstīties vēlreiz',
  chooseTitle: 'Kur strādāsiet?',
  chooseLead:
    'Jums ir vairākas piekļuves tiesības. Darbs, ko sāksiet, piederēs izvēlētajam centram; mainīt centru varēsiet jebkurā laikā.',
  chooseLabel: 'Centrs un loma',
  roleAndPosition: (role: string, position: string) => `Loma: ${role}; amats: ${position}`,
  chooseOne: 'Izvēlieties, kur strādāsiet.',
  noRightsLeft: 'Jūsu piekļuves tiesības vairs nav spēkā.',
  formOfAnotherSession:
    'Šī lapa bija atvērta agrākā pierakstīšanās reizē, tāpēc veidlapa netika pieņemta. Atveriet lapu no jauna un aizpildiet to.',
  rightEnded:
    'Piekļuves tiesības, ar kurām strādājāt, ir beigušās. Jautājiet savas pašvaldības vai iestādes administratoram.',
  formOfAnotherRight:
    'Šī veidlapa sākta, strādājot citā centrā vai lomā, tāpēc tā netika pieņemta. Lai to nosūtītu, vispirms atgriezieties tajā centrā un lomā.',
};

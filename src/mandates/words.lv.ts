import { plural } from '#platform/languages/languages.ts';
import type { EndKind, ResultWay } from './mandate.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';

export const lv = {
  acts: {
    tellNotice: 'Klienta informēšana par personas datu izmantošanu',
    drawMandate: 'Pilnvarojuma noformēšana',
    putRightNotice: 'Informēšanas ieraksta labošana',
    signMandate: 'Pilnvarojuma parakstīšana',
    endMandate: 'Pilnvarojuma izbeigšanās',
    voidMandate: 'Neparakstīta pilnvarojuma izbeigšana pēc datu labošanas',
    completeMandate: 'Pilnvarojuma izpilde',
  },
  onlyEmployee: 'Pilnvarojumus noformē centra darbinieks. Jūsu loma šo darbību neatļauj.',
  absent: 'Šāda pilnvarojuma nav.',

  notice: {
    language: 'Valoda, kādā klientu informējāt',
    languages: {
      lv: 'latviešu',
      en: 'angļu',
      ru: 'krievu',
      uk: 'ukraiņu',
      be: 'baltkrievu',
      lt: 'lietuviešu',
      et: 'igauņu',
      pl: 'poļu',
      de: 'vācu',
      fr: 'franču',
      lsl: 'latviešu zīmju',
    } satisfies Record<NoticeLanguage, string>,
    chooseLanguage: 'Izvēlieties valodu, kādā klientu informējāt.',
    way: 'Kā klients tika informēts?',
    ways: {
      read: 'Klients tekstu izlasīja',
      read_aloud: 'Teksts klientam nolasīts priekšā',
      interpreter: 'Piedalījās tulks',
      witness: 'Piedalījās liecinieks',
    } satisfies Record<NoticeWay, string>,
    wayHints: {
      read: 'Lasīt pašam var latviešu vai angļu valodā: citās valodās rakstīta teksta nav.',
      read_aloud: 'Ja klients neredz vai nevar salasīt, vai ja tekstu izstāstāt klienta valodā.',
      interpreter: 'Arī zīmju valodas tulks. Tulks pilnvarojumu paraksta līdzās klientam.',
      witness: 'Ja klients neprot vai nevar lasīt. Liecinieks pilnvarojumu paraksta līdzās klientam.',
    } satisfies Record<NoticeWay, string>,
    chooseWay: 'Norādiet, kā klients tika informēts.',
    interpreter: 'Tulka vārds un uzvārds',
    nameInterpreter: 'Ierakstiet tulka vārdu un uzvārdu: to izdrukās pilnvarojumā.',
    witness: 'Liecinieka vārds un uzvārds',
    nameWitness: 'Ierakstiet liecinieka vārdu un uzvārdu: to izdrukās pilnvarojumā.',
    noTextToRead: 'Šajā valodā rakstīta teksta nav. Norādiet, ka teksts nolasīts priekšā vai ka piedalījās tulks.',
    sayReason: 'Ierakstiet, kāpēc ieraksts jālabo.',
    meanwhile:
      'Kamēr lapa bija atvērta, kāds šo ierakstu izlaboja. Salīdziniet ar to, kas ierakstīts tagad, un, ja vēl vajag, nosūtiet vēlreiz.',
    nothingPutRight: 'Viss ir tāpat kā ierakstā. Izlabojiet to, kas ierakstīts nepareizi.',
    identityNotConfirmed:
      'Vispirms pārbaudiet klienta identitāti: informē un pilnvarojumu noformē tikai tad, kad tā ir apstiprināta.',
    beforeTheAct: 'Pilnvarotais e-pakalpojums pastāv no 2019. gada 1. marta. Pirms šīs dienas pilnvarojumu nenoformē.',
    absent:
      'Nav ieraksta par to, ka klients būtu informēts par personas datu izmantošanu. Vispirms informējiet klientu.',
    noStorageTerm:
      'Centram nav norādīta pilnvarojumu arhīva lieta, tāpēc klientam nevar pateikt, cik ilgi datus glabās. Lūdziet pašvaldības administratoru to norādīt.',
    storageTerm: (years: number) => `${years} ${plural('lv', years, { one: 'gadu', other: 'gadus' })}`,
    spent: 'Pēc šīs informēšanas pilnvarojums jau ir noformēts. Jaunam pilnvarojumam klientu informē no jauna.',
  },

  draw: {
    doubtUnanswered:
      'Par šī klienta rīcībspēju vai brīvu gribu ir reģistrētas šaubas. Ierakstiet, kāpēc pilnvarojumu tomēr var dot; ja šaubas ir arī jums, to nedod.',
    doubtRecorded: 'Par klientu ir reģistrētas šaubas',
    doubtAnswer: 'Kāpēc pilnvarojumu tomēr var dot?',
    doubtAnswerHint:
      'Piemēram: „Klients pats izstāstīja, ko vēlas un kas no tā izriet.” Klients var iebilst pret šo ierakstu.',
    alsoInForce: 'Šim e-pakalpojumam klientam jau ir pilnvarojums, kas ir spēkā',
    untilWhen: (number: number, year: number, until: string) => `Nr. ${number}/${year}, spēkā līdz ${until}`,
    alsoInForceHelp:
      'Otru noformē tikai tad, ja klients to tiešām vēlas; pirmo viņš var atsaukt. Žurnālā paliks, ka par pirmo bija zināms.',
    named: (number: number, year: number) => `jau nosaukts pilnvarojumā Nr. ${number}/${year}, kas ir spēkā`,
    editions: 'Piesakāmie e-pakalpojumi',
    moreEditions: 'Pievienot citus e-pakalpojumus',
    searchEditions: 'Meklēt e-pakalpojumu',
    editionsHint: 'Atļauts būs tikai tas, kas pilnvarojumā rakstīts.',
    chooseEdition: 'Izvēlieties vismaz vienu e-pakalpojumu.',
    tooYoung: (eService: string, years: number) =>
      `${eService}: šo e-pakalpojumu var pieteikt no ${years} ${plural('lv', years, { one: 'gada', other: 'gadu' })} vecuma, un klients pēc dokumentā norādītā dzimšanas datuma ir jaunāks. To nevar pieteikt arī ar pilnvarojumu.`,
    unknownEdition: 'Viens no izvēlētajiem e-pakalpojumiem katalogā nav atrodams. Izvēlieties vēlreiz.',
    sameTwice: 'Katru e-pakalpojumu pilnvarojumā norāda tikai vienu reizi.',
    validUntil: 'Spēkā līdz',
    validUntilHint: (longest: string) => `Pēdējā diena, kad pilnvarojums ir spēkā; ne vēlāk kā ${longest}`,
    giveTerm: 'Ierakstiet pēdējo dienu, kad pilnvarojums ir spēkā.',
    termInPast: 'Termiņš nevar būt pagājis. Ierakstiet šodienu vai vēlāku dienu.',
    termTooLong: (longest: string) => `Termiņš ir pārāk garš. Ierakstiet dienu, kas nav vēlāka par ${longest}`,
    resultWay: 'Vai klients pieprasa informāciju par rezultātu?',
    givesNoResult: 'rezultātu centram nesniedz',
    fromAge: (years: number) => `no ${years} ${plural('lv', years, { one: 'gada', other: 'gadu' })} vecuma`,
    resultWayHint: 'Rezultātu saņem un paziņo tikai tad, ja klients to pieprasa.',
    chooseResultWay: 'Norādiet, vai un kā klientam paziņot rezultātu.',
    noResultWanted: 'Nē, klients to nepieprasa',
    resultWays: {
      in_person: 'Jā, klātienē centrā',
      phone: 'Jā, pa tālruni',
      sms: 'Jā, īsziņā',
      email: 'Jā, e-pastā',
      post: 'Jā, pa pastu',
    } satisfies Record<ResultWay, string>,
    sameContact: (masked: string) => `Tas pats, kas iepriekš: ${masked}`,
    noContactRecorded: 'Iepriekš nav ierakstīts, kā klientu šādi sasniegt. Ierakstiet numuru vai adresi.',
    noneGivesResult: 'Neviens no izvēlētajiem e-pakalpojumiem rezultātu centram nesniedz, tāpēc to nevar pieprasīt.',
    contacts: {
      phone: 'Tālruņa numurs, uz kuru zvanīt',
      sms: 'Tālruņa numurs, uz kuru sūtīt īsziņu',
      email: 'E-pasta adrese',
      post: 'Pasta adrese',
    },
    givePhone: 'Ierakstiet tālruņa numuru, piemēram, +371 20000000.',
    giveEmail: 'Ierakstiet e-pasta adresi, piemēram, vards@piemers.lv.',
    giveAddress: 'Ierakstiet pasta adresi, uz kuru sūtīt.',
    place: 'Noformēšanas vieta',
  },

  /** As printed on the mandate's paper. */
  paper: {
    resultWays: {
      in_person: () => 'klātienē centrā',
      phone: (contact: string) => `pa tālruni ${contact}`,
      sms: (contact: string) => `īsziņā uz numuru ${contact}`,
      email: (contact: string) => `e-pastā uz adresi ${contact}`,
      post: (contact: string) => `pa pastu uz adresi ${contact}`,
    } satisfies Record<ResultWay, (contact: string) => string> as Record<ResultWay, (contact: string) => string>,
    corrected: 'labots',
    howToRevoke: (phone: string, email: string) => `centrā klātienē, zvanot uz ${phone} vai rakstot uz ${email}`,
  },

  blanks: {
    notWaiting:
      'Šī veidlapa vairs negaida: to jau ierakstīja vai par to ierakstīja, kas noticis. Pārlūkojiet reģistru.',
    otherFirst: (number: number, year: number) =>
      `Veidlapas ieraksta numuru secībā, un vispirms gaida Nr. ${number}/${year}. Ierakstiet to vai norādiet reģistrā, ka tā nav izmantota.`,
    beforeReserved: (when: string) => `Numurs rezervēts ${when}; agrāk šo veidlapu nevarēja parakstīt.`,
    anotherYear: (year: number) =>
      `Numurs ir ${year}. gada reģistrā, tāpēc veidlapa derēja tikai tajā gadā. Ja to parakstīja citā gadā, ierakstiet reģistrā, ka tā glabājas tikai papīrā.`,
    inFuture: 'Parakstīšanas laiks nevar būt vēlāks par šo brīdi.',
    giveDay: 'Ierakstiet dienu, kad veidlapu parakstīja ar roku.',
    giveTime: 'Ierakstiet pulksteņa laiku, kas uz veidlapas, piemēram, 10:15.',
    question: 'Vai pilnvarojums jau parakstīts uz rezerves veidlapas?',
    from: (number: number, year: number) => `Jā, uz veidlapas Nr. ${number}/${year}, kas aizpildīta ar roku`,
    hint: 'Ierakstiet visu tā, kā tas ir uz veidlapas. Veidlapas ieraksta numuru secībā.',
    signedOn: 'Diena, kad to parakstīja',
    signedAt: 'Pulksteņa laiks',
    timeHint: 'Kā uz veidlapas, piemēram, 10:15.',
    signedByHand:
      'Šis pilnvarojums ir parakstīts uz veidlapas, kas aizpildīta ar roku. Tā ir pilnvarojums, un no jauna to nedrukā.',
    nothingToPrint: 'Neviena no šīm veidlapām vairs negaida, tāpēc drukāt nav ko.',
  },

  witness: {
    whoSigns: 'Kas paraksta?',
    signs: 'Klients pats parakstīties nevar: viņa vietā paraksta liecinieks',
    signsHint:
      'Uz papīra tad ir liecinieka, nevis klienta rinda. Liecinieks nav ne centra darbinieks, ne pārstāvamā persona.',
    name: 'Liecinieka vārds un uzvārds',
    giveName: 'Ierakstiet liecinieka vārdu un uzvārdu: to izdrukās pilnvarojumā.',
    document: 'Liecinieka dokumenta numurs',
    documentHint: 'Salīdziniet cilvēku ar dokumentu. Numuru glabā šifrētu un uz papīra nedrukā.',
    giveDocument: 'Ierakstiet liecinieka uzrādītā dokumenta numuru.',
    reason: 'Kāpēc klients nevar parakstīties?',
    reasonHint: 'Piemēram: nevar noturēt pildspalvu. To izdrukās pilnvarojumā; diagnozi neraksta.',
    giveReason: 'Ierakstiet, kāpēc klients nevar parakstīties.',
    notTaken: 'Klienta vietā liecinieks šeit neparaksta. Ja klients pats parakstīties nevar, pilnvarojumu nenoformē.',
    isEmployee: 'Darbinieks nav liecinieks savā darbā. Norādiet citu cilvēku.',
    isParty: 'Klients vai pārstāvamā persona nav liecinieks savā lietā. Norādiet citu cilvēku.',
  },

  sign: {
    signedOn: 'Parakstīšanas datums',
    signedOnHint: 'Datums, kas uzrakstīts uz abiem eksemplāriem.',
    giveDate: 'Ierakstiet dienu, kad klients parakstīja.',
    inFuture: 'Parakstīšanas diena nevar būt vēlāka par šodienu.',
    beforeDrawn: (drawn: string) => `Pilnvarojums noformēts ${drawn} Agrāk to nevarēja parakstīt.`,
    afterDeath: (died: string) =>
      `Reģistrēts, ka klients vai pārstāvamā persona ir mirusi ${died} No tās dienas pilnvarojumu neparaksta. Ja tas reģistrēts kļūdaini, vispirms izlabojiet to personas ierakstā.`,
    anotherDay: (drawn: string) =>
      `Pilnvarojums noformēts ${drawn} Tajā dienā pārbaudīja identitāti, tāpēc tajā dienā to arī paraksta. Ja klients to toreiz neparakstīja, reģistrējiet, ka tas nav parakstīts, un sāciet ar identitātes pārbaudi.`,
    place: 'Parakstīšanas vieta',
    givePlace: 'Ierakstiet vietu, kur klients parakstīja.',
    bothCopies: 'Parakstīti abi eksemplāri',
    countPages: 'Ierakstiet lappušu skaitu: te nav viena izdrukāta eksemplāra, no kura to zināt.',
    tickBothCopies: 'Pilnvarojumu noformē divos eksemplāros. Atzīmējiet, kad parakstīti abi.',
    chooseHand: 'Norādiet, kas parakstīja.',
    noWitness:
      'Pilnvarojums noformēts tā, ka paraksta klients, un liecinieka rindas tajā nav. Ja klients parakstīties nevar, reģistrējiet, ka tas nav parakstīts, un noformējiet jaunu.',
    witnessDrawn:
      'Pilnvarojums noformēts tā, ka klienta vietā paraksta liecinieks, un klienta rindas tajā nav. Ja klients tomēr paraksta pats, reģistrējiet, ka tas nav parakstīts, un noformējiet jaunu.',
    byWitness: (name: string) => `Klienta vietā paraksta liecinieks: ${name}.`,
    copyHandedOver: 'Otrais eksemplārs izsniegts klientam',
    tickCopyHandedOver: 'Otrais eksemplārs jāizsniedz klientam. Atzīmējiet, kad tas izdarīts.',
    twice: (who: string, when: string) => `Parakstīšanu jau reģistrēja ${who}, ${when}.`,
    ended: (who: string, when: string) =>
      `Pilnvarojums ir izbeidzies; to reģistrēja ${who}, ${when}. Noformējiet jaunu.`,
  },

  end: {
    kind: 'Kāpēc pilnvarojums izbeidzas?',
    completesItself: 'Kad viss ir pieteikts un par visu paziņots, pilnvarojums tiek atzīts par izpildītu pats.',
    kinds: {
      revoked: 'Klients to atsauca',
      died: 'Klients ir miris',
      completed: 'Viss uzdotais ir izdarīts',
      unsigned: 'Klients to neparakstīja',
    } satisfies Record<EndKind, string>,
    kindHints: {
      revoked: 'Atsaukt var jebkurā laikā, arī mutiski. Jau iesniegtu pieteikumu tas neatceļ.',
      died: 'Līdz ar klienta nāvi pilnvarojums izbeidzas.',
      completed: 'Viss ir pieteikts un paziņots.',
      unsigned: 'Reģistrā paliek numurs ar atzīmi, ka pilnvarojums nav parakstīts.',
    } satisfies Record<EndKind, string>,
    chooseKind: 'Norādiet, kāpēc pilnvarojums izbeidzas.',
    declaredBy: 'Kas un kā par to paziņoja?',
    declaredByHint: 'Piemēram, klients klātienē vai klienta meita pa tālruni. To izdrukās apliecinājumā.',
    sayDeclaredBy: 'Ierakstiet, kas un kā par to paziņoja: klients pats vai kāds cits. To izdrukās apliecinājumā.',
    reason: 'Piezīmes',
    endedOn: 'No kuras dienas?',
    endedOnHint:
      'Ja atstāsiet tukšu, pilnvarojums izbeigsies tagad. Ja ierakstīsiet agrāku dienu, tas būs bijis spēkā līdz tās beigām.',
    inFuture: 'Diena nevar būt vēlāka par šodienu.',
    beforeSigned: (signed: string) => `Pilnvarojums parakstīts ${signed} Agrāk tas nevarēja izbeigties.`,
    ofThePerson: 'Nāvi reģistrē personas ierakstā: tad izbeidzas visi šīs personas pilnvarojumi.',
    afterTerm: (day: string) =>
      `Pilnvarojuma termiņš beidzās ${day} Ja tas izbeidzās agrāk, ierakstiet dienu, kad tas notika.`,
    notCompleted: (codes: string) =>
      `E-pakalpojumi, kuros vēl nav izdarīts viss: ${codes}. Pilnvarojums ir izpildīts, kad viss ir pieteikts un par visu paziņots. Ja klients to vairs nevēlas, norādiet, ka klients pilnvarojumu atsauca.`,
    afterDeath: 'Pilnvarojums izbeidzās ar nāvi. Ja klients to atsauca iepriekš, ierakstiet dienu, kad tas notika.',
    beforeFiled:
      'Šajā dienā pilnvarojums vēl bija spēkā: vēlāk ar to kas pieteikts vai tā daļa atsaukta. Ierakstiet vēlāku dienu vai vispirms labojiet pieteikšanas ierakstu.',
    completedBeforeTold:
      'Klientam par to paziņots vai pieteikums izskatīts, atdots vai atsaukts vēlāk, tāpēc šajā dienā pilnvarojums vēl nebija izpildīts. Ja pirms tam beidzās termiņš, pilnvarojums izbeidzās ar to.',
    twice: (who: string, when: string) => `Pilnvarojums jau ir izbeidzies; to reģistrēja ${who}, ${when}.`,
    wasSigned: 'Pilnvarojums ir parakstīts. Norādiet, vai to atsauca, vai tas izpildīts, vai klients miris.',
    neverSigned: 'Pilnvarojums nav parakstīts, tāpēc spēkā nav bijis. Norādiet, ka klients to neparakstīja.',
    /** The note beside the register's mark "Izbeidzies"; the other marks need none. */
    marks: { died: 'Klients miris', completed: 'Izpildīts' } as Partial<Record<EndKind, string>>,
  },

  noEndYet: 'Pilnvarojums nav izbeidzies, tāpēc apliecinājuma par izbeigšanos nav.',
  neverInForce: 'Pilnvarojums nebija parakstīts, tāpēc apliecinājumu par tā izbeigšanos neizdod.',
};

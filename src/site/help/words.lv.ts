import type { Role } from '#acting/index.ts';

/** What waits for a role, at the address of each page that its menu leads to. */
type Waits = Readonly<Record<string, string>>;

interface HelpOfRole {
  readonly lead: string;
  readonly waits: Waits;
}

const catalogue = 'E-pakalpojumu katalogs: kuru drīkst pieteikt uz pilnvarojuma pamata un kādi dati tam vajadzīgi.';

export const lv = {
  title: 'Palīdzība',
  titleOf: (role: string) => `Palīdzība: ${role}`,
  lead: 'Kas kur gaida, kā darbs darāms un ar kuriem taustiņiem.',
  signIn: 'Lai redzētu palīdzību savam darbam, pierakstieties. Zemāk ir palīdzība katrai lomai.',
  waits: 'Jūsu sākuma lapas',
  acts: 'Jūsu darbības',
  actsLead: 'Tiesību akta punktu var nospiest: tas parāda, kas tajā rakstīts.',
  keys: 'Taustiņi',
  keyList: [
    'meklēšanas lauks lapas galvā (Firefox pārlūkā Alt+Shift+M, Mac datorā Control+Option+M)',
    'pirmā izvēlnes lapa, Alt+2 – otrā un tā tālāk līdz Alt+9 (Firefox un Mac – kā iepriekš)',
    'jauna lieta: sākuma lapā un lietu sarakstā',
    'šī palīdzība',
    'pirmā nospiešana lapā piedāvā pāriet uzreiz pie satura; tālāk – no lauka uz lauku',
    'laukā nosūta veidlapu, uz saites vai pogas to nospiež',
    'aizver tiesību akta punkta vārdus',
    'lapā „Reģistrēt konsultāciju”: nākamais klients, kāda no sešām biežākajām, cita konsultācija',
    'turpat: atsauc tikko reģistrēto',
  ],
  otherRoles: 'Palīdzība citām lomām',
  whom: 'Saziņa',
  whomCentre: 'Savam centram:',
  whomRights:
    'Par piekļuves tiesībām lemj jūsu organizācijas administrators, par administratora tiesībām – ministrija.',
  roles: {
    employee: {
      lead: 'Jūs apkalpojat klientus un viņu vārdā piesakāt e-pakalpojumus. Lieta jūs ved pa pienākumiem to secībā: nākamais vienmēr ir izcelts.',
      waits: {
        '/start':
          'Kas šodien jāpaziņo, kas nokavēts, kuri pilnvarojumi drīz izbeidzas un cik lietu vēl nav pabeigts: vispirms jūsu, tad visa centra.',
        '/cases': 'Lietas, kurās vēl kaut kas darāms. Jaunu lietu atver ar pogu „Jauna lieta”.',
        '/to-tell': 'Klienti, kuriem jāpaziņo plānotais laiks vai rezultāts, un kā viņus sasniegt.',
        '/consultations':
          'Pierakstītās konsultācijas un jaunas konsultācijas pierakstīšana. Klienta vārdu nepieraksta.',
        '/satisfaction': 'Ko klienti saka par apkalpošanu desmit ballēs: papīra kartītes un planšete pie galda.',
        '/statistics': 'Jūsu centrā paveiktais pa mēnešiem un tas, kāda līdzīgos centros ir mediāna.',
        '/catalogue': catalogue,
        '/register': 'Parakstīto pilnvarojumu pirmie eksemplāri: to numurs, vieta un atzīmes.',
      },
    },
    viewer: {
      lead: 'Jūs redzat centra lietas, bet klientus neapkalpojat un neko nereģistrējat.',
      waits: {
        '/start': 'Cik lietu centrā gaida, kas nokavēts un kas drīz beidzas.',
        '/cases': 'Centra lietas un tas, uz ko katra gaida.',
        '/to-tell': 'Klienti, kuriem darbinieks vēl nav paziņojis.',
        '/consultations': 'Centrā pierakstītās konsultācijas.',
        '/satisfaction': 'Planšetes pie galdiem un ierakstītās kartītes pa dienām.',
        '/statistics': 'Centrā paveiktais pa mēnešiem un tas, kāda līdzīgos centros ir mediāna.',
        '/catalogue': catalogue,
        '/register': 'Centrā glabātie pilnvarojumu eksemplāri.',
      },
    },
    auditor: {
      lead: 'Jūs pārbaudāt, kas centrā darīts un kas kuru datus redzējis. To dara arī datu aizsardzības speciālists, ja viņam piešķirtas auditora tiesības.',
      waits: {
        '/start':
          'Vai žurnāla pēdējā pārbaude ko atrada, un nedēļas laikā atteiktās darbības un atvērtie personu ieraksti, ko vēl neesat redzējuši.',
        '/audit':
          'Centra audita žurnāls: kas, kad un ko izdarīja vai redzēja. Vienam klientam, lietai vai pilnvarojumam to sašaurina, norādot nolūku.',
        '/catalogue': catalogue,
        '/register': 'Pilnvarojumu reģistrs; no ieraksta var doties uz žurnālu.',
      },
    },
    organisation_auditor: {
      lead: 'Jūs pārbaudāt, kas darīts jūsu organizācijā ārpus centriem: tiesības, uzaicinājumi un piekļuves pieteikumi. To dara arī datu aizsardzības speciālists, ja viņam piešķirtas šīs tiesības.',
      waits: {
        '/start': 'Nedēļas laikā atteiktās darbības, ko vēl neesat redzējuši un par kurām vērts jautāt.',
        '/audit': 'Organizācijas audita žurnāls un saraksts ar cilvēkiem, kuru datus redzējis konts vai tīkla adrese.',
        '/catalogue': catalogue,
      },
    },
    administrator: {
      lead: 'Jūs laikus piešķirat un noņemat savas organizācijas lietotāju tiesības un par to atbildat.',
      waits: {
        '/start':
          'Tiesības, kas jāpārskata, beidzas vai nav izmantotas, un pieteikumi, kas atdoti papildināšanai vai gaida.',
        '/rights':
          'Visas piešķirtās tiesības, uzaicinājumi un pārskatīšana reizi ceturksnī. Par tiesībām, kas beidzas, saņemat e-pastu.',
        '/access-requests':
          'Pieteikumi ministrijai par administratoru tiesībām: melnraksts, veidlapa, parakstīta datne, lēmums.',
        '/organisations':
          'Jūsu organizācija un tās centri: adrese, tālrunis, datu aizsardzības speciālists; izmaiņas no norādītās dienas.',
        '/catalogue': catalogue,
        '/classification':
          'Pašvaldības klasifikācijas shēma: ielādējiet to no tabulas, pārskatiet un ieviesiet no noteiktas dienas.',
        '/retention':
          'Līdz kuram laikam katrs centrs glabā pilnvarojumus, kurus vairs nav jāglabā un kurus aizliegts iznīcināt.',
        '/archive-files': 'Kurā arhīva lietā katrs centrs glabā pilnvarojumus. Bez tās neko nevar parakstīt.',
      },
    },
    ministry_officer: {
      lead: 'Jūs lemjat par piekļuves pieteikumiem un pārraugāt, kā organizācijas rūpējas par tiesībām.',
      waits: {
        '/start': 'Pieteikumi, par kuriem jālemj, un organizācijas bez administratora vai ar nokavētu pārskatīšanu.',
        '/access-requests':
          'Saņemtie pieteikumi; tie, par kuriem jālemj, ir pirmie. Pa pastu saņemtu pieteikumu reģistrē šeit.',
        '/rights': 'Administratoru tiesības un skaitļi par to, kā organizācijas tās pārskata.',
        '/organisations': 'Visas organizācijas un centri: pievienošana, izmaiņas no norādītās dienas un slēgšana.',
        '/statistics': 'Visā tīklā paveiktais pa mēnešiem: lapā un datnēs.',
        '/catalogue': catalogue,
      },
    },
    holder_officer: {
      lead: 'Jūs uzturat sava pakalpojuma turētāja e-pakalpojumu ziņas katalogā.',
      waits: {
        '/start':
          'Kam jūsu e-pakalpojumos kā trūkst, kas drīz stājas spēkā un par ko klientam paziņots vēlāk vai jau bija jāpaziņo.',
        '/e-services': 'Jūsu e-pakalpojumi ar visām ziņām: maina no norādītās dienas, ieplānoto var atsaukt.',
        '/catalogue': 'Katalogs tāds, kādu to redz centri.',
        '/statistics': 'Cik bieži centros pieteikti jūsu e-pakalpojumi un par tiem konsultēts, pa mēnešiem.',
      },
    },
    representative: {
      lead: 'Jūs sagatavojat savas organizācijas pieteikumu ministrijai par administratora tiesībām.',
      waits: {
        '/start': 'Pieteikumi, kas atdoti papildināšanai, vēl nav nosūtīti vai gaida lēmumu.',
        '/access-requests':
          'Jūsu pieteikumi: melnraksts, veidlapa parakstīšanai, iesniegtā datne ar pārbaudes ziņojumu, lēmums.',
      },
    },
  } satisfies Record<Role, HelpOfRole> as Record<Role, HelpOfRole>,
  how: {
    'case.open':
      'Lietu sarakstā izvēlieties „Jauna lieta”, ierakstiet e-pakalpojuma kodu vai nosaukumu un klienta apliecinājumu. Ar personas kodu un dokumenta numuru klients, kurš te jau bijis, vairs nav jāpārraksta.',
    'declaration.receive': 'Lietā: klients apliecina, ka viņam nav elektroniskās identifikācijas līdzekļu.',
    'identity.check':
      'Lietā: salīdziniet cilvēku ar dokumentu, pārrakstiet dokumenta datus un norādiet pārbaudes iznākumu.',
    'identity.put-right':
      'Identitātes pārbaudes lapā: ja dati ierakstīti nepareizi un pilnvarojums vēl nav parakstīts, pārbaudiet no jauna un norādiet, kas bija nepareizi.',
    'notice.tell': 'Lietā: nolasiet vai iedodiet lasīt informāciju un norādiet valodu un veidu.',
    'notice.put-right':
      'Informēšanas lapā: ja valoda vai veids ierakstīts nepareizi, norādiet īsto un iemeslu; neparakstītu pilnvarojumu tad noformē no jauna.',
    'mandate.draw':
      'Lietā: izvēlieties e-pakalpojumus un termiņu; tad izdrukājiet abus eksemplārus. Ja tas jau parakstīts uz rezerves veidlapas, atzīmējiet to un norādiet, kad. Ja centrā tas atļauts un klients parakstīties nevar, norādiet liecinieku.',
    'mandate.sign': 'Lietā: pēc parakstīšanas norādiet, kur stāv 1. eksemplārs un ka 2. eksemplārs izsniegts klientam.',
    'scan.attach': 'Pie pilnvarojuma: pievienojiet parakstītā eksemplāra skenējumu.',
    'scan.put-right':
      'Pie pilnvarojuma: atzīmējiet skenējumu, kas nav īstais, un, ja vajag, pievienojiet īsto; nepareizais paliek apskatāms.',
    'mandate.end': 'Pie pilnvarojuma: norādiet, kāpēc un no kura brīža tas izbeidzas.',
    'mandate.revoke-in-part':
      'Pie pilnvarojuma: ja klients to atsauc tikai dažiem e-pakalpojumiem, izvēlieties tos; pārējiem tas paliek spēkā.',
    'application.file':
      'Lietā: atveriet portālu, identificējieties tajā, piesakiet un ierakstiet portāla piešķirto numuru.',
    'planned-time.tell':
      'Lietā vai sarakstā „Jāpaziņo”: ierakstiet portālā redzamo laiku un to, kā klientam paziņojāt.',
    'result.tell': 'Lietā vai sarakstā „Jāpaziņo”: norādiet, kā paziņojāt. Pašu rezultātu nepieraksta.',
    'application.put-right':
      'Pieteikuma lapā: ierakstiet numuru, līdzekli un laikus, kādi tie ir portālā, un norādiet iemeslu.',
    'planned-time.put-right':
      'Plānotā laika lapā: norādiet, vai turētājs to pārcēla, ieraksts ir nepareizs vai klientam nav paziņots.',
    'result.put-right': 'Rezultāta lapā: norādiet, kas ierakstā ir nepareizs, un iemeslu.',
    'application.say-outcome':
      'Pieteikuma lapā: norādiet, ka turētājs to atdeva, izskata vai atteica vai ka klients to atsauca.',
    'case.close': 'Lietā: ja tajā vairs neko nedarīs, norādiet, kāpēc to slēdz.',
    'case.take-over': 'Lietā: pārņemiet kolēģa lietu; iemeslu var norādīt.',
    'case.hand-over': 'Lietā: izvēlieties kolēģi, kurš šodien drīkst apkalpot klientus; lieta kļūst par viņa lietu.',
    'case.hand-over-orphaned':
      'Saraksta „Lietas” paziņojumā atveriet lietas bez atbildīgā un nododiet visas vai dažas kolēģim.',
    'case.note': 'Lietā: pierakstiet kolēģim, kas jāzina; bez personas datiem. Piezīmi nevar izdzēst.',
    'case.reopen': 'Slēgtā lietā: norādiet, kāpēc to atver no jauna.',
    'consultation.put-right':
      'Konsultācijas ierakstā: ja tas ir nepareizs, ierakstīts divreiz vai konsultācijas nebija, norādiet to; iepriekšējais ieraksts paliek.',
    'consultation.hold':
      'Lapā „Reģistrēt konsultāciju”: biežākās ar vienu taustiņu, citas ar dažiem; bez klienta vārda. Bez savienojuma ieraksts gaida pārlūkā.',
    'consultation.undo': 'Tūlīt pēc reģistrēšanas, vienu minūti: poga vai atpakaļatkāpes taustiņš atsauc ierakstu.',
    'satisfaction.set-up-tablet':
      'Lapā „Apmierinātība” ierakstiet, kur planšete stāv, un ar tās kameru atveriet parādīto adresi.',
    'satisfaction.put-away-tablet': 'Lapā „Apmierinātība” slēdziet lapu planšetei, kuru vairs nelieto.',
    'satisfaction.enter-cards':
      'Lapā „Apmierinātība” ierakstiet, cik dienas kartīšu deva katru balli. Turpat drukā tukšas kartītes.',
    'satisfaction.put-right-cards': 'Dienas kartītēs ierakstiet visas no jauna; iepriekšējais ieraksts paliek.',
    'register-entry.correct': 'Reģistra ierakstā: jaunā vērtība stājas iepriekšējās vietā, iepriekšējā paliek redzama.',
    'blank.reserve':
      'Lapā „Pilnvarojumu reģistrs” → „Rezerves veidlapas”: cik numuru un kāpēc; tad izdrukājiet veidlapas, kamēr sistēma vēl ir pieejama.',
    'blank.give-up': 'Rezervēto numuru lapā: kuras veidlapas nav izmantotas vai ir sabojātas, un kāpēc.',
    'right.grant': 'Lapā „Tiesības”: vārds, e-pasts, loma un termiņš. Cilvēks saņem saiti un tiesības pieņem pats.',
    'right.extend': 'Tiesību lapā: jauns termiņš.',
    'right.review':
      'Lapā „Tiesības” → pārskatīšana: par katrām tiesībām vai par visām kopā ar izņēmumiem – vai tās vēl vajadzīgas.',
    'right.take': 'Tiesību lapā: tiesības beidzas uzreiz, un cilvēka sesijas arī.',
    'access-request.begin':
      'Lapā „Piekļuves pieteikumi”: sāciet pieteikumu un ierakstiet rindas vai pievienojiet tabulu.',
    'access-request.make-form': 'Pieteikumā: sagatavotā veidlapa vairs nemainās; to lejupielādē un paraksta.',
    'access-request.send': 'Pieteikumā: pievienojiet datni ar drošu elektronisko parakstu un laika zīmogu.',
    'e-service.change': 'Lapā „Mani e-pakalpojumi”: ziņas, kādas tās būs no dienas, kas vēl nav pienākusi, un kāpēc.',
    'e-service.withdraw-change': 'E-pakalpojuma lapā: ieplānotās izmaiņas atsauc pirms to dienas un pasaka, kāpēc.',
    'access-request.decide':
      'Pieteikumā: par visām rindām lemj reizē. Var apmierināt visas kopā un izņēmumus atteikt, katru ar savu pamatojumu.',
    'access-request.register': 'Lapā „Piekļuves pieteikumi”: reģistrējiet pieteikumu, kas saņemts citā ceļā.',
    'hold.set': 'Reģistra ieraksta lapā „Aizliegumi iznīcināt”: ko un kāpēc nedrīkst iznīcināt.',
    'hold.set-on-file': 'Lapā „Glabāšanas termiņi” pie centra: lietas gads un indekss, un kāpēc to nedrīkst iznīcināt.',
    'hold.lift': 'Lapā „Glabāšanas termiņi” pie centra: atveriet aizliegumu un norādiet, kāpēc to atceļ.',
    'classification.bring':
      'Lapā „Klasifikācijas shēma” izvēlieties shēmas datni vai ielīmējiet tās tabulu. Spēkā vēl nekas nestājas.',
    'classification.adopt':
      'Shēmas lapā pārskatiet, kas mainās, un norādiet, no kuras dienas tā ir spēkā un kā to saskaņojis Nacionālais arhīvs.',
    'archive-file.open':
      'Lapā „Arhīva lietas”: lietas indekss. Virsrakstu un glabāšanas termiņu nosaka klasifikācijas shēma.',
    'audit-log.verify': 'Lapā „Audita žurnāls”: pieprasiet pārbaudi; iznākums parādās turpat.',
    'organisation.add': 'Organizāciju sarakstā: ierakstiet nosaukumu, reģistrācijas numuru un kontaktus.',
    'organisation.change': 'Organizācijas lapā: ierakstiet jauno un dienu, no kuras tas ir spēkā.',
    'organisation.close': 'Organizācijas lapā: norādiet dienu un pēcteci, kad centri slēgti un tiesību vairs nav.',
    'centre.add': 'Pašvaldības lapā: ierakstiet centra nosaukumu, adresi un kontaktus; tad norādiet tā arhīva lietu.',
    'centre.change': 'Centra lapā: ierakstiet jauno un dienu, no kuras tas ir spēkā. Agrāki papīri paliek, kādi bija.',
    'centre.say-hours': 'Centra lapā, sadaļā „Darba laiks”: ierakstiet nedēļu un dienu, no kuras tā ir spēkā.',
    'centre.say-day': 'Centra lapā, sadaļā „Darba laiks”: ierakstiet dienas, kurās centrs strādā citādi.',
    'centre.close': 'Centra lapā: norādiet dienu un pēcteci, kad lietas pabeigtas un tiesību vairs nav.',
    'right.confirm': 'Tiesību sarakstā: apstipriniet, ka pierakstījies tas cilvēks, kuru uzaicinājāt.',
    'right.take-administrator': 'Tiesību sarakstā: noņemiet administratora tiesības un norādiet pamatu.',
    'invitation.confirm':
      'Tiesību sarakstā: ja vārds līdzeklī atšķiras no uzaicinājuma, pārliecinieties un apstipriniet.',
    'invitation.confirm-administrator':
      'Tiesību sarakstā: ja administratora vārds līdzeklī atšķiras no uzaicinājuma, pārliecinieties un apstipriniet.',
    'invitation.renew': 'Tiesību sarakstā: nosūtiet jaunu saiti, ja iepriekšējā ir novecojusi vai pazaudēta.',
    'invitation.renew-administrator':
      'Tiesību sarakstā: nosūtiet administratoram jaunu saiti bez jauna parakstīta pieteikuma.',
    'invitation.withdraw': 'Tiesību sarakstā: atsauciet uzaicinājumu, kas vēl nav izmantots.',
    'invitation.withdraw-administrator':
      'Tiesību sarakstā: atsauciet administratora uzaicinājumu, kas vēl nav izmantots.',
    'access-request.copy': 'Pie atteikta pieteikuma: sāciet jaunu ar tiem pašiem datiem.',
    'access-request.save-draft': 'Melnrakstā: ierakstiet rindas un saglabājiet; pabeigt var vēlāk.',
    'access-request.keep-table':
      'Melnrakstā: pievienojiet tabulu ar rindām; pirms pārņemšanas redzēsiet, kā tā saprasta.',
    'access-request.take-table': 'Melnrakstā: pārņemiet rindas no tabulas, kad ailes saprastas pareizi.',
    'access-request.validate-again': 'Pieteikumā: pārbaudiet parakstīto datni vēlreiz, ja atbilde vēl nebija zināma.',
    'doubt.record': 'Personas ierakstā: norādiet, kāpēc radās šaubas par rīcībspēju vai brīvu gribu.',
    'doubt.say': 'Personas ierakstā: pierakstiet iebildumu, pārskatiet šaubas vai norādiet, ka to vairs nav.',
    'death.record': 'Personas ierakstā: norādiet nāves dienu un kas par to paziņoja; visi pilnvarojumi izbeidzas.',
    'death.say-mistaken': 'Personas ierakstā: norādiet, kāpēc nāve reģistrēta kļūdaini.',
    'death.confirm-mistaken': 'Personas ierakstā: apstipriniet kolēģa norādi, ka nāve reģistrēta kļūdaini.',
  } as Readonly<Record<string, string>>,
};

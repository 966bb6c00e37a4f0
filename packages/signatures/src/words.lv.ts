import type { FindingCode } from './report/finding-codes.ts';
import type { SubIndication } from './report/indications.ts';
import type { Overall } from './report/overall.ts';
import type { Remedy } from './report/remedies.ts';
import type { Qualification, SignatureLevel } from './report/report.ts';

const overall: Record<Overall, string> = {
  'TOTAL-PASSED': 'Paraksts ir derīgs',
  INDETERMINATE: 'Paraksta derīgumu nevar noteikt',
  'TOTAL-FAILED': 'Paraksts nav derīgs',
  REJECTED: 'Datne nav pieņemama',
};

const qualification: Record<Qualification, string> = {
  QESig: 'kvalificēts elektroniskais paraksts',
  QESeal: 'kvalificēts elektroniskais zīmogs',
  'AdESig-QC': 'uzlabots elektroniskais paraksts ar kvalificētu sertifikātu',
  'AdESeal-QC': 'uzlabots elektroniskais zīmogs ar kvalificētu sertifikātu',
  AdES: 'uzlabots elektroniskais paraksts vai zīmogs',
  'N/A': 'parakstam nav noteikta juridiskā vērtība',
};

const level: Record<SignatureLevel, string> = {
  B: 'paraksts bez laika zīmoga',
  T: 'paraksts ar laika zīmogu',
  LT: 'paraksts ar laika zīmogu un ziņām par sertifikāta statusu',
  LTA: 'paraksts ar laika zīmogu, ziņām par sertifikāta statusu un arhīva laika zīmogu',
};

/** The meaning of each finding in plain words; the details of a case are in the report's `detail`. */
const findings: Record<FindingCode, string> = {
  'not-a-signed-file': 'Datne nav parakstīts konteiners (.edoc, .asice) vai parakstīts PDF.',
  'container-malformed':
    'Konteiners vai PDF ir bojāts vai veidots tā, ka dažādas programmas tajā redzētu atšķirīgu saturu.',
  'container-mimetype-wrong': 'Konteiners norāda nepareizu savu veidu.',
  'container-manifest-malformed': 'Konteinera satura rādītājs ir bojāts.',
  'container-mimetype-missing': 'Konteiners nenorāda savu veidu.',
  'container-mimetype-not-first': 'Konteinera veids nav norādīts tā sākumā.',
  'container-manifest-missing': 'Konteineram nav satura rādītāja.',
  'container-extra-file': 'Līdzās parakstiem konteinerā ir datne, ko neviens nav parakstījis.',
  'container-several-data-files': 'Šāda veida konteinerā drīkst būt tikai viena datne.',
  'no-signature': 'Datne nav parakstīta.',
  'limit-exceeded': 'Datne ir pārāk liela vai tās pārbaude prasa pārāk daudz laika.',
  'format-malformed': 'Paraksts ir bojāts.',
  'format-unsupported': 'Šāda veida parakstu sistēma nepārbauda.',
  'manifest-disagrees': 'Konteinera satura rādītājs neatbilst tajā esošajām datnēm.',
  'media-type-disagrees': 'Parakstītājs un konteiners norāda atšķirīgu datnes veidu.',
  'signature-policy-unsupported': 'Paraksts izveidots pēc noteikumiem, kurus sistēma nepazīst.',
  'signature-policy-violated': 'Paraksts neatbilst noteikumiem, pēc kuriem tas izveidots.',
  'reference-unsupported': 'Paraksts attiecas uz kaut ko citu, nevis konteinera datnēm.',
  'signed-data-missing': 'Konteinerā trūkst parakstītas datnes.',
  'reference-digest-differs': 'Saturs ir mainīts pēc parakstīšanas.',
  'file-not-covered': 'Konteinerā ir datne, kuru paraksts neaptver.',
  'signed-properties-not-signed': 'Paraksta īpašības nav parakstītas.',
  'byte-range-wrong': 'PDF paraksts neaptver visu dokumentu.',
  'changed-after-signing': 'PDF dokuments ir mainīts pēc parakstīšanas.',
  'time-stamp-visible': 'Pēc parakstīšanas pievienots laika zīmogs ir redzams lappusē un var aizsegt parakstīto.',
  'signing-certificate-missing': 'Parakstā nav parakstītāja sertifikāta.',
  'signing-certificate-differs': 'Paraksts norāda citu parakstītāja sertifikātu.',
  'signing-certificate-not-bound': 'Paraksts nenorāda, ar kuru sertifikātu tas izveidots.',
  'signature-value-wrong': 'Paraksts neatbilst parakstītajam saturam.',
  'algorithm-unknown': 'Paraksts izveidots ar nezināmu algoritmu.',
  'algorithm-weak': 'Paraksts izveidots ar algoritmu, kas vairs nav drošs.',
  'time-stamp-missing': 'Parakstam nav laika zīmoga.',
  'time-stamp-malformed': 'Laika zīmogs ir bojāts.',
  'time-stamp-imprint-differs': 'Laika zīmogs pieder citam parakstam.',
  'time-stamp-signature-wrong': 'Laika zīmoga paraksts nav derīgs.',
  'time-stamp-signer-missing': 'Laika zīmogā nav tā izdevēja sertifikāta.',
  'time-stamp-certificate-unfit': 'Laika zīmogs izdots ar sertifikātu, kas tam nav paredzēts.',
  'time-stamp-certificate-expired': 'Laika zīmoga izdevēja sertifikāts tobrīd nebija derīgs.',
  'time-stamp-service-unknown': 'Laika zīmoga izdevējs nav nevienā uzticamības sarakstā.',
  'time-stamp-service-not-granted': 'Laika zīmoga izdevējam tobrīd nebija piešķirts statuss uzticamības sarakstā.',
  'time-stamp-service-not-qualified': 'Laika zīmoga izdevējs nav kvalificēts.',
  'time-stamp-before-qualified-services':
    'Laika zīmogs izdots, pirms uzticamības sarakstā bija kvalificēti laika zīmogu izdevēji.',
  'time-stamp-algorithm-weak': 'Laika zīmogs izveidots ar algoritmu, kas vairs nav drošs.',
  'time-stamp-order': 'Laika zīmogu secība nav iespējama.',
  'time-stamp-after-validation': 'Laika zīmogs ir no laika pēc pārbaudes brīža.',
  'time-stamp-certificate-not-bound': 'Laika zīmogs norāda citu izdevēja sertifikātu.',
  'time-stamp-chain-constraint': 'Laika zīmoga sertifikāta izdevēju ķēde neatbilst prasībām.',
  'time-stamp-certificate-revoked': 'Laika zīmoga izdevēja sertifikāts tobrīd jau bija atsaukts.',
  'time-stamp-left-out': 'Nederīgs laika zīmogs netika ņemts vērā, jo cits ir derīgs.',
  'time-stamp-kind-ignored': 'Viena veida laika zīmogs netika ņemts vērā.',
  'counter-signature-ignored': 'Šo parakstu ir parakstījis vēl kāds; tas netika pārbaudīts.',
  'chain-not-found': 'Parakstītāja sertifikāta izdevējs nav nevienā uzticamības sarakstā.',
  'chain-service-not-granted':
    'Parakstītāja sertifikāta izdevējam tobrīd nebija piešķirts statuss uzticamības sarakstā.',
  'chain-constraint': 'Parakstītāja sertifikāta izdevēju ķēde neatbilst prasībām.',
  'chain-old-algorithm':
    'Sertifikāts izdots ar senāku algoritmu, bet laika zīmogs apliecina, ka tobrīd tas bija drošs.',
  'certificate-issued-without-grant':
    'Izdevējam nebija piešķirts statuss, kad tas izdeva parakstītāja sertifikātu, tāpēc paraksts nav kvalificēts.',
  'certificate-not-yet-valid': 'Parakstītāja sertifikāts vēl nav derīgs.',
  'certificate-expired': 'Parakstītāja sertifikāta termiņš ir beidzies, un nekas neapliecina, ka parakstīts pirms tam.',
  'certificate-expired-before-stamp': 'Parakstītāja sertifikāta termiņš beidzās pirms parakstīšanas.',
  'certificate-not-yet-valid-at-stamp': 'Parakstītāja sertifikāts parakstīšanas brīdī vēl nebija derīgs.',
  'certificate-use': 'Parakstītāja sertifikāts nav paredzēts parakstīšanai.',
  'trust-list-stale': 'Uzticamības saraksts ir novecojis.',
  'revocation-missing': 'Datnē nav ziņu par to, vai sertifikāts nebija atsaukts vai apturēts.',
  'revocation-not-answered': 'Uz vaicājumu par sertifikāta statusu atbilde nav saņemta.',
  'revocation-untrusted': 'Ziņām par sertifikāta statusu nevar uzticēties.',
  'revocation-before-stamp': 'Ziņas par sertifikāta statusu ir senākas par parakstu.',
  'revocation-after-validation': 'Ziņas par sertifikāta statusu ir no laika pēc pārbaudes brīža.',
  'revocation-late': 'Ziņas par sertifikāta statusu iegūtas vairāk nekā 15 minūtes pēc parakstīšanas.',
  'revocation-very-late': 'Ziņas par sertifikāta statusu iegūtas vairāk nekā 24 stundas pēc parakstīšanas.',
  'revocation-unused': 'Dažas no datnē esošajām ziņām neizdevās nolasīt.',
  'certificate-revoked': 'Parakstītāja sertifikāts bija atsaukts vai apturēts jau pirms parakstīšanas.',
  'certificate-revoked-unstamped':
    'Parakstītāja sertifikāts ir atsaukts vai apturēts, un nekas neapliecina, ka parakstīts pirms tam.',
  'certificate-revoked-later': 'Parakstītāja sertifikāts atsaukts vai apturēts pēc parakstīšanas.',
  'certificate-status-unknown': 'Sertifikāta izdevējs šādu sertifikātu nepazīst.',
  'authority-revoked': 'Sertifikāta izdevējs pats bija atsaukts pirms parakstīšanas.',
  'archive-time-stamp-unsupported': 'Šāda veida arhīva laika zīmogu sistēma nepārbauda.',
  'engine-failed': 'Pārbaudi neizdevās veikt.',
  'engine-said': 'Ārējā pārbaudes pakalpojuma piezīme.',
};

/** What can be done now, whoever reads it. */
const remedy: Record<Remedy, string> = {
  nothing: 'Nekas nav jādara.',
  'sign-it':
    'Dokuments jāparaksta; jānosūta konteiners (.edoc, .asice) vai PDF, ko saglabājusi parakstīšanas programma.',
  'send-unchanged':
    'Jānosūta datne tieši tāda, kādu to saglabājusi parakstīšanas programma; ja tā jau ir tāda, sākotnējais dokuments jāparaksta vēlreiz.',
  'sign-everything':
    'Jāparaksta viss, kas ir datnē, vai neparakstītais no tās jāizņem un dokuments jāparaksta vēlreiz.',
  smaller: 'Jāpārbauda vēlreiz; ja iznākums ir tāds pats, jāparaksta un jānosūta mazāka datne.',
  'another-program':
    'Dokuments jāparaksta vēlreiz ar jaunāko parakstīšanas programmu, kas veido .edoc, .asice vai parakstītu PDF.',
  look: 'Kādam jāapskata lappuses, vai laika zīmogs neaizsedz parakstīto; drošāk ir parakstīt vēlreiz bez redzama laika zīmoga.',
  'qualified-stamp': 'Dokuments jāparaksta vēlreiz ar programmu, kas pievieno kvalificētu laika zīmogu.',
  later: 'Vēlreiz jāparaksta nav; datne jāpārbauda vēlāk.',
  'listed-issuer':
    'Dokuments jāparaksta vēlreiz ar kvalificētu sertifikātu, kura izdevējs ir Eiropas Savienības uzticamības sarakstos.',
  'wait-for-certificate':
    'Dokuments jāparaksta vēlreiz, kad sertifikāts jau ir derīgs, vai ar citu derīgu sertifikātu.',
  'valid-certificate':
    'Parakstītājam no sertifikāta izdevēja jāsaņem derīgs sertifikāts (apturēts jāatjauno) un dokuments jāparaksta vēlreiz.',
  'certificate-for-signing':
    'Dokuments jāparaksta vēlreiz ar parakstīšanai paredzētu sertifikātu, nevis to, ar kuru apliecina identitāti.',
  'newer-list': 'Vēlreiz jāparaksta nav; sistēmas uzturētājam jāatjauno uzticamības saraksts, un tad datne jāpārbauda.',
  'status-data':
    'Dokuments jāparaksta vēlreiz ar laika zīmogu un ziņām par sertifikāta statusu (ilgtermiņa datiem, LT).',
  'read-remark': 'Jāizlasa, ko teicis ārējais pakalpojums.',
  'see-findings':
    'Jālasa, kādu ziņu trūkst: vai nu datne jāpārbauda vēlāk, vai dokuments jāparaksta vēlreiz ar ilgtermiņa datiem (LT).',
};

/** The reasons of the standard. */
const sub: Record<SubIndication, string> = {
  FORMAT_FAILURE: 'Paraksts vai datne nav veidota pēc standarta.',
  HASH_FAILURE: 'Saturs nav tas, kas tika parakstīts vai apzīmogots.',
  SIG_CRYPTO_FAILURE: 'Paraksts vai laika zīmogs neatbilst parakstītajam saturam.',
  REVOKED: 'Sertifikāts bija atsaukts vai apturēts jau pirms parakstīšanas.',
  EXPIRED: 'Sertifikāta termiņš beidzās pirms parakstīšanas.',
  NOT_YET_VALID: 'Sertifikāts vēl nebija derīgs.',
  SIG_CONSTRAINTS_FAILURE: 'Paraksts neatbilst prasībām, kas tam noteiktas.',
  CHAIN_CONSTRAINTS_FAILURE: 'Sertifikāts vai tā izdevēju ķēde neatbilst prasībām.',
  CERTIFICATE_CHAIN_GENERAL_FAILURE: 'Sertifikāta izdevēju ķēdi neizdevās apstiprināt.',
  CRYPTO_CONSTRAINTS_FAILURE: 'Lietots algoritms, kas nav pietiekami drošs.',
  CRYPTO_CONSTRAINTS_FAILURE_NO_POE:
    'Lietots algoritms, kas vairs nav drošs vai nav zināms, un nekas neapliecina, ka parakstīts agrāk.',
  POLICY_PROCESSING_ERROR: 'Noteikumus, pēc kuriem parakstīts, neizdevās piemērot.',
  SIGNATURE_POLICY_NOT_AVAILABLE: 'Noteikumi, pēc kuriem parakstīts, nav pieejami.',
  TIMESTAMP_ORDER_FAILURE: 'Laika zīmogu laiki ir pretrunā.',
  NO_SIGNING_CERTIFICATE_FOUND: 'Nav atrasts sertifikāts, ar kuru parakstīts.',
  NO_CERTIFICATE_CHAIN_FOUND: 'Sertifikāta izdevējs nav zināms nevienā uzticamības sarakstā.',
  NO_CERTIFICATE_CHAIN_FOUND_NO_POE: 'Sertifikāta izdevējs nav zināms, un nekas neapliecina, kad parakstīts.',
  REVOKED_NO_POE: 'Sertifikāts ir atsaukts vai apturēts, un nekas neapliecina, ka parakstīts pirms tam.',
  REVOKED_CA_NO_POE: 'Sertifikāta izdevējs pats ir atsaukts, un nekas neapliecina, ka parakstīts pirms tam.',
  OUT_OF_BOUNDS_NOT_REVOKED:
    'Sertifikāts nav derīgs pārbaudes brīdī, un nekas neapliecina, kad parakstīts; atsaukts tas nav.',
  OUT_OF_BOUNDS_NO_POE: 'Sertifikāts nav derīgs pārbaudes brīdī, un nekas neapliecina, ka parakstīts tā termiņā.',
  REVOCATION_OUT_OF_BOUNDS_NO_POE: 'Ziņas par sertifikāta statusu vairs nav derīgas.',
  NO_POE: 'Nekas neapliecina, kad parakstīts.',
  TRY_LATER: 'Pārbaudei trūkst ziņu.',
  SIGNED_DATA_NOT_FOUND: 'Nav atrasts tas, kas tika parakstīts.',
};

/** The other texts of a report for a person. */
const summary = {
  files: 'datnes',
  judgedAsOf: (time: string) => `pārbaudīts pēc stāvokļa ${time}`,
  signedBy: (time: string) => `parakstīts ne vēlāk kā ${time}`,
  nothingProvesWhen: 'nekas neapliecina, kad parakstīts',
  unsigned: 'Datne nav parakstīta',
  unknownSigner: 'Parakstītājs nav noskaidrots',
  noLists: 'Uzticamības saraksti nav izmantoti.',
  lists: 'Izmantotie uzticamības saraksti:',
  renewBy: (time: string) => `jāatjauno līdz ${time}`,
  outOfDate: 'novecojis',
};

export const lv = { overall, qualification, level, findings, remedy, sub, summary };

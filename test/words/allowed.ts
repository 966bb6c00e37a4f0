/** Texts that are names, and so the same in both languages. */
export const namesInBothLanguages: ReadonlySet<string> = new Set(['Tilts', 'eParaksts mobile']);

/** Words with letters that the language does not have: names, and technical terms shown on the screen. */
export const wordsOfOtherLetters: ReadonlySet<string> = new Set([
  'Latviešu',
  'endedBy',
  'Firefox',
  'withdrawals',
  'ready',
]);

/** Latvian headings, columns and answers that begin as a question does and ask nothing. A label of a field ends in a question mark. */
export const notQuestions: ReadonlySet<string> = new Set([
  'Kas atklāts',
  'Kas atklāts un ko darīt',
  'Kas ir pilnvarotais e-pakalpojums un pilnvarojums',
  'Kas mainījās Zvirgzdene',
  'Kas pārbaudīja',
  'Kas pārbaudīts',
  'Kas reģistrēja',
  'Kas to izdarīja',
  'Kā iegūt vai lietot elektroniskās identifikācijas līdzekli',
  'Kā informēts',
  'Kā lietot portālu',
  'Kā pieteikt e-pakalpojumu',
  'Kā tabula ir saprasta',
  'Kā tas pārbaudīts',
  'Kāpēc paraksts pieņemts',
  'Ko darīt',
  'Ko lūdz',
  'Ko prasa e-pakalpojuma pieteikums',
  'Kura dati redzēti',
  'Kurš e-pakalpojums vajadzīgs',
  'Vai tīkla (IP) adrese',
]);

/** Words that docs/glossary.md says never to use, as far as a machine can distinguish them from another meaning. */
export const neverInEnglish: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bcustomers?\b(?! service cent)/i, 'client'],
  [/\bcitizens?\b/i, 'client'],
  [/\bauthori[sz]ations?\b/i, 'mandate, or access'],
  [/\b(SSN|social security number|identity code)\b/i, 'personal code'],
  [/\bbranch(es)?\b/i, 'centre'],
  [/\btelephone\b/i, 'phone'],
  [/\bmaintainers?\b/i, 'operator'],
  [/\bno\. ?(?=\d|Zvirgzdene)/, 'No.'],
  [/\b(?:identification|no) means (?:is|are) available\b/i, 'electronic identification is available'],
  [/\bbehind the (?:beginning|end)\b/i, 'after'],
  [/\b(?:is|are) no part of\b/i, 'does not belong to'],
  [/\b(?:be|is) told the (?:result|planned)|\bto be told\b/i, 'informed of'],
  [/\(put right\)/, '(corrected)'],
];

/** A page of the site (`lapa`). A page of a paper or a PDF is `lappuse`, a sheet of a workbook `darblapa`. */
const page = String.raw`(?<!\p{L})lap(?:a|as|u|ai|ā|ām|ās)(?!\p{L})`;
const paper = '(?:eksemplār|izdruk|skenē|tabul|zīmog|PDF|XLSX)';

/** Latvian that is not used: another word for the same thing, an old name, or a form of another language. */
export const neverInLatvian: readonly (readonly [word: RegExp, instead: string])[] = [
  [/—/, '–'],
  [/(?<!\p{L})ar (?:e-pastu|īsziņu)(?!\p{L})/iu, 'e-pastā, or īsziņā'],
  [/(?<!\p{L})pa e-pastu(?!\p{L})/iu, 'e-pastā'],
  [/lietu nomenklatūr/iu, 'klasifikācijas shēma'],
  [/pārlūkprogramm/iu, 'pārlūks'],
  [/darb[au] sarakst/iu, 'lietu saraksts'],
  [/(?:identitāt|informēšan|pieteikum|plānot|rezultāt|pilnvarojum)\p{L}* (?:laika |pārbaudes )?darblap/iu, 'lapa'],
  [/portāla numur/iu, 'portāla piešķirtais numurs'],
  [
    /pilnvarojum(?!\p{L}* termiņ)\p{L}*[^.;:?!]*(?<!\p{L})bei(?:dz|gs|gt)\p{L}*|(?<!\p{L})bei(?:dz|gs|gt)\p{L}* pilnvarojum\p{L}*/iu,
    'izbeigties',
  ],
  [/klient\p{L}* (?:to |nav |ir )*(?:rezultātu )?(?:to |nav |ir )*(?:lūdz|prasa|prasīj)\p{L}*/iu, 'pieprasīt'],
  [new RegExp(`${paper}[^.!?]*${page}|${page}[^.!?]*${paper}`, 'u'), 'lappuse, or darblapa'],
  [/(?<!\p{L})lapu skait/iu, 'lappušu skaits'],
  [/pieteicēj/iu, 'iesniedzējs'],
  [/(?<!\p{L})fail(?:s|a|u|ā|i|us|iem|os)(?!\p{L})/iu, 'datne'],
  [/audita pierakst/iu, 'audita žurnāls'],
  [/identifikācijas numur/iu, 'portāla piešķirtais numurs'],
  [/saziņas ziņ/iu, 'kontaktinformācija'],
  [/bērna vecāk/iu, 'māte vai tēvs'],
  [/kādam nolūkam/iu, 'kādā nolūkā'],
  [/\d dienās/iu, 'dienu laikā'],
  [/(?:agrāk|vēlāk)u kā/iu, 'kas nav vēlāka par'],
  [/(?<!\p{L})ievadiet/iu, 'ierakstiet'],
  [/“/, '„…”'],
  // Who reads it may be a woman.
  [/(?<!\p{L})(?:esat \p{L}+ies(?![\p{L}]| \()|jūs pats(?!\p{L}))/iu, 'it for women too'],
  // Agrees with a masculine in the singular only: `Nokavēts: 2`.
  [/(?<!\p{L})\p{L}*(?:āts|ēts|īts|asts|ots): ?(?=\d|Zvirgzdene|$)/u, 'a noun with the number behind it'],
];

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDay } from '../src/days.ts';
import { readAmendment } from '../src/index.ts';
import { brief, cabinetAct } from './brief.ts';

// All made up, in the forms of public pages.
const operation = '1. Svītrot 5. punktu.';

function amendmentOf(text: string): object {
  const { title: _title, publication: _publication, ...rest } = readAmendment(text).amendment;
  return rest;
}

const law = { cut: false, isProject: false, isCorrection: false };
const libraries = { number: '401', date: '2017-07-04', title: 'Noteikumi par bibliotēkām' };

test('a page of the gazette tells of the act before its title', () => {
  const page = `Šajā tīmekļa vietnē tiek izmantotas sīkdatnes. Uzzināt vairāk.
Piekrītu
  • Atvērt paplašināto meklēšanu
RĪKI
ATSAUCĒ IETVERT:
Ministru kabineta 2021. gada 2. marta noteikumi Nr. 99 "Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "Noteikumi par bibliotēkām"". Publicēts oficiālajā izdevumā "Latvijas Vēstnesis", 05.03.2021., Nr. 45 https://www.example.org/op/2021/45.1
NĀKAMAIS
Grozījumi Ministru kabineta 2011. gada 5. maija noteikumos Nr. 7 "Cits"
PAR DOKUMENTU
Izdevējs: Ministru kabinets
Veids: noteikumi
Numurs: 99
Pieņemts: 02.03.2021.
${cabinetAct(operation)}`;
  const { amendment, unread } = readAmendment(page);
  assert.deepEqual(amendmentOf(page), {
    issuer: 'Ministru kabinets',
    number: '99',
    date: '2021-03-02',
    amends: libraries,
    ...law,
  });
  assert.deepEqual(amendment.publication, { gazette: 'Latvijas Vēstnesis', date: '2021-03-05', number: '45' });
  assert.match(amendment.title ?? '', /^Grozījumi Ministru kabineta 2017\. gada 4\. jūlija noteikumos Nr\. 401/);
  assert.deepEqual(unread, []);
});

test('a municipality’s act, in capitals and with a number of another form', () => {
  const act = `UPMALAS NOVADA DOME
SAISTOŠIE NOTEIKUMI
Upmalā
2022.gada 26.maijāNr. 12/2022
Grozījums Upmalas novada domes 2020. gada 3. februāra
saistošajos noteikumos Nr. 5/2020 „Par tirgu”
Izdarīt Upmalas novada domes 2020. gada 3. februāra saistošajos noteikumos Nr. 5/2020 „Par tirgu” šādu grozījumu – izteikt 5. punktu šādā redakcijā:
„5. Jauns.”
Domes priekšsēdētājs A. Bērziņš`;
  assert.deepEqual(amendmentOf(act), {
    issuer: 'Upmalas novada dome',
    number: '12/2022',
    date: '2022-05-26',
    amends: { number: '5/2020', date: '2020-02-03', title: 'Par tirgu' },
    ...law,
  });
  assert.deepEqual(
    readAmendment(act).operations.map(({ at, op }) => [at, op]),
    [[null, 'express']],
  );
});

test('a project is read and marked, and so is a correction', () => {
  const project = readAmendment(`Noteikumu (grozījumu) projekts\n21-TA-99\n${cabinetAct(operation)}`);
  assert.deepEqual([project.amendment.isProject, project.operations.length], [true, 1]);
  const correction = readAmendment(`Kļūdas labojums
Ministru kabineta 2021. gada 2. marta noteikumu Nr. 99 "Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "X"" 1. punktā vārda "a" vietā lasīt "b".`);
  assert.deepEqual(
    [correction.amendment.isCorrection, correction.operations, correction.unread.map(({ code }) => code)],
    [true, [], ['no-operations']],
  );
});

test('what is not told of the act is named: number, day and what it amends', () => {
  const lacksOf = (text: string) => {
    const { amendment, unread } = readAmendment(text);
    return [...(amendment.lacks ?? []), ...unread].map(({ code }) => code);
  };
  const act = cabinetAct(operation);
  assert.deepEqual(lacksOf(act), []);
  assert.deepEqual(lacksOf(act.replace('Ministru kabineta noteikumi Nr. 99', '')), ['no-act-number']);
  assert.deepEqual(lacksOf(act.replace(/^.*martā.*$/m, '')), ['no-act-day']);
  assert.deepEqual(lacksOf(operation), ['no-act-number', 'no-act-day', 'no-amended-act']);
  assert.deepEqual(lacksOf(act.replaceAll('Nr. 401 ', '')), ['no-amended-act']);
  assert.deepEqual(lacksOf(`Noteikumu (grozījumu) projekts\n${operation}`), ['no-amended-act']);
});

test('title and introductory sentence that name different acts stop everything until a person decides', () => {
  const act = cabinetAct(operation).replace(
    'Nr. 401 "Noteikumi par bibliotēkām" (',
    'Nr. 410 "Noteikumi par bibliotēkām" (',
  );
  assert.deepEqual(
    readAmendment(act).unread.map(({ code }) => code),
    ['acts-differ'],
  );
});

test('an introductory sentence that names two acts names none until a person decides', () => {
  const [first, second] = [
    'noteikumos Nr. 401 "Noteikumi par bibliotēkām"',
    'noteikumos Nr. 402 "Noteikumi par fondu"',
  ];
  for (const beside of [`Ministru kabineta 2018. gada 4. jūlija ${second}`, second]) {
    const act = cabinetAct(operation).replace(
      `${first} (Latvijas Vēstnesis`,
      `${first} un ${beside} (Latvijas Vēstnesis`,
    );
    const { amendment, unread } = readAmendment(act);
    assert.deepEqual([amendment.amends, unread.map(({ code }) => code)], [null, ['several-acts']]);
  }
  const before = 'ar grozījumiem Ministru kabineta 2019. gada 4. jūlija noteikumos Nr. 500';
  const act = cabinetAct(operation).replace('2017, 140. nr.)', `2017, 140. nr.; ${before})`);
  assert.deepEqual(readAmendment(act).unread, []);
});

test('what changes a second act is not taken for the first', () => {
  const second = '2. Izdarīt Ministru kabineta 2018. gada 4. jūlija noteikumos Nr. 77 "B" šādus grozījumus:';
  const act = cabinetAct(operation, second, '2.1. svītrot 9. punktu.');
  const { operations, unread } = readAmendment(act);
  assert.deepEqual(
    operations.map(({ at }) => at),
    ['1'],
  );
  assert.deepEqual(
    unread.map(({ at, code }) => `${at} ${code}`),
    ['2 another-act', '2.1 another-act'],
  );
});

test('a whole act on one line, and a text without a signature', () => {
  const act = cabinetAct('1. Izteikt 5. punktu šādā redakcijā: "5. X. Skat. 8. punktu.".', '2. Svītrot 6. punktu.');
  const oneLine = readAmendment(act.replace(/\n/g, ' '));
  assert.deepEqual(
    oneLine.operations.map(({ at, op }) => `${at} ${op}`),
    ['1 express', '2 delete'],
  );
  assert.deepEqual([oneLine.unread, oneLine.amendment.cut], [[], false]);
  const unsigned = readAmendment(act.slice(0, act.indexOf('Ministru prezidents')));
  assert.deepEqual([unsigned.operations.length, unsigned.amendment.cut], [2, false]);
  const ofAnother = cabinetAct('1. Svītrot 6. punktu.', '2. Izteikt 5. punktu šādā redakcijā: "5. X;".')
    .replace(/Ministru prezidents A[\s\S]*/, 'Ministru prezidents, Zemkopības ministra vietā – |\nPase "A ..')
    .replace(/\n(?!Pase)/g, ' ');
  const read = readAmendment(ofAnother);
  assert.deepEqual([read.unread, read.operations.length, read.amendment.cut], [[], 2, false]);
});

/** An act's head with this issuer and number, which amends an act of the same kind with another number. */
function headed(lines: readonly string[], amended: string): string {
  const title = `Ostas padomes 2010. gada 29. jūnija ${amended} Nr. 6 "Ostas kārtība"`;
  return `${lines.join('\n')}
Upmalā 2013. gada 27. augustā (prot. Nr. 46 1. §)
Grozījumi ${title}
1. Izdarīt ${title} šādus grozījumus:
1.1. svītrot 5. punktu.
Priekšsēdētājs A. Bērziņš`;
}

for (const [lines, amended, issuer, number] of [
  [['Ministru kabineta noteikumi Nr. 99'], 'noteikumos', 'Ministru kabinets', '99'],
  [['Ministru kabineta', 'instrukcija Nr.9'], 'instrukcijā', 'Ministru kabinets', '9'],
  [['Ministru kabineta ieteikumi Nr. 2'], 'ieteikumos', 'Ministru kabinets', '2'],
  [['Satiksmes ministrijas rīkojums Nr.250'], 'rīkojumā', 'Satiksmes ministrija', '250'],
  [['Latvijas Bankas padomes lēmums Nr.131/7'], 'lēmumā', 'Latvijas Bankas padome', '131/7'],
  [['Latvijas Bankas valdes lēmums Nr. 595/3'], 'lēmumā', 'Latvijas Bankas valde', '595/3'],
  [['Latvijas Bankas noteikumi Nr. 54'], 'noteikumos', 'Latvijas Banka', '54'],
  [['LATVIJAS BANKAS PADOMES', 'LĒMUMS Nr. 3'], 'lēmumā', 'Latvijas Bankas padome', '3'],
  [
    ['RĪKI', 'Ostu', 'regulēšanas komisijas', 'padomes lēmums Nr. 1/35'],
    'lēmumā',
    'Ostu regulēšanas komisijas padome',
    '1/35',
  ],
  [['Ostu regulēšanas', 'komisijas padomes lēmums Nr. 1/35'], 'lēmumā', 'Ostu regulēšanas komisijas padome', '1/35'],
  [
    ['Upmalas novada domes saistošie noteikumi Nr. 12/2022'],
    'saistošajos noteikumos',
    'Upmalas novada dome',
    '12/2022',
  ],
  [['Upmalas novada domes nolikums Nr. 3'], 'nolikumā', 'Upmalas novada dome', '3'],
  // The number is not told: then it is not that of the amended act.
  [['Ostas padomes lēmums'], 'lēmumā', null, null],
  [['Ostas padome'], 'instrukcijā', null, null],
] as const) {
  test(`the act’s own number, not that of the act it amends: ${lines.join(' ')}`, () => {
    const { amendment } = readAmendment(headed(lines, amended));
    assert.deepEqual(
      [amendment.issuer, amendment.number, amendment.amends?.number, amendment.date],
      [issuer, number, '6', '2013-08-27'],
    );
  });
}

test('each month in each case', () => {
  const forms = `janvāris janvāra janvārim janvāri janvārī, februāris februāra februārim februāri februārī, marts marta martam martu martā,
    aprīlis aprīļa aprīlim aprīli aprīlī, maijs maija maijam maiju maijā, jūnijs jūnija jūnijam jūniju jūnijā, jūlijs jūlija jūlijam jūliju jūlijā,
    augusts augusta augustam augustu augustā, septembris septembra septembrim septembri septembrī, oktobris oktobra oktobrim oktobri oktobrī,
    novembris novembra novembrim novembri novembrī, decembris decembra decembrim decembri decembrī`;
  for (const [index, cases] of forms.split(',').entries()) {
    for (const form of cases.trim().split(/\s+/)) {
      assert.equal(readDay(`2021. gada 8. ${form}`), `2021-${String(index + 1).padStart(2, '0')}-08`, form);
    }
  }
});

test('an act of April is amended like any other, and a day of April begins no point', () => {
  const act = cabinetAct('1. Izteikt 5. punktu šādā redakcijā:', '"5. No 2021. gada', '8. aprīļa maksā 5 euro."');
  const ofApril = readAmendment(act.replaceAll('2017. gada 4. jūlija', '2017. gada 4. aprīļa'));
  assert.deepEqual(ofApril.amendment.amends, { ...libraries, date: '2017-04-04' });
  assert.deepEqual(
    ofApril.operations.map((operation) => ('points' in operation ? operation.points : undefined)),
    [undefined],
  );
});

test('the operation after the act that is amended, and no place between them', () => {
  const named = 'Ostas padomes 20.09.1994. noteikumos Nr. 4 "Kārtība" (prot. Nr. 13, 12. §)';
  const tail = 'papildinot ar 7.9. apakšpunktu šādā redakcijā:\n"7.9. rīkot izjādes."\nPriekšsēdētājs A. Bērziņš';
  const head = `Grozījums ${named}\nIzdarīt grozījumu`;
  const read = readAmendment(`${head} ${named}, ${tail}`);
  assert.deepEqual([brief(read), read.amendment.amends?.number], [['null add point 7.9'], '4']);
  for (const place of ['5. punktā,', '2. pielikumā un'])
    assert.deepEqual(readAmendment(`${head} ${named} ${place} ${tail}`).operations, []);
});

test('the place between the act that is amended and the verb', () => {
  const act = (place: string) => `Upmalas novada domes saistošie noteikumi Nr. 12
Upmalā 2013. gada 26. septembrī
Grozījums Upmalas novada domes 2011. gada 24. marta saistošajos noteikumos Nr. 5 "Kapsētas"
1. Izdarīt Upmalas novada domes 2011. gada 24. marta saistošo noteikumu Nr. 5 "Kapsētas" (apstiprināti ar lēmumu Nr. 3/3) ${place} grozījumu un aizstāt vārdus "simts latiem" ar vārdiem "142 euro".
2. Saistošie noteikumi stājas spēkā 2014. gada 1. janvārī.
Priekšsēdētājs A. Bērziņš`;
  assert.deepEqual(brief(readAmendment(act('43.punktā'))), ['1 replaceWords point 43 simts latiem → 142 euro']);
  for (const place of ['43. punktā, ja tas ir vajadzīgs,', '2. pielikumā vai 43. punktā'])
    assert.deepEqual(readAmendment(act(place)).operations, []);
});

test('a correction below the act on its page is for a person', () => {
  for (const line of ['Precizējums: 1. punktā jābūt "6. punktu".', 'Kļūdas labojums'])
    assert.deepEqual(brief(readAmendment(`${cabinetAct(operation)}\n${line}\n`)), [
      '1 delete point 5',
      'null unread corrected-below',
    ]);
});

test('two colons before the operations', () => {
  const { operations, unread } = readAmendment(
    cabinetAct('1. Svītrot 5. punktu.').replace('grozījumus:', 'grozījumus::'),
  );
  assert.deepEqual([operations.length, unread], [1, []]);
});

test('a project between its readings, and a law', () => {
  const project = 'Likumprojekts 2. lasījumam\nGrozījums likumā "Par ostu"\nIzdarīt likumā "Par ostu" šādu grozījumu:';
  assert.equal(readAmendment(project).amendment.isProject, true);
  const ofSaeima = `Saeima ir pieņēmusi un Valsts\nprezidents izsludina šādu likumu:\n${project.slice(27)}`;
  const { amendment } = readAmendment(ofSaeima);
  assert.deepEqual([amendment.issuer, amendment.number, amendment.isProject], ['Saeima', null, false]);
});

test('a correction tells its own day, and of the act that it corrects', () => {
  const correction = `Precizējot iepriekš publicēto
Ministru kabineta 2021. gada 2. aprīļa noteikumu Nr. 99 "Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "X"" 2. punkta redakcija ir šāda:
"2. Šo noteikumu 1. punkts stājas spēkā 2022. gada 1. jūlijā."
Nodaļas vadītāja A. Bērziņa`;
  for (const [end, date] of [
    ['', null],
    ['\n09.04.2021\n', '2021-04-09'],
  ] as const) {
    const { amendment } = readAmendment(correction + end);
    assert.deepEqual(
      [amendment.isCorrection, amendment.date, amendment.number, amendment.amends?.number, amendment.amends?.date],
      [true, date, null, '99', '2021-04-02'],
    );
  }
});

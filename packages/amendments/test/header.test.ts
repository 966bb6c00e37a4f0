import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { cabinetAct } from './brief.ts';

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
  assert.match(amendment.publication ?? '', /Latvijas Vēstnesis", 05\.03\.2021\., Nr\. 45/);
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
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { cabinetAct } from './brief.ts';

const operation = '1. Svītrot 5. punktu.';
const novada = 'Upes novada domes 2009. gada 26. februāra saistošajos noteikumos Nr. 9 "Par tirgu"';
const ofCouncil = `Grozījumi ${novada}\nIzdarīt ${novada} šādus grozījumus:\n${operation}`;

test('a decision that is printed above the act gives it neither its number nor its day', () => {
  const above = 'Upes novada domes lēmums Nr. 45\nUpē 2019. gada 5. martā\nPar saistošo noteikumu apstiprināšanu';
  const told = (text: string) => {
    const { number, date, issuer } = readAmendment(text).amendment;
    return { number, date, issuer };
  };
  assert.deepEqual(
    told(`${above}\nUpes novada domes saistošie noteikumi Nr. 15\nUpē 2019. gada 28. februārī\n${ofCouncil}`),
    {
      number: '15',
      date: '2019-02-28',
      issuer: 'Upes novada dome',
    },
  );
  assert.deepEqual(told(`${above}\nSAISTOŠIE NOTEIKUMI\n${ofCouncil}`), { number: null, date: null, issuer: null });
  const kabinet = `Ministru kabineta rīkojums Nr. 45\nRīgā 2021. gada 5. martā\nPar projektu\n${cabinetAct(operation)}`;
  assert.deepEqual(told(kabinet), { number: '99', date: '2021-03-02', issuer: 'Ministru kabinets' });
});

test('of a decision that approves an act the number is not that of the act', () => {
  const above = 'Upes novada domes lēmums Nr. 45\nUpē 2019. gada 5. martā\n';
  const approved = `${above}Par saistošo noteikumu Nr. 15 "Grozījumi ${novada}" apstiprināšanu\nIzdarīt ${novada} šādus grozījumus:\n${operation}`;
  assert.deepEqual(
    readAmendment(approved).amendment.lacks?.map(({ code }) => code),
    ['no-act-number', 'no-act-day'],
  );
  assert.equal(readAmendment(`${above}Par grozījumiem ${novada}\n${ofCouncil}`).amendment.number, '45');
});

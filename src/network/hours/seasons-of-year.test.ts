import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seasonText } from './opening.ts';
import { hoursText, readHours } from './read-hours.ts';
import { daysWithoutSeason } from './seasons-of-year.ts';

const inWords = { closed: 'slēgts', onCall: 'pēc pieraksta' };

test('seasons in words are read where they can be meant in one way', () => {
  const summer = '01.05.–30.09.: 08:00–17:00';
  const both = `${summer}\n01.10.–30.04.: 09:00–16:00`;
  for (const [written, meant] of [
    ['No 1. maija līdz 30. septembrim 8:00–17:00, pārējā laikā 9:00–16:00', both],
    ['No 1.maija līdz 30.septembrim: no 8 līdz 17; pārējā gada laikā – 9.00-16.00', both],
    ['8:00–17:00 (no 1. maija līdz 30. septembrim). Pārējā laikā 9–16', both],
    ['No 1. maija līdz 30. septembrim 8:00–17:00, no 1. oktobra līdz 30. aprīlim 9:00–16:00', both],
    ['01.05.–30.09.: 8–17; 01.10.–30.04.: 9–16', both],
    ['No 1. maija līdz 30. septembrim 8–17, pārējā laikā slēgts', `${summer}\n01.10.–30.04.: slēgts`],
    ['Pārējā laikā 9–16, no 1. maija līdz 30. septembrim 8–17', `01.10.–30.04.: 09:00–16:00\n${summer}`],
    [
      'No 1. maija līdz 31. maijam 8–12, no 1. septembra līdz 30. septembrim 9–13, pārējā laikā pēc pieraksta',
      '01.05.–31.05.: 08:00–12:00\n01.09.–30.09.: 09:00–13:00\n01.06.–31.08.: pēc pieraksta\n01.10.–30.04.: pēc pieraksta',
    ],
  ] as const) {
    const read = readHours(written);
    assert.equal(hoursText(read, inWords), meant, written);
    assert.deepEqual([read.doubts, daysWithoutSeason(read.lines)], [[], []], written);
  }
});

test('seasons that nobody can be sure of stay as they are written, and it is told', () => {
  for (const [written, code] of [
    ['8–17, pārējā laikā 9–16', 'not-understood'],
    ['Pārējā laikā 9–16', 'not-understood'],
    ['01.01.–31.12.: 8–17, pārējā laikā 9–16', 'not-understood'],
    ['No 1. maija līdz 30. septembrim 8–17, pārējā laikā 9–16, pārējā laikā slēgts', 'not-understood'],
    ['No maija līdz septembrim 8–17, pārējā laikā 9–16', 'season-unclear'],
    ['No 1. maija līdz 30. septembrim, pārējā laikā 9–16', 'not-understood'],
    ['No 1. maija līdz 30. septembrim 8–17, pārējā laikā (01.10.–31.12.) 9–16', 'not-understood'],
    ['No 1. maija līdz 30. septembrim 8–17, citā laikā 9–16', 'not-understood'],
    ['8–17, no 1. maija līdz 30. septembrim, 9–16, no 1. oktobra līdz 30. aprīlim', 'not-understood'],
    ['01.10.–31.05.: 8–12\n01.05.–30.09.: 13–17', 'seasons-overlap'],
    ['01.10.–31.05.: 8–12\n01.05.–30.09.: 9–13', 'overlap'],
  ] as const) {
    const { lines, texts, doubts } = readHours(written);
    assert.deepEqual([lines, texts], [[], [written]]);
    assert.ok(
      doubts.some((doubt) => doubt.code === code),
      `${written}: ${doubts.map((doubt) => doubt.code).join()}`,
    );
  }
});

test('the days of the year that no season covers are found, over the new year and on the day of leap years too', () => {
  for (const [written, left] of [
    ['8–12', []],
    ['01.06.–31.08.: 8–12', ['01.09.–31.05.']],
    ['01.10.–31.05.: 8–12\n01.07.–31.08.: 9–13', ['01.06.–30.06.', '01.09.–30.09.']],
    ['01.01.–31.05.: 8–12\n01.07.–30.11.: 9–13', ['01.06.–30.06.', '01.12.–31.12.']],
    ['02.01.–31.05.: 8–12\n01.07.–30.11.: 9–13', ['01.06.–30.06.', '01.12.–01.01.']],
    ['01.03.–30.09.: 8–12\n01.10.–28.02.: 9–13', ['29.02.–29.02.']],
    ['01.03.–30.09.: 8–12\n01.10.–29.02.: 9–13', []],
    ['01.03.–30.09.: 8–12\n01.03.–30.09.: 13–17\n01.10.–29.02.: 9–13', []],
  ] as const)
    assert.deepEqual(daysWithoutSeason(readHours(written).lines).map(seasonText), left, written);
});

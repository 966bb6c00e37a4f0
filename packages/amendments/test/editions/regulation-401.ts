import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BaseText, type Place, type Reading, readAmendment } from '../../src/index.ts';
import { place } from './place.ts';

/** Regulation 401 as far as the amendments to it tell what it was before them: four points of Annex 1. All else is unknown. */
export const regulation401: BaseText = {
  act: { number: '401', date: '2017-07-04' },
  // The text tells what the points were when it changed them, and not since when.
  from: '2019-02-28',
  isComplete: false,
  places: [
    // Only that it was there.
    there('1: 2.3'),
    there('1: 3.13', 'Šengenas vīzas pieteikums'),
    there('1: 3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants'),
    there('1: 6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)'),
  ],
};

function there(where: string, words?: string): Place {
  return { target: place(where), state: 'there', ...(words !== undefined && { words }) };
}

/** The amendments that are in force from 1 March 2019, as the reader reads them. */
export function amendments2019(): Reading {
  const file = join(import.meta.dirname, '../../../../docs/law/amendments-to-regulation-401.lv.txt');
  return readAmendment(readFileSync(file, 'utf8'));
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief } from './brief.ts';

test('the README’s program reads what the README says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, act = ''] = /readAmendment\(`([^`]+)`\)/.exec(readme) ?? [];
  assert.deepEqual(brief(readAmendment(act)), [
    '1 delete Annex 2 point 30 + Annex 2 point 31',
    '2 replaceWords point 16.sup(1) trīs dienas → piecas dienas',
    '3 unread annex-may-carry | deleteWords Annex 2 point 3 + Annex 2 point 4 | deleteWords Annex 2 point 3 + point 4',
  ]);
});

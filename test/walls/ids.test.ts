import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isTest, readHouse } from './house.ts';

test('ids that are sent are read in one way', () => {
  const house = readHouse(join(import.meta.dirname, '../..'));
  const places = [...house].filter(
    ([path, text]) => path.startsWith('src/') && !isTest(path) && /\.\s*(?:uuid(?:v\d)?|guid)\(/.test(text),
  );
  assert.deepEqual(
    places.map(([path]) => path),
    ['src/platform/input/ids.ts'],
  );
});

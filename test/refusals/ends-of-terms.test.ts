import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOfActs } from '#test/support/site/fields-of-acts.ts';

// People write the end of a term in words. One reader reads it, whatever field asks for it.

test('every field for the last day of a right or a mandate reads it as a term is written, in words too', () => {
  const ends = fieldsOfActs().filter(({ field }) => /until$/i.test(field));
  assert.deepEqual(
    ends.map(({ of }) => of).toSorted(),
    ['mandate.draw', 'mandate.preview', 'right.extend', 'right.grant'],
    'say here whether a new one is for such a term',
  );
  for (const { of, schema } of ends) {
    for (const text of ['31.12.2027.', 'līdz 31.12.2027.', 'derīgs līdz 2027. gada 31. decembrim (ieskaitot)']) {
      assert.equal(String(schema.safeParse(text).data), '2027-12-31', `${of}: ${text}`);
    }
    for (const text of ['no 01.01.2027. līdz 31.12.2027.', 'līdz', 'uz 2 gadiem']) {
      assert.equal(schema.safeParse(text).success, false, `${of}: ${text}`);
    }
    const isForGood = schema.safeParse(null).success;
    for (const text of ['pastāvīgi', 'Uz nenoteiktu laiku.', 'permanent']) {
      assert.deepEqual(schema.safeParse(text).data, isForGood ? null : undefined, `${of}: ${text}`);
    }
  }
});

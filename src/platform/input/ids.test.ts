import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { z } from 'zod';
import { idOrNowhere } from '#platform/http/parameters.ts';
import { isId, optionalId, typedId } from './ids.ts';
import { readInput, ticked } from './input.ts';

const missing = { lv: 'Izvēlieties.', en: 'Choose one.' };
const id = randomUUID();
const large = id.toUpperCase();

test('an id in large letters is the same id: alone, left out, in a list and in an address', () => {
  const form = z.object({ one: typedId(missing), other: optionalId(missing), list: ticked(missing, typedId(missing)) });
  for (const other of [undefined, '', large]) {
    const read = readInput(form, { one: large, other, list: [id, large] });
    assert.deepEqual(read, { one: id, other: other ? id : undefined, list: [id, id] });
  }
  assert.deepEqual(readInput(form, { one: id, list: large }).list, [id]);
  assert.equal(idOrNowhere(large), id);
});

test('what is no id is refused in words, and leads nowhere', () => {
  const form = z.object({ one: typedId(missing), other: optionalId(missing) });
  for (const text of ['', 'x', ` ${id}x`, `{${id}}`, id.slice(1), "1' or '1"]) {
    assert.throws(() => readInput(form, { one: text, other: text || 'x' }), {
      problems: [
        { field: 'one', text: missing },
        { field: 'other', text: missing },
      ],
    });
    assert.ok(isId(idOrNowhere(text)) && !idOrNowhere(text).includes(id));
  }
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { readPairs } from './pair.ts';

const pairs = await readPairs(join(import.meta.dirname, '../..'));

type Texts = Readonly<Record<string, string>>;

/** What one place says otherwise than another of the same code; a text may begin with a capital or not. */
function differences(said: Texts, model: Texts): string[] {
  return Object.entries(model).flatMap(([code, text]) =>
    lower(said[code]) === lower(text) ? [] : [`${code}: "${said[code]}" for "${text}"`],
  );
}

function lower(text = ''): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function prefixed(prefix: string, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [`${prefix}.${code}`, text]));
}

for (const language of languages) {
  const at = (folder: string, ...path: string[]) => {
    const words: unknown = pairs.find((pair) => pair.folder === folder)?.[language];
    const found = path.reduce((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], words);
    return (found as Texts | undefined) ?? assert.fail(`${folder} has no ${path.join('.')}`);
  };

  test(`the log says what its room says, ${language}`, () => {
    const rooms = {
      ...prefixed('channel', at('src/access-requests', 'channels')),
      ...prefixed('kind', { ...at('src/mandates', 'end', 'kinds'), ...at('src/access-requests', 'kinds') }),
      ...prefixed('mark', at('src/archive', 'markKinds')),
      ...prefixed('verdict', at('src/access-requests', 'request', 'verdicts')),
    };
    assert.deepEqual(differences(at('src/audit-log', 'values'), rooms), []);
    assert.deepEqual(differences(at('src/audit-log', 'purposes'), at('src/clients', 'purposes')), []);
  });

  test(`the register marks a mandate as its case does, ${language}`, () => {
    const { revoked = '', unsigned = '' } = at('src/archive', 'markKinds');
    assert.deepEqual(differences(at('src/cases', 'mandateStates'), { revoked, unsigned }), []);
  });

  test(`a role has one name, ${language}`, () => {
    const roles = at('src/acting', 'roles');
    const nameOf = at('src/rights', 'role') as unknown as (role: string) => string;
    const said = Object.fromEntries(Object.keys(roles).map((role) => [role, nameOf(role)]));
    assert.deepEqual(differences(said, roles), []);
  });
}

test('another word for the same code is seen', () => {
  assert.deepEqual(differences({ unsigned: 'anulēts' }, { unsigned: 'Nav parakstīts' }), [
    'unsigned: "anulēts" for "Nav parakstīts"',
  ]);
});

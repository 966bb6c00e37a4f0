import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as requestWords } from '#access-requests/words.ts';
import type { Role } from '#acting/index.ts';
import { words as actingWords } from '#acting/words.ts';
import { words as archiveWords } from '#archive/words.ts';
import { words as auditLogWords } from '#audit-log/words.ts';
import { words as caseWords } from '#cases/words.ts';
import { words as clientWords } from '#clients/words.ts';
import { words as mandateWords } from '#mandates/words.ts';
import { languages } from '#platform/languages/languages.ts';
import { words as rightWords } from '#rights/words.ts';

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
  const [log, requests, archive] = [auditLogWords[language], requestWords[language], archiveWords[language]];
  const clients = clientWords[language];

  test(`the log says what its room says, ${language}`, () => {
    const rooms = {
      ...prefixed('channel', requests.channels),
      ...prefixed('kind', { ...mandateWords[language].end.kinds, ...requests.kinds }),
      ...prefixed('mark', archive.markKinds),
      ...prefixed('verdict', requests.request.verdicts),
    };
    assert.deepEqual(differences(log.values, rooms), []);
    assert.deepEqual(differences(log.purposes, clients.purposes), []);
  });

  test(`the register marks a mandate as its case does, ${language}`, () => {
    const { revoked, unsigned } = archive.markKinds;
    assert.deepEqual(differences(caseWords[language].mandateStates, { revoked, unsigned }), []);
  });

  test(`a role has one name, ${language}`, () => {
    const { roles } = actingWords[language];
    const named = Object.keys(roles) as Role[];
    const said = Object.fromEntries(named.map((role) => [role, rightWords[language].role(role)]));
    assert.deepEqual(differences(said, roles), []);
  });
}

test('another word for the same code is seen', () => {
  assert.deepEqual(differences({ unsigned: 'anulēts' }, { unsigned: 'Nav parakstīts' }), [
    'unsigned: "anulēts" for "Nav parakstīts"',
  ]);
});

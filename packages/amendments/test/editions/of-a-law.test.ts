import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BaseText, cite, type Reading, readAmendment, type Step, type Target } from '../../src/index.ts';
import { lawAct } from '../brief.ts';
import { edition, refusals } from './made-up.ts';

const day = '2021-04-01';

/** `article 3 part 2 point 9` */
function place(words: string): Target {
  const steps = [...words.matchAll(/(article|part|point) (\d+)/g)].map(
    ([, kind = '', number = '']): Step => ({
      kind: kind === 'part' ? 'inner part' : (kind as 'article' | 'point'),
      number: [{ number }],
    }),
  );
  return { steps };
}

function lawOf(places: Readonly<Record<string, string | undefined>>): BaseText {
  return {
    act: { number: '98', date: '1998-05-21' },
    from: '2020-01-01',
    isComplete: false,
    places: Object.entries(places).map(([where, words]) => ({
      target: place(where),
      state: 'there',
      ...(words !== undefined && { words }),
    })),
  };
}

/** The law as it is read, after a person said which law it amends. */
function decided(...lines: readonly string[]): Reading {
  const reading = readAmendment(lawAct(...lines, `${lines.length + 1}. Likums stājas spēkā 2021. gada 1. aprīlī.`));
  const unread = reading.unread.filter(({ code }) => code !== 'amends-law');
  return { ...reading, amendment: { ...reading.amendment, amends: { number: '98', date: '1998-05-21' } }, unread };
}

const base = lawOf({
  'article 3 part 1': 'Reader is told:',
  'article 3 part 1 point 1': 'the day;',
  'article 3 part 2': 'Kept well. Read often.',
  'article 4': 'One text.',
});

test('articles, parts and points of a law are places, without their numbers', () => {
  const reading = decided(
    '1. Papildināt 3. panta pirmo daļu ar 2. punktu šādā redakcijā: "2) the hour."',
    '2. Izteikt 3. panta otrās daļas otro teikumu šādā redakcijā: "Lent."',
    '3. Papildināt likumu ar 9. pantu šādā redakcijā: "9. pants. Title"',
    '4. Papildināt 8. pantu ar trešo un ceturto daļu šādā redakcijā: "(3) D.\n(4) E."',
    '5. Izslēgt 4. pantu.',
  );
  const after = edition(base, [reading], day);
  assert.deepEqual(
    after.places.map(({ target, state, words, origin }) => [cite(target), state === 'absent' ? null : words, origin]),
    [
      ['article 3 part 1', 'Reader is told:', undefined],
      ['article 3 part 1 point 1', 'the day;', undefined],
      ['article 3 part 1 point 2', 'the hour.', '(02.03.2021. likuma redakcijā)'],
      ['article 3 part 2', 'Kept well. Lent.', '(Grozīta ar 02.03.2021. likumu)'],
      ['article 4', null, '(Svītrots ar 02.03.2021. likumu)'],
      ['article 8 part 3', 'D.', '(02.03.2021. likuma redakcijā)'],
      ['article 8 part 4', 'E.', '(02.03.2021. likuma redakcijā)'],
      ['article 9', 'Title', '(02.03.2021. likuma redakcijā)'],
    ],
  );
});

test('what does not fit a law is refused with its reason', () => {
  for (const [line, refused] of [
    ['1. Papildināt 4. pantu ar otro daļu šādā redakcijā: "(2) X."', ['1 not-divided article 4 part 2']],
    ['1. Papildināt 3. pantu ar otro daļu šādā redakcijā: "(2) X."', ['1 already-there article 3 part 2']],
    ['1. Izteikt 3. pantu šādā redakcijā: "3. pants. X."', ['1 wording-not-divided article 3']],
    ['1. Izteikt 3. panta trešo daļu šādā redakcijā: "(3) X."', []],
    ['1. Svītrot 3. panta otrās daļas trešo teikumu.', ['1 absent article 3 part 2 sentence 3']],
  ] as const)
    assert.deepEqual(refusals(base, [decided(line)], day), refused, line);
  const undecided = readAmendment(lawAct('1. Izslēgt 4. pantu.', '2. Likums stājas spēkā 2021. gada 1. aprīlī.'));
  assert.deepEqual(refusals(base, [undecided], day), ['- another-act', '- unread']);
});

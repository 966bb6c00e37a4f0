import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { quotePoints } from '#acting/index.ts';
import { asJson, cite, readAmendment } from '#amendments';

const root = join(import.meta.dirname, '../..');
const act = readFileSync(join(root, 'docs/law/amendments-to-regulation-401.lv.txt'));
/** Its text, with every space a plain one. */
const law = act.toString('utf8').replaceAll('\u00a0', ' ');

test('the regulation is stored as it was received, byte for byte', () => {
  const [, sum] = /SHA-256\s+([0-9a-f]{64})/.exec(readFileSync(join(root, 'docs/law/README.md'), 'utf8')) ?? [];
  assert.equal(createHash('sha256').update(act).digest('hex'), sum);
});

test('the catalogue has the text by which the act replaces points of Annex 1 (1.6.–1.10.)', () => {
  const changes = [...law.matchAll(/^(?:\[bookmark: \w+\])?1\.(?:[6-9]|10)\.? .*/gm)].map(([line]) => line);
  const words = law
    .slice(law.indexOf(changes[0] ?? ''), law.indexOf('1.11.'))
    .matchAll(/“(?:3\.15\. )?([^”]+)”/g)
    .map(([, quoted = '']) => quoted)
    .toArray();
  const catalogue = globSync('src/catalogue/*.sql', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  assert.equal(changes.length, 5);
  assert.equal(words.length, 7);
  assert.deepEqual(
    words.filter((quoted) => !catalogue.includes(`'${quoted}'`)),
    [],
  );
});

/** The beginning in the act's plain text of a point that code writes as `22.1.3` or `annex-2.1`. */
function beginningOf(point: string): string {
  if (point.startsWith('annex-2.')) return `\n${point.slice('annex-2.'.length)}. `;
  if (point.startsWith('22.1.')) return `\n22.1${point.slice('22.1.'.length)}. `;
  return point.length > 1 ? `“${point}. ` : `\n${point}. `;
}

/** The part of the act that has the point: notes and points of its own bear the same numbers. */
function partWith(point: string): string {
  const [points = '', annex = ''] = law.split('Piezīmes.');
  if (point === '2') return law.slice(law.lastIndexOf(beginningOf('2')));
  return point.startsWith('annex-2.') ? annex : points;
}

const duties = Array.from({ length: 7 }, (_, index) => `22.1.${index + 1}`);
const notes = Array.from({ length: 4 }, (_, index) => `annex-2.${index + 1}`);

test('every point that code can cite is in the act, and every duty and note of the act can be cited', () => {
  const [file = ''] = globSync('src/**/point-of-law.ts', { cwd: root });
  const source = readFileSync(join(root, file), 'utf8');
  const cited = [...source.matchAll(/\| '([^']+)'/g)].flatMap(([, points = '']) => points.split(', '));
  assert.deepEqual(
    cited.filter((point) => !law.includes(beginningOf(point))),
    [],
  );
  assert.deepEqual(
    [...duties, ...notes, '2', '2.6', '17.3', '20.13', '22'].filter((point) => !cited.includes(point)),
    [],
  );
});

test('what pages quote of a point is the whole point, word for word as the act has it', () => {
  for (const point of [...duties, ...notes, '2', '2.6', '17.3', '20.13', '22']) {
    const [quoted] = quotePoints(point);
    const [, beginsHere = ''] = partWith(point).split(beginningOf(point));
    assert.equal(quoted?.words?.law, beginsHere.split('\n')[0]?.trim().replace(/”\.$/, ''), point);
  }
  for (const duty of duties) {
    assert.ok(law.includes(`“22.1 ${quotePoints(duty)[0]?.words?.beginning}\n22.11. `));
  }
});

test('the summary in English has every duty, and nothing that is not in the act', () => {
  const summary = readFileSync(join(root, 'docs/law/README.md'), 'utf8').split('## A summary in English')[1] ?? '';
  const told = [...summary.matchAll(/^\| (22\.¹ \d|\d+(?:\.\d+)?)\.(?:, (\d+\.\d+)\.)? +\|/gm)].flatMap(
    ([, one = '', other = []]) => [one.replace('¹ ', '1.')].concat(other),
  );
  assert.deepEqual(told.toSorted(), [...duties, '2', '2.6', '17.3', '20.13', '22'].toSorted());
  for (const note of ['notes 1, 2', 'notes 3, 4']) assert.ok(summary.includes(`| Annex 2, ${note} `));
});

test('the whole act is read as operations, word for word (1.1.–1.11. and 2.)', () => {
  const { amendment, operations, unread } = readAmendment(act.toString('utf8'));
  assert.deepEqual(unread, []);
  assert.deepEqual(
    [amendment.amends?.number, amendment.amends?.date, amendment.inForce],
    ['401', '2017-07-04', '2019-03-01'],
  );
  assert.deepEqual(
    operations.map(({ at, op, targets }) => `${at} ${op} ${targets.map(cite).join(', ')}`),
    [
      '1.1 add point 2.6',
      '1.2 express point 17.3',
      '1.3 express point 20.13',
      '1.4 express point 22',
      '1.5 add point 22.sup(1)',
      '1.6 delete Annex 1 point 2.3',
      '1.7 replaceWords Annex 1 point 3.13',
      '1.8 replaceWords Annex 1 point 3.14',
      '1.9 add Annex 1 point 3.15',
      '1.10 replaceWords Annex 1 point 6.19',
      '1.11 express Annex 2',
    ],
  );
  const bare = law.replace(/\[bookmark: \w+\]/g, '');
  for (const operation of operations) {
    const quoted =
      'pairs' in operation
        ? operation.pairs.flatMap((pair) => [pair.find, pair.with])
        : 'text' in operation
          ? [operation.text]
          : [];
    for (const words of quoted) assert.ok(bare.includes(`“${words}”`), words);
  }
  const duty = operations.find(({ at }) => at === '1.5');
  const points = duty?.op === 'add' ? duty.points : undefined;
  assert.deepEqual(
    points?.map(({ target }) => cite(target)),
    ['point 22.sup(1)', ...duties.map((point) => `point 22.sup(1).${point.slice(-1)}`)],
  );
});

test('the regulation stands as data beside its text, exactly as the command prints it', () => {
  const data = readFileSync(join(root, 'docs/law/amendments-to-regulation-401.json'), 'utf8');
  assert.equal(data, `${JSON.stringify(asJson(readAmendment(act.toString('utf8'))), null, 2)}\n`);
});

test('what is known of regulation 401 before the act is what the act names, word for word (1.6.–1.8., 1.10.)', () => {
  const base = JSON.parse(readFileSync(join(root, 'docs/law/regulation-401.base.json'), 'utf8')) as {
    from: string;
    isComplete: boolean;
    places: { place: string; state: string; words?: string }[];
  };
  const replaced = readAmendment(act.toString('utf8')).operations.flatMap((operation) =>
    operation.targets.map((target) => ({
      place: cite(target),
      ...(operation.op === 'replaceWords' && { words: operation.pairs[0]?.find }),
      op: operation.op,
    })),
  );
  const named = replaced.filter(({ place, op }) => place.startsWith('Annex 1 ') && op !== 'add');
  assert.deepEqual(
    base.places,
    named.map(({ place, words }) => ({ place, state: 'there', ...(words !== undefined && { words }) })),
  );
  assert.deepEqual([base.from, base.isComplete], ['2019-02-28', false]);
});

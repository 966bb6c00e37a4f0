import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, type Count, type Edition, type PublishedMargin, publish } from '../src/index.ts';
import { type Random, randomFrom, randomOf, triesOr } from './random.ts';
import { corrected, randomYear } from './years.ts';

const isLong = process.env.TILTS_COUNT !== undefined;

test('random years and what is corrected in them give nobody away', async (t) => {
  const random = randomOf(t);
  const seen = { cells: 0, hidden: 0, margins: 0, refused: 0, proven: 0, solved: 0 };
  const started = performance.now();
  for (let count = triesOr(20); count > 0; count -= 1) {
    const most = isLong ? sizeOf(random) : { centres: 7, services: 6 };
    const { dimensions, counts } = randomYear(random, most);
    const told = [counts, ...(random(2) === 0 ? [corrected(random, counts, dimensions)] : [])];
    const editions: Edition[] = [];
    for (const each of told) {
      const { margins, refused, proofs } = await publish(dimensions, each, { earlier: editions, work: 5_000_000 });
      editions.push({ counts: each, margins, proofs });
      seen.margins += margins.length;
      seen.refused += refused.length;
      for (const cell of margins.flatMap(({ cells }) => cells)) {
        seen.cells += 1;
        if (cell.count === undefined) seen.hidden += 1;
        else assert.ok(cell.count >= 5, 'a small count is shown');
      }
    }
    // The tables that show it are checked in whole numbers; those of an earlier edition are of no use where nothing more is published.
    const proofs = editions.filter(({ margins }) => margins.length > 0).at(-1)?.proofs ?? [];
    const length = proofs[0]?.length ?? editions.length;
    const { findings, proven, solved } = await audit(dimensions, editions.slice(0, length), { proofs });
    assert.deepEqual(findings, []);
    seen.proven += proven;
    seen.solved += solved;
  }
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  t.diagnostic(`${JSON.stringify(seen)}, ${seconds} s`);
  assert.ok(seen.hidden > 0 && seen.hidden < seen.cells && seen.proven > 0, 'the years are of some use');
});

test('a corrected year shows nearly as much as the year before it was corrected', async () => {
  const random = randomFrom(4);
  const { dimensions, counts } = randomYear(random, { centres: 10, services: 8 });
  const work = 5_000_000;
  const before = await publish(dimensions, counts, { work });
  const later = corrected(random, counts, dimensions);
  const after = await publish(dimensions, later, { work, earlier: [{ counts, ...before }] });
  const shown = ({ margins }: typeof before) =>
    margins.flatMap(({ cells }) => cells).reduce((sum, { count = 0 }) => sum + count, 0);
  assert.ok(later.length > 0 && shown(after) > shown(before) * 0.8, `${shown(after)} of ${shown(before)} are shown`);
});

test('what only hides small counts, and nothing beside them, is found by the audit', async (t) => {
  const random = randomOf(t);
  let found = 0;
  for (let count = 10; count > 0; count -= 1) {
    const { dimensions, counts } = randomYear(random, { centres: 5, services: 5 });
    const { margins } = await publish(dimensions, counts, { threshold: 1 });
    const careless = margins.map((margin) => withoutSmall(margin));
    const { findings } = await audit(dimensions, [{ counts, margins: careless }]);
    if (findings.some(({ kind }) => kind === 'computed')) found += 1;
    const { findings: shown } = await audit(dimensions, [{ counts, margins }]);
    const small = margins.flatMap(({ cells }) => cells).filter((cell) => (cell.count ?? 5) < 5).length;
    assert.equal(shown.filter(({ kind }) => kind === 'shown').length, small);
  }
  assert.ok(found > 5, `${found} of 10 were found`);
});

test('the same counts are published in the same way, in whatever order they come', async (t) => {
  const random = randomOf(t);
  const { dimensions, counts } = randomYear(random, { centres: 5, services: 5 });
  const shuffled: Count[] = [];
  for (const count of counts) shuffled.splice(random(shuffled.length + 1), 0, count);
  const [one, other] = [await publish(dimensions, counts), await publish(dimensions, shuffled)];
  assert.deepEqual(one, other);
});

/** At most 40 centres and 60 e-services. Of twenty years one may be of any size, and the others are mostly smaller, for more of them to be tried. */
function sizeOf(random: Random): { readonly centres: number; readonly services: number } {
  if (random(20) === 0) return { centres: 40, services: 60 };
  const [centres = 1, services = 1] = [40, 60].map((most) => 1 + Math.min(random(most), random(most), random(most)));
  return { centres, services };
}

function withoutSmall({ margin, cells }: PublishedMargin): PublishedMargin {
  return { margin, cells: cells.map(({ at, count = 0 }) => ({ at, count: count < 5 ? undefined : count })) };
}

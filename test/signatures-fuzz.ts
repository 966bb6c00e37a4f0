// Mutates signed files and judges them: `node bin/run.js test/signatures-fuzz.ts [COUNT] [SEED]`.
// A mutation may make any answer but a crash, a long wait, or "passed" for content nobody signed.
import { strict as assert } from 'node:assert';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plainPdf } from '#signatures/demo-pki/plain-pdf.ts';
import {
  demoTrust,
  loadTrust,
  makeDemoPki,
  signContainer,
  signPdf,
  standardPolicy,
  type TrustMaterial,
} from '#signatures/index.ts';
import { validate } from '#signatures/validate.ts';
import { findUpwards } from '#test/find-upwards.ts';
import { type Draw, drawFrom, mutate } from '#test/signatures-mutations.ts';
import { signedParts } from '#test/signatures-signed-parts.ts';

interface Original {
  name: string;
  bytes: Buffer;
  at: number;
  /** What was signed, as text: a passing mutant must not hold anything else. */
  parts: ReadonlySet<string>;
}

export interface FuzzResult {
  mutants: number;
  passed: number;
  slowest: number;
  memory: number;
  indications: Record<string, number>;
}

const SLOWEST_ALLOWED = 2_000;
const MEMORY_ALLOWED = 1_024 * 1024 * 1024;

/** Runs until `count` mutants or `milliseconds` are through; throws at the first broken promise. */
export function fuzz(count: number, milliseconds: number, seed: number): FuzzResult {
  const { trust, originals } = prepare();
  const draw = drawFrom(seed);
  const end = performance.now() + milliseconds;
  const result: FuzzResult = { mutants: 0, passed: 0, slowest: 0, memory: 0, indications: {} };
  while (result.mutants < count && performance.now() < end) {
    const original = draw.of(originals);
    const mutant = mutate(original.bytes, draw);
    const started = performance.now();
    const report = judge(mutant, original, draw);
    result.slowest = Math.max(result.slowest, performance.now() - started);
    result.mutants++;
    const found =
      report.container.verdict === 'rejected' ? ['rejected'] : report.signatures.map((each) => each.indication);
    for (const indication of found) result.indications[indication] = (result.indications[indication] ?? 0) + 1;
    if (report.signatures.some(({ indication }) => indication === 'TOTAL-PASSED')) {
      result.passed++;
      checkNothingElse(mutant, original, report.signatures);
    }
    if (result.mutants % 500 === 0) result.memory = Math.max(result.memory, process.memoryUsage().rss);
    assert.ok(result.slowest < SLOWEST_ALLOWED, `${original.name}: a mutant took ${result.slowest} ms`);
    assert.ok(result.memory < MEMORY_ALLOWED, `memory grew to ${result.memory}`);
  }
  return result;

  function judge(mutant: Buffer, original: Original, { state }: Pick<Draw, 'state'>) {
    try {
      return validate(mutant, original.name, { trust, at: original.at, policy: standardPolicy });
    } catch (error) {
      throw new Error(`${original.name} crashed the validator (seed ${seed}, state ${state()})`, { cause: error });
    }
  }
}

function checkNothingElse(
  mutant: Buffer,
  original: Original,
  signatures: readonly { id: string; indication: string }[],
): void {
  // Of an original that cannot be read, a mutant may be the first that can.
  if (original.parts.size === 0) return;
  // Two files may hold signatures of the same id; then only what both passed with can be told apart.
  const failed = new Set(signatures.filter(({ indication }) => indication !== 'TOTAL-PASSED').map(({ id }) => id));
  const passed = new Set(signatures.map(({ id }) => id).filter((id) => !failed.has(id)));
  for (const part of signedParts(mutant, passed)) {
    assert.ok(
      original.parts.has(part),
      `${original.name}: passed with something that was not signed: ${part.slice(0, 500)}`,
    );
  }
}

/** Our own files in every form, and the makers' where they are. */
function prepare(): { trust: ReturnType<typeof loadTrust>['trust']; originals: Original[] } {
  const now = Date.UTC(2026, 5, 1);
  const pki = makeDemoPki(now);
  const files = [
    { name: 'pieteikums.txt', bytes: Buffer.from('Lūdzu piešķirt piekļuves tiesības. '.repeat(20)) },
    { name: 'pielikums.bin', bytes: Buffer.alloc(3_000, 7) },
  ];
  const own = (['1.0', '1.1', 'exclusive'] as const).flatMap((canonical) =>
    (['LT', 'LTA'] as const).map((level) => ({
      name: `own-${canonical}-${level}.asice`,
      bytes: signContainer(pki, files, { signer: pki.signers.qualified, at: now, level, canonical }),
    })),
  );
  const pdfs = (['LT', 'LTA'] as const).map((level) => ({
    name: `own-${level}.pdf`,
    bytes: signPdf(pki, plainPdf('Lūdzu'), { signer: pki.signers.seal, at: now, level }),
  }));
  const folder = findUpwards('shared/signed-files');
  const given = folder === undefined ? [] : globSync('*/*.{asice,asics,sce,bdoc,pdf}', { cwd: folder });
  const read = (path: string) => ({ name: basename(path), bytes: readFileSync(join(folder ?? '', path)) });
  const material: TrustMaterial = demoTrust(pki, now);
  const { trust } = loadTrust({
    lists: [...material.lists, ...(folder === undefined ? [] : [read('trust-lists/EE_T-34-2026-05-11.xml').bytes])],
    anchors: [
      ...material.anchors,
      ...(folder === undefined ? [] : globSync('anchors/*', { cwd: folder }).map((path) => read(path).bytes)),
    ],
  });
  const at = now + 3_600_000;
  const originals = [...own, ...own, ...pdfs, ...pdfs, ...given.map(read)].map((file) => ({
    ...file,
    at,
    parts: new Set(signedParts(file.bytes, undefined)),
  }));
  return { trust, originals };
}

if (import.meta.main) {
  const [count = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
  console.log(`seed ${seed}`);
  console.log(fuzz(Number(count), Number.POSITIVE_INFINITY, Number(seed)));
}

import { strict as assert } from 'node:assert';
import { readPolicy, standardPolicy } from '../../src/policy.ts';
import type { ValidationReport } from '../../src/report/report.ts';
import { loadTrust } from '../../src/trust/load-trust.ts';
import type { TrustMaterial } from '../../src/trust/trust-material.ts';
import { validate } from '../../src/validate.ts';
import { drawFrom } from './draw.ts';
import { mutate } from './mutate.ts';
import { demoOriginals } from './originals.ts';
import { signedParts } from './signed-parts.ts';

export interface FuzzWish {
  count: number;
  seed: number;
  /** Signed files to mutate besides the demo's own, with their trust material. */
  files: readonly { name: string; bytes: Buffer }[];
  material: TrustMaterial;
}

export interface FuzzResult {
  mutants: number;
  passed: number;
  /** Milliseconds of the slowest mutant, and its origin. */
  slowest: number;
  slowestOf: string;
  /** By how many bytes the process grew at most. */
  memory: number;
  indications: Record<string, number>;
}

interface Original {
  name: string;
  bytes: Buffer;
  /** The signed content as text: a passing mutant must contain nothing else. */
  parts: ReadonlySet<string>;
}

const SLOWEST_ALLOWED = 2_000;
const MEMORY_ALLOWED = 1_024 * 1024 * 1024;

/**
 * Mutates signed files and validates them, `count` mutants in all. A mutant may get any answer but a crash, a long run,
 * or "passed" for content that nobody signed: at the first of these it throws.
 */
export function fuzz({ count, seed, files, material }: FuzzWish): FuzzResult {
  const demo = demoOriginals();
  const { trust } = loadTrust({
    lists: [...demo.material.lists, ...material.lists],
    anchors: [...demo.material.anchors, ...material.anchors],
  });
  const originals: Original[] = [...demo.files, ...files].map((file) => ({
    ...file,
    parts: new Set(signedParts(file.bytes, undefined)),
  }));
  const draw = drawFrom(seed);
  const before = process.memoryUsage().rss;
  const result: FuzzResult = { mutants: 0, passed: 0, slowest: 0, slowestOf: '', memory: 0, indications: {} };
  while (result.mutants < count) {
    const original = draw.of(originals);
    const mutant = mutate(original.bytes, draw);
    const started = process.threadCpuUsage();
    const report = judge(mutant, original);
    // The thread's CPU time: on a busy machine elapsed time measures other programs too.
    const { user, system } = process.threadCpuUsage(started);
    const took = (user + system) / 1_000;
    if (took > result.slowest) Object.assign(result, { slowest: Math.round(took), slowestOf: original.name });
    note(report, result, before);
    if (report.signatures.some(({ indication }) => indication === 'TOTAL-PASSED'))
      checkNothingElse(mutant, original, report);
    assert.ok(result.slowest < SLOWEST_ALLOWED, `${original.name}: a mutant took ${result.slowest} ms`);
    assert.ok(result.memory < MEMORY_ALLOWED, `memory grew by ${result.memory}`);
  }
  return result;

  function judge(mutant: Buffer, original: Original): ValidationReport {
    try {
      return validate(mutant, original.name, { trust, at: demo.at, policy: readPolicy(standardPolicy) });
    } catch (error) {
      throw new Error(`${original.name} crashed the validator (seed ${seed}, mutant ${result.mutants})`, {
        cause: error,
      });
    }
  }
}

function note(report: ValidationReport, result: FuzzResult, before: number): void {
  const isRejected = report.container.verdict === 'rejected';
  for (const found of isRejected ? ['rejected'] : report.signatures.map(({ indication }) => indication)) {
    result.indications[found] = (result.indications[found] ?? 0) + 1;
  }
  result.mutants++;
  if (report.signatures.some(({ indication }) => indication === 'TOTAL-PASSED')) result.passed++;
  if (result.mutants % 500 === 0) result.memory = Math.max(result.memory, process.memoryUsage().rss - before);
}

function checkNothingElse(mutant: Buffer, original: Original, { signatures }: ValidationReport): void {
  // If the original cannot be read, a mutant may be the first readable one.
  if (original.parts.size === 0) return;
  // Two files may have signatures with the same id; then only what both passed with is comparable.
  const failed = new Set(signatures.filter(({ indication }) => indication !== 'TOTAL-PASSED').map(({ id }) => id));
  const passed = new Set(signatures.map(({ id }) => id).filter((id) => !failed.has(id)));
  for (const part of signedParts(mutant, passed)) {
    assert.ok(original.parts.has(part), `${original.name}: passed with something nobody signed: ${part.slice(0, 500)}`);
  }
}

// How long the validation of a container takes: a part of `npm run bench`, alone `node bin/run.js bench/signatures.ts [OTHER TREE]`.
// The aim is p50 ≤ 5 ms and p95 ≤ 15 ms, from the caller to the worker and back, with the trusted lists parsed before.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TrustMaterial, Validator } from '#signatures';
import { makersFiles } from '#signatures/test/makers/makers-files.ts';
import { aimed, heading, percentile, row } from './report.ts';

const ROUNDS = 40;

interface Files {
  files: readonly { name: string; bytes: Buffer }[];
  material: TrustMaterial;
  at: Date | string;
}

/** A source tree with its validator at work, and what it took for each file: milliseconds elapsed, and of CPU. */
interface Subject {
  name: string;
  validator: Validator;
  files: Files['files'];
  at: Files['at'];
  elapsed: number[];
  cpu: number[];
}

/** Prints what each tree takes for its own containers, in turns, and for the files of public test suites where they are. */
export async function measureSignatures(trees: readonly { name: string; directory: string }[]): Promise<void> {
  heading('validating a signed file, trust lists parsed once');
  const own = trees.map((tree) => subjectIn(tree, containersOf));
  await inTurns(own);
  for (const subject of own) tell(`our own containers, ${subject.name}`, subject);
  const { files, material } = makersFiles();
  if (files.length === 0) return;
  const others = trees.map((tree) => subjectIn(tree, () => ({ files, material, at: '2026-07-01T00:00:00Z' })));
  await inTurns(others);
  for (const subject of others) tell(`of the public test suites, ${subject.name}`, subject);
}

function subjectIn(
  { name, directory }: { name: string; directory: string },
  filesOf: (directory: string) => Files,
): Subject {
  const { files, material, at } = filesOf(directory);
  const { createValidator } = moduleIn<typeof import('#signatures')>(directory, 'packages/signatures/src/index.ts');
  return { name, validator: createValidator(material), files, at, elapsed: [], cpu: [] };
}

function moduleIn<Module>(directory: string, path: string): Module {
  return createRequire(import.meta.url)(join(directory, path)) as Module;
}

/** 200 kB of files, signed with each kind of key, levels LT and LTA. */
function containersOf(directory: string): Files {
  const { demoTrust, makeDemoPki, signContainer } = moduleIn<typeof import('#demo/pki/index.ts')>(
    directory,
    'packages/demo/pki/index.ts',
  );
  const now = Date.UTC(2026, 5, 1);
  const pki = makeDemoPki(now);
  const content = [{ name: 'pieteikums.pdf', bytes: Buffer.alloc(200_000, 'Lūdzu ') }];
  const files = (['LT', 'LTA'] as const).flatMap((level) =>
    (['qualified', 'rsa', 'seal'] as const).map((who) => ({
      name: 'request.asice',
      bytes: signContainer(pki, content, { signer: pki.signers[who], at: now, level }),
    })),
  );
  return { files, material: demoTrust(pki, now), at: new Date(now + 3_600_000) };
}

async function inTurns(subjects: readonly Subject[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const subject of subjects) {
      for (const file of subject.files) {
        const took = await measured(subject, file);
        // The first rounds start the worker and warm up the compiler.
        if (round < 2) continue;
        subject.elapsed.push(took.elapsed);
        subject.cpu.push(took.cpu);
      }
    }
  await Promise.all(subjects.map(({ validator }) => validator.close()));
}

async function measured(
  { validator, at }: Subject,
  { name, bytes }: Files['files'][number],
): Promise<{ elapsed: number; cpu: number }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await validator.validate(bytes, name, { at });
  const { user, system } = process.cpuUsage(before);
  return { elapsed: performance.now() - started, cpu: (user + system) / 1_000 };
}

function tell(name: string, { files, elapsed, cpu }: Subject): void {
  row(name, `${files.length} files`);
  aimed('  p50', percentile(elapsed, 0.5), 'ms', { most: 5 });
  aimed('  p95', percentile(elapsed, 0.95), 'ms', { most: 15 });
  row('  p50 of CPU, of all threads', `${percentile(cpu, 0.5).toFixed(2)} ms`);
}

if (import.meta.main) {
  const [other] = process.argv.slice(2);
  const ours = { name: 'this tree', directory: join(import.meta.dirname, '..') };
  await measureSignatures(other === undefined ? [ours] : [ours, { name: 'the other', directory: other }]);
}

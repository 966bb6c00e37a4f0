// How long the validation of a container takes: a part of `npm run bench`, alone `node bin/run.js bench/signatures.ts`.
// The aim is p50 ≤ 5 ms and p95 ≤ 15 ms, from the caller to the worker and back, with the trusted lists parsed before.
import { demoTrust, makeDemoPki, signContainer } from '#demo/pki/index.ts';
import { createValidator, refusedLists, type TrustMaterial } from '#signatures';
import { makersFiles } from '#signatures/test/makers/makers-files.ts';

export interface SignatureFigures {
  containers: number;
  /** Milliseconds. */
  loadingTrust: number;
  p50: number;
  p95: number;
}

const ROUNDS = 40;

/** Measures the demo's own containers: 200 kB of files, signed with each kind of key, levels LT and LTA. */
export async function benchSignatures(): Promise<SignatureFigures> {
  const now = Date.UTC(2026, 5, 1);
  const pki = makeDemoPki(now);
  const files = [{ name: 'pieteikums.pdf', bytes: Buffer.alloc(200_000, 'Lūdzu ') }];
  const containers = (['LT', 'LTA'] as const).flatMap((level) =>
    (['qualified', 'rsa', 'seal'] as const).map((who) =>
      signContainer(pki, files, { signer: pki.signers[who], at: now, level }),
    ),
  );
  const named = containers.map((bytes) => ({ name: 'request.asice', bytes }));
  return measure(named, demoTrust(pki, now), new Date(now + 3_600_000));
}

/** Measures the public test suites' files, including broken ones; undefined without these files. */
export async function benchMakersFiles(): Promise<SignatureFigures | undefined> {
  const { files, material } = makersFiles();
  return files.length === 0 ? undefined : measure(files, material, '2026-07-01T00:00:00Z');
}

async function measure(
  files: readonly { name: string; bytes: Buffer }[],
  material: TrustMaterial,
  at: Date | string,
): Promise<SignatureFigures> {
  const start = performance.now();
  refusedLists(material);
  const loadingTrust = Math.round(performance.now() - start);
  const engine = createValidator(material);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, bytes } of files) {
      const started = performance.now();
      await engine.validate(bytes, name, { at });
      // The first round starts the worker and warms up the compiler.
      if (round > 0) times.push(performance.now() - started);
    }
  }
  await engine.close();
  times.sort((a, b) => a - b);
  const share = (part: number) => Number((times[Math.floor(times.length * part)] ?? 0).toFixed(2));
  return { containers: files.length, loadingTrust, p50: share(0.5), p95: share(0.95) };
}

if (import.meta.main) console.log(await benchSignatures(), await benchMakersFiles());

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { builtinEngine } from './engines/builtin-engine.ts';
import { Malformed } from './malformed.ts';
import { standardPolicy } from './policy.ts';
import { overallOf } from './report/overall.ts';
import { summarise } from './report/summarise.ts';
import { loadTrust, type TrustMaterial } from './trust/load-trust.ts';

const usage =
  'tilts validate FILE [--at INSTANT] [--trust-list FILE]… [--trust-anchor PEM]… [--accept-stale-lists] [--json]';

const exitCodes = { 'TOTAL-PASSED': 0, 'TOTAL-FAILED': 1, INDETERMINATE: 2, REJECTED: 3 } as const;
const BAD_USAGE = 64;

/** Where the command writes; the process's own streams by default. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** `tilts validate`: prints one report and resolves to the exit code. Never throws for anything in the files. */
export async function validateCommand(args: readonly string[], output: Output = processOutput): Promise<number> {
  const asked = await readArguments(args).catch((error: Error) => error);
  if (asked instanceof Error) {
    output.error(`${asked.message}\n${usage}\n`);
    return BAD_USAGE;
  }
  const { bytes, name, at, material, acceptStale, json } = asked;
  const engine = builtinEngine(material);
  try {
    const policy = { ...standardPolicy, acceptStaleTrustLists: acceptStale };
    const report = await engine.validate(bytes, name, { at, policy });
    output.out(json ? `${JSON.stringify(report, null, 2)}\n` : summarise(report));
    return exitCodes[overallOf(report)];
  } finally {
    await engine.close();
  }

  /** Lists that cannot be believed are said aloud, but do not stop the command: the report shows what was used. */
  async function readArguments(given: readonly string[]) {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        at: { type: 'string' },
        'trust-list': { type: 'string', multiple: true, default: [] },
        'trust-anchor': { type: 'string', multiple: true, default: [] },
        'accept-stale-lists': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [path, second] = positionals;
    if (path === undefined || second !== undefined) throw new Error('exactly one FILE is expected');
    const material: TrustMaterial = {
      lists: await Promise.all(values['trust-list'].map((file) => readNamed(file))),
      anchors: await Promise.all(values['trust-anchor'].map((file) => readNamed(file))),
    };
    for (const { reason } of loadOrExplain(material).refused) output.error(`trust list not used: ${reason}\n`);
    return {
      bytes: await readNamed(path),
      name: basename(path),
      at: values.at === undefined ? Temporal.Now.instant() : readInstant(values.at),
      material,
      acceptStale: values['accept-stale-lists'],
      json: values.json,
    };
  }
}

const processOutput: Output = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

async function readNamed(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new Error(`cannot read ${path}`);
  }
}

function readInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new Error(`--at ${text}: not an instant such as 2026-03-01T08:00:00Z`);
  }
}

function loadOrExplain(material: TrustMaterial): ReturnType<typeof loadTrust> {
  try {
    return loadTrust(material);
  } catch (error) {
    throw error instanceof Malformed ? new Error(`--trust-anchor: ${error.message}`) : error;
  }
}

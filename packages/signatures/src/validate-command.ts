import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { builtinEngine, LARGEST_FILE, tooLarge } from './engines/builtin-engine.ts';
import { Malformed } from './malformed.ts';
import { standardPolicy, type ValidationPolicy } from './policy.ts';
import { overallOf } from './report/overall.ts';
import type { ValidationReport } from './report/report.ts';
import { summarise } from './report/summarise.ts';
import { loadTrust, type TrustMaterial } from './trust/load-trust.ts';
import { readAnchors } from './trust/read-anchors.ts';

const usage =
  'tilts validate FILE [--at INSTANT] [--trust-list FILE]… [--trust-anchor PEM]… [--accept-stale-lists] [--json]';
const exitCodes = { 'TOTAL-PASSED': 0, 'TOTAL-FAILED': 1, INDETERMINATE: 2, REJECTED: 3 } as const;
const BAD_USAGE = 64;

/** Where the command writes; the process's own streams by default. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

interface Asked {
  name: string;
  /** The digest alone of a file that is larger than any signed file may be. */
  document: Buffer | { sha256: string };
  at: Temporal.Instant;
  policy: ValidationPolicy;
  material: TrustMaterial;
  json: boolean;
}

/** `tilts validate`: prints one report and resolves to the exit code. Never throws for anything in the files. */
export async function validateCommand(args: readonly string[], output: Output = processOutput): Promise<number> {
  const asked = await readArguments(args, output).catch((error: Error) => error);
  if (asked instanceof Error) {
    output.error(`${asked.message}\n${usage}\n`);
    return BAD_USAGE;
  }
  const report = await reportOn(asked);
  output.out(asked.json ? `${JSON.stringify(report, null, 2)}\n` : summarise(report));
  return exitCodes[overallOf(report)];
}

async function readArguments(args: readonly string[], output: Output): Promise<Asked> {
  const { values, positionals } = parseArgs({
    args: [...args],
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
  const lists = await Promise.all(values['trust-list'].map(readNamed));
  const anchors = await Promise.all(values['trust-anchor'].map(readAnchorFile));
  // Lists that cannot be believed are said aloud, but do not stop the command: the report shows what was used.
  for (const { sha256, reason } of loadTrust({ lists, anchors }).refused) {
    const file = values['trust-list'][lists.findIndex((bytes) => digestOf(bytes) === sha256)];
    output.error(`trust list not used: ${file}: ${reason}\n`);
  }
  return {
    name: basename(path),
    document: await readDocument(path),
    at: values.at === undefined ? Temporal.Now.instant() : readInstant(values.at),
    policy: { ...standardPolicy, acceptStaleTrustLists: values['accept-stale-lists'] },
    material: { lists, anchors },
    json: values.json,
  };
}

async function reportOn({ name, document, at, policy, material }: Asked): Promise<ValidationReport> {
  if ('sha256' in document) return tooLarge(document, at, policy);
  const engine = builtinEngine(material);
  try {
    return await engine.validate(document, name, { at, policy });
  } finally {
    await engine.close();
  }
}

async function readDocument(path: string): Promise<Asked['document']> {
  const { size } = await named(path, (file) => stat(file));
  if (size <= LARGEST_FILE) return readNamed(path);
  return named(path, async () => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return { sha256: hash.digest('hex') };
  });
}

async function readAnchorFile(path: string): Promise<Buffer> {
  const bytes = await readNamed(path);
  try {
    readAnchors(bytes);
    return bytes;
  } catch (error) {
    throw error instanceof Malformed ? new Error(`--trust-anchor ${path}: ${error.message}`) : error;
  }
}

function readNamed(path: string): Promise<Buffer> {
  return named(path, (file) => readFile(file));
}

const reasons: Record<string, string> = { ENOENT: 'is not there', EISDIR: 'is a folder', EACCES: 'may not be read' };

/** Reads something of a file; what goes wrong is told with its name and without a stack. */
async function named<Read>(path: string, read: (path: string) => Promise<Read>): Promise<Read> {
  try {
    return await read(path);
  } catch (error) {
    throw new Error(`${path}: ${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be read'}`);
  }
}

function readInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new Error(`--at ${text}: not an instant such as 2026-03-01T08:00:00Z`);
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const processOutput: Output = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { askHosts } from './asking/ask-hosts.ts';
import { createValidator, LARGEST_FILE, tooLarge } from './create-validator.ts';
import { Malformed } from './malformed.ts';
import { type Moment, readMoment } from './moment.ts';
import { standardPolicy, type ValidationPolicy } from './policy.ts';
import { type Overall, overallOf } from './report/overall.ts';
import type { ValidationReport } from './report/report.ts';
import { summarise } from './report/summarise.ts';
import { readAnchors } from './trust/read-anchors.ts';
import { refusedLists } from './trust/refused-lists.ts';
import type { TrustMaterial } from './trust/trust-material.ts';
import type { Validator } from './validator.ts';
import { type ReportLanguage, reportWords } from './words.ts';

const usage = 'FILE … [--trust-list FILE]… [--trust-anchor PEM]… [--at INSTANT] [--ask HOST]… [--language lv] [--json]';
const help = `Says of ASiC containers (.edoc, .asice, .asics) and signed PDFs whether their signatures hold. Nothing is fetched unless --ask says where.

  --trust-list FILE     a trusted list or list of lists (XML, ETSI TS 119 612); believed only when an anchor vouches for it
  --trust-anchor PEM    a certificate to believe: one that signs lists, or an authority of its own
  --at INSTANT          judge as of this moment, such as 2026-03-01T10:00:00Z; now if not given
  --accept-stale-lists  use a list past its next update too; the report says that it is out of date
  --ask HOST            ask this host whether a signer's certificate was revoked, if a file has no word on it; name or name:port
  --language lv         print the report in Latvian; en, English, if not given
  --json                print each file's whole report on a line of its own, in the words of ETSI EN 319 102-1

Exit code, of several files the worst: 0 all passed, 1 failed, 2 indeterminate, 3 the file itself was rejected; 64 wrong use.
`;
const exitCodes = { 'TOTAL-PASSED': 0, 'TOTAL-FAILED': 1, INDETERMINATE: 2, REJECTED: 3 } as const;
const worstFirst = ['REJECTED', 'TOTAL-FAILED', 'INDETERMINATE', 'TOTAL-PASSED'] as const satisfies Overall[];
const BAD_USAGE = 64;

/** How the command is called and where it writes: for a program that offers it as its own. */
export interface CommandSettings {
  /** Such as `eidas-validate`, for the line of usage. */
  readonly command?: string;
  /** Standard output and standard error if not given. */
  readonly output?: { out(text: string): void; error(text: string): void };
}

interface Asked {
  paths: readonly string[];
  at: Moment;
  policy: ValidationPolicy;
  material: TrustMaterial;
  hosts: readonly string[];
  language: ReportLanguage;
  json: boolean;
}

/**
 * The command line `FILE … [options]`: prints one report a file, with `--json` each on its own line, and resolves to
 * the exit code of the worst: 0 passed, 1 failed, 2 indeterminate, 3 rejected, 64 wrong usage or an unreadable file.
 * Never throws because of a file's content.
 */
export async function validateCommand(args: readonly string[], settings: CommandSettings = {}): Promise<number> {
  const { command = 'eidas-validate', output = processOutput } = settings;
  try {
    const asked = await readArguments(args, output.error);
    if (asked === 'help') {
      output.out(`${command} ${usage}\n\n${help}`);
      return 0;
    }
    return await reportOnAll(asked, output.out);
  } catch (error) {
    if (!(error instanceof BadUsage || isOfParseArgs(error))) throw error;
    output.error(`${error.message}\n${command} ${usage}\n`);
    return BAD_USAGE;
  }
}

class BadUsage extends Error {}

function isOfParseArgs(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function readArguments(args: readonly string[], tell: (text: string) => void): Promise<Asked | 'help'> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      'trust-list': { type: 'string', multiple: true, default: [] },
      'trust-anchor': { type: 'string', multiple: true, default: [] },
      ask: { type: 'string', multiple: true, default: [] },
      'accept-stale-lists': { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (positionals.length === 0) throw new BadUsage('a FILE is expected');
  const lists = await Promise.all(values['trust-list'].map(readNamed));
  const anchors = await Promise.all(values['trust-anchor'].map(readAnchorFile));
  // Lists that are not authenticated are reported but do not stop the command; the report names the lists used.
  for (const { sha256, reason } of refusedLists({ lists, anchors })) {
    const file = values['trust-list'][lists.findIndex((bytes) => digestOf(bytes) === sha256)];
    tell(`trust list not used: ${file}: ${reason}\n`);
  }
  return {
    paths: positionals,
    at: readAt(values.at),
    policy: { ...standardPolicy, acceptStaleTrustLists: values['accept-stale-lists'] },
    material: { lists, anchors },
    hosts: values.ask,
    language: readLanguage(values.language),
    json: values.json,
  };
}

async function reportOnAll(asked: Asked, tell: (text: string) => void): Promise<number> {
  const { paths, material, hosts, language, json } = asked;
  const found = new Set<Overall>();
  const validator = createValidator(material, { channel: askHosts(hosts) });
  try {
    for (const path of paths) {
      const report = await reportOn(path, asked, validator);
      found.add(overallOf(report));
      if (json) tell(`${JSON.stringify({ file: path, ...report })}\n`);
      else tell(`${paths.length > 1 ? `${path}\n` : ''}${summarise(report, language)}${paths.length > 1 ? '\n' : ''}`);
    }
  } finally {
    await validator.close();
  }
  return exitCodes[worstFirst.find((each) => found.has(each)) ?? 'TOTAL-PASSED'];
}

async function reportOn(path: string, { at, policy }: Asked, validator: Validator): Promise<ValidationReport> {
  const { size } = await named(path, (file) => stat(file));
  if (size > LARGEST_FILE) return tooLarge({ sha256: await digestOfFile(path) }, at, policy.id);
  return validator.validate(await readNamed(path), basename(path), { at: new Date(at), policy });
}

/** Only the digest of a file that is larger than any signed file may be: it is not read into memory. */
function digestOfFile(path: string): Promise<string> {
  return named(path, async () => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  });
}

async function readAnchorFile(path: string): Promise<Buffer> {
  const bytes = await readNamed(path);
  try {
    readAnchors(bytes);
    return bytes;
  } catch (error) {
    throw error instanceof Malformed ? new BadUsage(`--trust-anchor ${path}: ${error.message}`) : error;
  }
}

function readNamed(path: string): Promise<Buffer> {
  return named(path, (file) => readFile(file));
}

const reasons: Record<string, string> = { ENOENT: 'is not there', EISDIR: 'is a folder', EACCES: 'may not be read' };

/** Reads a file; an error is reported with the file's name and without a stack trace. */
async function named<Read>(path: string, read: (path: string) => Promise<Read>): Promise<Read> {
  try {
    return await read(path);
  } catch (error) {
    throw new BadUsage(`${path}: ${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be read'}`);
  }
}

function readAt(text: string | undefined): Moment {
  try {
    return text === undefined ? Date.now() : readMoment(text, `--at ${text}`);
  } catch (error) {
    throw error instanceof RangeError ? new BadUsage(error.message) : error;
  }
}

function readLanguage(text: string): ReportLanguage {
  if (text in reportWords) return text as ReportLanguage;
  throw new BadUsage(`--language ${text}: lv or en is expected`);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const processOutput = {
  out: (text: string) => process.stdout.write(text),
  error: (text: string) => process.stderr.write(text),
};

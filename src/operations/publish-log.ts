import { type Database, transaction } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type AskedWitness, askWitnesses, type KnownWitness, publishLog, stampCheckpoints } from '#public-log/index.ts';
import { readWitnessVerifierKey } from '#transparency-log';
import { readArguments, WrongUse } from './arguments.ts';
import { checkpointKey } from './checkpoint-key.ts';
import type { Environment } from './environment.ts';
import { ownerWithoutKeys } from './owner-without-keys.ts';

const options = { leaves: { type: 'string', default: '256' } } as const;

/** `tilts audit publish` */
export async function publishAuditLog(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const leaves = leavesIn(values.leaves);
  const witnesses = witnessesIn(process.env);
  const authority = authorityIn(process.env);
  const key = checkpointKey(process.env);
  await using owner = await ownerWithoutKeys(process.env);
  const at = now();
  const made = await transaction(owner.database, null, (tx) => publishLog(tx, key, { at, leaves }));
  process.stdout.write(made.note);
  if (authority) await stamped(owner.database, authority);
  return await cosigned(owner.database, witnesses);
}

const now = () => Temporal.Now.instant().round('second');

async function stamped(database: Database, authority: string): Promise<void> {
  const { waiting, fault } = await stampCheckpoints(database, authority, now);
  if (waiting > 0) console.error(`${waiting} checkpoints wait for a time stamp (${authority}: ${fault}).`);
}

/** A witness that does not answer is asked again next time. One that refuses has seen another log: that is told by the exit code. */
async function cosigned(database: Database, witnesses: readonly KnownWitness[]): Promise<number> {
  const asked = await askWitnesses(database, witnesses, now);
  const failed = asked.filter(({ outcome }) => !outcome.startsWith('cosigned'));
  for (const one of failed) console.error(inWords(one));
  return failed.some(({ outcome }) => outcome !== 'not-reached') ? 1 : 0;
}

function inWords({ witness, size, outcome }: AskedWitness): string {
  if (outcome === 'not-reached') return `${witness} did not answer; it is asked again with the next checkpoint.`;
  if (outcome === 'not-believed') return `${witness} answered with no cosignature of its key for ${size} leaves.`;
  return `${witness} does not cosign ${size} leaves (${outcome.replace('refused-', 'status ')}): it saw another log, or knows none of this key.`;
}

function leavesIn(typed: string): number {
  if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  throw new WrongUse('--leaves must be a whole number from 1 to 9999999.');
}

/** `ADDRESS VKEY` of each, with commas between. */
function witnessesIn(environment: Environment): KnownWitness[] {
  const told = (environment.TILTS_LOG_WITNESSES ?? '').split(',').map((one) => one.trim());
  return told.filter(Boolean).map((one) => {
    const [address = '', vkey = ''] = one.split(/\s+/);
    const [verifier, url] = [readWitnessVerifierKey(vkey), URL.parse(address)];
    if (!verifier || !url || !/^https?:$/.test(url.protocol))
      throw new CannotStart(
        `TILTS_LOG_WITNESSES must be ADDRESS VKEY of each witness, with commas between: "${one}" is not. "tilts witness" prints its key when it starts.`,
      );
    return { url: address.replace(/\/$/, ''), verifier };
  });
}

function authorityIn(environment: Environment): string | undefined {
  const told = environment.TILTS_LOG_TIME_STAMPS?.trim();
  if (!told) return undefined;
  if (!/^https?:$/.test(URL.parse(told)?.protocol ?? ''))
    throw new CannotStart('TILTS_LOG_TIME_STAMPS must be the address of a time-stamping authority (RFC 3161).');
  return told;
}

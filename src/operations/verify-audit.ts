import { availableParallelism } from 'node:os';
import { type AuditVerification, type BrokenLink, type EvidenceFault, verifyAudit } from '#audit-log/index.ts';
import { allCentres } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { verifyPublicLog } from '#public-log/index.ts';
import { evidence } from '#site/gathered.ts';
import { readArguments } from './arguments.ts';
import { compareWithCheckpoints } from './compare-with-checkpoints.ts';
import { linesOfPublicLog } from './lines-of-public-log.ts';
import { ownerWithoutKeys } from './owner-without-keys.ts';
import { readCheckpoints } from './read-checkpoints.ts';

const options = {
  since: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
} as const;

const faults: Record<BrokenLink['fault'], string> = {
  altered: 'was altered',
  missing: 'follows a gap: an entry before it is missing',
  cut_off: 'is the last one the log admits to, and it is not there',
  columns: 'has columns that do not say what the entry says',
  rewritten: 'is not the one that was verified before',
};

const evidenceFaults: Record<EvidenceFault['fault'], string> = {
  untold: 'is a record that no entry tells of',
  gone: 'has an entry, and its record is not there',
};

/** `tilts audit verify` */
export async function verifyAuditLog(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const kept = readCheckpoints(values.since ?? [], values.key ?? [], process.env);
  const lanes = availableParallelism();
  await using owner = await ownerWithoutKeys(process.env, lanes);
  const { database } = owner;
  const names = await transaction(database, null, async (tx) => {
    const centres = await allCentres(tx, Temporal.Now.instant());
    return new Map(centres.map(({ id, name }) => [id, name]));
  });
  const nameOf = (chain: string) => `${names.get(chain) ?? 'What belongs to no centre'} (${chain})`;
  const found = await verifyAudit(database, evidence, lanes);
  const changed = await compareWithCheckpoints(database, kept.ofChains, nameOf);
  const publicLog = await transaction(database, null, (tx) => verifyPublicLog(tx, kept.ofPublicLog));
  const wrong = [...linesOf(found, nameOf), ...changed, ...linesOfPublicLog(publicLog, kept.ofPublicLog, nameOf)];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) return 1;
  console.log(
    `${found.entries} entries in ${found.chains} chains: the audit log is consistent with itself and with the records.`,
  );
  if (publicLog.leaves > 0)
    console.log(
      `${publicLog.leaves} leaves of the public log, ${publicLog.entries} of them entries: each is what its salt opens.`,
    );
  for (const { file, at, heads } of kept.ofChains)
    console.log(`Nothing in it was removed or rewritten since ${file} (${at.toString()}, ${heads.length} chains).`);
  for (const { file, size } of kept.ofPublicLog)
    console.log(`Nothing was removed or rewritten since ${file} (${size} leaves of the public log).`);
  if (kept.ofChains.length + kept.ofPublicLog.length === 0)
    console.log('Whether its end was cut off together with its records, only a checkpoint shows: --since FILE.');
  return 0;
}

function linesOf({ broken, evidence: compared }: AuditVerification, nameOf: (chain: string) => string): string[] {
  return [
    ...broken.map(({ chain, number, fault }) => `${nameOf(chain)}: entry ${number} ${faults[fault]}.`),
    ...compared.flatMap(({ untold, gone, first }) => [
      ...first.map(({ chain, table, key, fault }) => `${nameOf(chain)}: ${table} ${key} ${evidenceFaults[fault]}.`),
      ...(untold + gone > first.length ? [`… and ${untold + gone - first.length} more of ${first[0]?.table}.`] : []),
    ]),
  ];
}

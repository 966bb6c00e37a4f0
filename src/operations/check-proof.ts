import { leafContent } from '#public-log/index.ts';
import { leafHash, type ProofFault, readProof, verifyProof } from '#transparency-log';
import { readArguments, WrongUse } from './arguments.ts';
import { bytesOf } from './bytes-of.ts';
import { verifierOf } from './verifier-of.ts';

const options = { key: { type: 'string' } } as const;

const faults: Record<ProofFault, string> = {
  'not-a-proof': 'is no .tlog-proof of this log',
  'not-a-note': 'has no signed checkpoint',
  'not-a-checkpoint': 'has no checkpoint of a log',
  'not-signed-by-this-key': 'is not signed by this key',
  'wrong-signature': 'has a wrong signature: its checkpoint was changed after it was signed',
  'foreign-origin': 'is of another log than that of this key',
  'not-in-the-tree': 'does not show that the entry is in the log',
  'too-few-witnesses': 'was seen by too few witnesses',
};

/** `tilts audit check-proof` */
export function checkAuditProof(args: readonly string[]): number {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [file = ''] = positionals;
  const content = bytesOf(file);
  if (!values.key) throw new WrongUse('--key is missing: whose log it is ("tilts audit vkey").');
  const verifier = verifierOf(values.key);
  const extra = readProof(content)?.extra;
  const isOurs = extra?.length === 64;
  const leaf = isOurs ? leafHash(leafContent(extra.subarray(0, 32), extra.subarray(32))) : Buffer.alloc(32);
  const found = isOurs
    ? verifyProof(content, leaf, { log: { origin: verifier.name, verifiers: [verifier] }, witnesses: [], minimum: 0 })
    : 'not-a-proof';
  if (typeof found === 'string') {
    console.error(`${file} ${faults[found]}.`);
    return 1;
  }
  const { index, checkpoint } = found;
  console.log(
    `The entry with the hash ${extra?.toString('hex', 32)} is leaf ${index} of ${checkpoint.size} in ${checkpoint.origin}.`,
  );
  return 0;
}

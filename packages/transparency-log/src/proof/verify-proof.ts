import { type Checkpoint, type CheckpointFault, type Log, openCheckpoint } from '../checkpoint/checkpoint.ts';
import { type Cosignature, cosignaturesOn } from '../note/cosignature.ts';
import type { WitnessVerifier } from '../note/note-key.ts';
import type { Text } from '../text/strict-text.ts';
import { verifyInclusion } from '../tree/verify.ts';
import { readProof } from './proof-file.ts';

/** What has to hold before a proof is believed. */
export interface ProofPolicy {
  readonly log: Log;
  /** The witnesses that are believed. Those of others are passed over. */
  readonly witnesses: readonly WitnessVerifier[];
  /** How many of them, at least, have to have seen the checkpoint. */
  readonly minimum: number;
}

/** What a proof shows. */
export interface Proven {
  readonly index: number;
  readonly checkpoint: Checkpoint;
  /** Of the witnesses that are believed, each with its time. Whether that is in the future is not judged. */
  readonly cosignatures: readonly Cosignature[];
}

/** Why a proof is not believed. */
export type ProofFault = CheckpointFault | 'not-a-proof' | 'not-in-the-tree' | 'too-few-witnesses';

/**
 * Verifies a `.tlog-proof` of the entry with this leaf hash (`leafHash` of its content): that the log signed the checkpoint, that enough
 * witnesses cosigned it, and that the entry is in its tree. Tells what it shows, or why it is not believed.
 */
export function verifyProof(file: Text, leaf: Buffer, { log, witnesses, minimum }: ProofPolicy): Proven | ProofFault {
  const proof = readProof(file);
  if (!proof) return 'not-a-proof';
  const checkpoint = openCheckpoint(proof.checkpoint, log);
  if (typeof checkpoint === 'string') return checkpoint;
  const cosignatures = cosignaturesOn(proof.checkpoint, witnesses);
  if (typeof cosignatures === 'string') return cosignatures;
  if (!verifyInclusion({ index: proof.index, hash: leaf }, proof.hashes, checkpoint)) return 'not-in-the-tree';
  if (numberOfWitnesses(cosignatures) < minimum) return 'too-few-witnesses';
  return { index: proof.index, checkpoint, cosignatures };
}

/** One witness is one name and one key, however often it cosigned. */
function numberOfWitnesses(cosignatures: readonly Cosignature[]): number {
  const names = new Set(cosignatures.map(({ witness }) => witness.name));
  const keys = new Set(
    cosignatures.map(({ witness }) => witness.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')),
  );
  return Math.min(names.size, keys.size);
}

export {
  type Checkpoint,
  type CheckpointFault,
  type Log,
  openCheckpoint,
  signCheckpoint,
  unverifiedCheckpoint,
} from './checkpoint/checkpoint.ts';
export { type Cosignature, cosign, cosignaturesOn, withCosignatures } from './note/cosignature.ts';
export {
  isKeyName,
  type NoteKey,
  type NoteVerifier,
  noteKey,
  readVerifierKey,
  readWitnessVerifierKey,
  verifierKeyOf,
  type WitnessKey,
  type WitnessVerifier,
  witnessKey,
} from './note/note-key.ts';
export { type NoteFault, openNote, signNote } from './note/signed-note.ts';
export { type ProofFile, readProof, writeProof } from './proof/proof-file.ts';
export { type ProofFault, type ProofPolicy, type Proven, verifyProof } from './proof/verify-proof.ts';
export type { Text } from './text/strict-text.ts';
export { entriesFromBundles, entryBundle, readEntryBundle } from './tiles/entries.ts';
export type { ReadTile } from './tiles/fetch-tile.ts';
export { fileAt, type LogFile } from './tiles/file-at.ts';
export { type Growth, growTree } from './tiles/grow-tree.ts';
export { nodesFromTiles } from './tiles/read-nodes.ts';
export { bundlePath, newTiles, type Tile, tilePath } from './tiles/tile.ts';
export { type TileFault, WrongTile } from './tiles/wrong-tile.ts';
export { leafHash, nodeHash, rootOf, type Tree } from './tree/hash.ts';
export { type ReadNodes, type TreeNode, treeRoot } from './tree/nodes.ts';
export { consistencyProof, inclusionProof } from './tree/prove.ts';
export { type RunningTree, runningTree } from './tree/running-tree.ts';
export { type Leaf, verifyConsistency, verifyInclusion } from './tree/verify.ts';
export { addCheckpoint, type Witness, type WitnessReply } from './witness/add-checkpoint.ts';
export { type Cosignable, emptyTree, judgeCheckpoint, logOf, type Refused } from './witness/judge-checkpoint.ts';
export { type AddCheckpoint, readAddCheckpoint, writeAddCheckpoint } from './witness/request.ts';

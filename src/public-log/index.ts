export { type AskedWitness, askWitnesses, type KnownWitness } from './ask-witnesses.ts';
export { newestCheckpoint, type StoredCheckpoint } from './checkpoints.ts';
export { leafContent } from './leaf-content.ts';
export { type NotProven, proveEntry } from './prove-entry.ts';
export { type PublishedCheckpoint, publishLog } from './publish-log.ts';
export { type Stamped, stampCheckpoints } from './stamp-checkpoints.ts';
export {
  type PublicLogVerification,
  type Unpublished,
  verifyPublicLog,
  type WrongCheckpoint,
  type WrongLeaf,
} from './verify-public-log.ts';

import { hash } from 'node:crypto';

const [ofNothing, ofEntry] = [Buffer.of(0x00), Buffer.of(0x01)];

/**
 * What the public log says of an entry with this hash, or of none: 32 bytes that tell nothing to whoever has not the salt, and cannot be opened as
 * another entry, nor as none.
 */
export function leafContent(salt: Buffer, entry: Buffer | null): Buffer {
  return hash('sha256', Buffer.concat(entry ? [ofEntry, salt, entry] : [ofNothing, salt]), 'buffer');
}

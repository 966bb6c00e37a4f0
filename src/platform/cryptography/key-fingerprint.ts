import { createHmac } from 'node:crypto';

/** Tells one key from another without telling the key: 16 hexadecimal digits, the same for the same key wherever it is computed. */
export function keyFingerprint(key: Buffer): string {
  return createHmac('sha256', key).update('fingerprint').digest('hex').slice(0, 16);
}

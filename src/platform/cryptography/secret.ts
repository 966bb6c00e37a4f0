import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret, so that whoever reads the table cannot use it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

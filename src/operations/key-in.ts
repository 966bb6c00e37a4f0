import { CannotStart } from '#platform/process/cannot-start.ts';
import { isKeyName } from '#transparency-log';

/**
 * Reads the name and the 32 secret bytes of a key that signs notes, written NAME:KEY. Throws CannotStart, naming where it was read, for anything else.
 */
export function keyIn(text: string, where: string): { readonly name: string; readonly seed: Buffer } {
  const colon = text.lastIndexOf(':');
  const [name, base64] = [text.slice(0, colon), text.slice(colon + 1)];
  const seed = Buffer.from(base64, 'base64');
  if (colon < 1 || !isKeyName(name) || seed.length !== 32 || seed.toString('base64') !== base64) {
    throw new CannotStart(
      `${where} must be NAME:KEY: a name without spaces or plus signs, and 32 bytes as "openssl rand -base64 32" prints them.`,
    );
  }
  return { name, seed };
}

import { randomBytes } from 'node:crypto';
import { Vault } from './vault.ts';

/** For whoever has no business opening anything that is sealed: its keys are random, and open nothing. */
export function keylessVault(): Vault {
  return new Vault({
    current: '',
    sealing: new Map([['', randomBytes(32)]]),
    lookup: new Map([['', randomBytes(32)]]),
  });
}

import { createHash } from 'node:crypto';
import { Vault } from '#platform/sealing/vault.ts';

const key = (name: string) => createHash('sha256').update(name).digest();

/** The keys under which the sample rows of a release's dump are sealed. No secret: what they seal is made up. */
export const releaseVault = new Vault({
  current: 'release',
  sealing: new Map([['release', key('sealing')]]),
  lookup: new Map([['release', key('lookup')]]),
});

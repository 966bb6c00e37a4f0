import { isIP, isIPv6 } from 'node:net';
import type { Vault } from '#platform/cryptography/vault.ts';

/**
 * How the log knows a network address: by a keyed hash, the same for the same address. Whoever has the log has no addresses;
 * whoever has the key and an address finds what came from it.
 */
export function callerMark(vault: Vault, address: string): string {
  return markOf(vault.lookup('caller', canonical(address)));
}

/** Whether this is a whole address. Of anything else there would be a mark as well, which nothing in the log has. */
export function isAddress(text: string): boolean {
  return isIP(text) > 0;
}

/** The marks under which an address can stand in the log: one for each lookup key in use. */
export function callerMarks(vault: Vault, address: string): string[] {
  return vault.lookups('caller', canonical(address)).map(({ hash }) => markOf(hash));
}

/** Half of the hash: enough to tell all addresses there are apart, in 22 letters an entry. */
function markOf(hash: Buffer): string {
  return hash.subarray(0, 16).toString('base64url');
}

/** An address in one writing: IPv6 as URLs have it, and an IPv4 address as itself though it came over an IPv6 socket. */
function canonical(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1) : address;
}

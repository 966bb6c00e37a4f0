import type { Channel } from './question.ts';

/** Revocation lists of large authorities have some megabytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

/**
 * A channel over HTTP that reaches only the hosts named: `name`, or `name:port` for another port than the usual. Redirects are
 * not followed. `timeout` is in milliseconds, for one question.
 */
export function askHosts(hosts: readonly string[], { timeout = 5_000 }: { timeout?: number } = {}): Channel {
  const named = new Set(hosts.map((host) => host.toLowerCase()));
  return {
    reaches: (address) => named.has(new URL(address).host),
    async ask({ address, body }, signal) {
      const clock = AbortSignal.timeout(timeout);
      const request = body && { method: 'POST', body: Buffer.from(body), headers: OCSP };
      try {
        const response = await fetch(address, {
          ...request,
          redirect: 'error',
          signal: signal === undefined ? clock : AbortSignal.any([clock, signal]),
        });
        return response.ok ? await readAll(response) : undefined;
      } catch {
        signal?.throwIfAborted();
        return undefined;
      }
    },
  };
}

const OCSP = { 'content-type': 'application/ocsp-request' };

/** The body, or nothing if it is larger than an answer can be. */
async function readAll({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

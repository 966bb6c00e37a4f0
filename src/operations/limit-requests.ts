import { isIPv6 } from 'node:net';
import { callerOf } from './caller.ts';
import type { Fetch } from './http-server.ts';

interface Limit {
  /** 0: as many as come. */
  readonly perMinute: number;
  readonly callerHeader: string | undefined;
}

/**
 * Refuses a network address that sends too many requests. Counted in this process and for the current minute, which is
 * cheap enough to come before everything else. Attempts to sign in are counted in the database as well.
 */
export function limitRequests(answer: Fetch, { perMinute, callerHeader }: Limit, now = () => Date.now()): Fetch {
  if (perMinute === 0) return answer;
  let minute = 0;
  const counts = new Map<string, number>();
  return (request, env) => {
    const thisMinute = Math.floor(now() / 60_000);
    if (thisMinute !== minute) {
      minute = thisMinute;
      counts.clear();
    }
    const caller = network(callerOf(request, env, callerHeader));
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    return count > perMinute ? tooMany() : answer(request, env);
  };
}

/** Whoever has an IPv6 address has a whole /64 of them. */
function network(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const left = groups(head);
  const zeros = tail === undefined ? 0 : 8 - left.length - groups(tail).length;
  return [...left, ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')].slice(0, 4).join(':');
}

function tooMany(): Response {
  const text =
    'Pārāk daudz pieprasījumu. Pagaidiet minūti un mēģiniet vēlreiz.\nToo many requests. Wait a minute and try again.\n';
  return new Response(text, {
    status: 429,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '60' },
  });
}

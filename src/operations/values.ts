import { z } from 'zod';
import { isThisMachine } from '#platform/network/is-this-machine.ts';
import type { QualifiedMeans } from '#sign-in/index.ts';

// What people write while they try things out, and then forget: such a value protects nothing, or leads nowhere.
const forTrying = /change.?me|replace.?me|todo|^(secret|password|test|demo|dev|tilts-demo)$/i;
const leadsNowhere = /(^|\.)(example|invalid|test|localhost|example\.(com|org|net))$/i;

export function notForTrying(value: string, context: z.RefinementCtx): void {
  const host = URL.parse(value)?.hostname ?? '';
  if (forTrying.test(value) || leadsNowhere.test(host)) context.addIssue('still has a value for trying things out');
}

export function isLoopback(url: URL): boolean {
  return isThisMachine(url.hostname);
}

export function secretOf(value: string, context: z.RefinementCtx): string {
  if (value.length < 16) context.addIssue('is too short to be a secret: it needs 16 characters');
  return value;
}

/** 32 bytes in base64, as `openssl rand -base64 32` prints them. */
function bytesOf(value: string, context: z.RefinementCtx): Buffer {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== value) {
    context.addIssue('must be 32 bytes in base64, such as "openssl rand -base64 32" prints');
  } else if (new Set(bytes).size < 8) {
    context.addIssue('still has a value for trying things out');
  }
  return bytes;
}

/** `2026:…base64…,2027:…base64…` */
export function keysOf(value: string, context: z.RefinementCtx): ReadonlyMap<string, Buffer> {
  const keys = new Map<string, Buffer>();
  for (const part of value.split(',')) {
    const [, name = '', key = ''] = /^\s*([\w.-]{1,30}):(\S+)\s*$/.exec(part) ?? [];
    if (!name) context.addIssue('must be NAME:KEY, with commas between several');
    else if (keys.has(name)) context.addIssue(`names the key "${name}" twice`);
    else if (forTrying.test(name)) context.addIssue(`still has the key "${name}" of a demo`);
    else keys.set(name, bytesOf(key, context));
  }
  return keys;
}

/** Who is asked for a second opinion on signed files, and where: SiVa's or DSS's own interface. */
export interface SecondOpinion {
  readonly service: 'siva' | 'dss';
  readonly url: string;
}

/** `siva https://…`. Whole documents go there, so only over https, or to this machine itself. */
export function secondOpinionOf(value: string, context: z.RefinementCtx): SecondOpinion {
  const [, service, address = ''] = /^(siva|dss) (\S+)$/.exec(value) ?? [];
  const url = URL.parse(address);
  if (!service || !url) context.addIssue('must be "siva ADDRESS" or "dss ADDRESS"');
  else if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url)))
    context.addIssue('must be at an https address; plain http only on this machine');
  return { service: service as SecondOpinion['service'], url: address };
}

const inBoth = z.strictObject({ lv: z.string().min(1), en: z.string().min(1) });
const words = z.array(z.string().min(1)).min(1);
const list = z.array(z.strictObject({ id: z.string().min(1), name: inBoth, acr: words, amr: words.optional() })).min(1);

/** The vocabulary of qualified means: a word for a known one, or a list in JSON. */
export function meansOf(lvrtc: readonly QualifiedMeans[]) {
  return (value: string, context: z.RefinementCtx): readonly QualifiedMeans[] => {
    if (value === 'lvrtc') return lvrtc;
    const read = list.safeParse(jsonOf(value));
    if (!read.success) {
      const { path = [], message = '' } = read.error.issues[0] ?? {};
      context.addIssue(`must be "lvrtc" or a list in JSON; at ${path.join('.') || 'its beginning'}: ${message}`);
      return z.NEVER;
    }
    const development = read.data
      .flatMap(({ acr, amr = [] }) => [...acr, ...amr])
      .some((each) => /development/i.test(each));
    if (development) context.addIssue('still has a means of the development identity provider');
    return read.data;
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

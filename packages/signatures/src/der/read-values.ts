import { Malformed } from '../malformed.ts';
import type { Moment } from '../moment.ts';
import type { Der } from './der.ts';

/** An OBJECT IDENTIFIER in dotted form. */
export function readOid(der: Der): string {
  der.expect(0x06);
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of der.content) {
    arc = arc * 128 + (octet & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 128) throw new Malformed('DER: object identifier too large');
    if ((octet & 0x80) !== 0) continue;
    if (arcs.length === 0) arcs.push(Math.min(Math.trunc(arc / 40), 2), arc - 40 * Math.min(Math.trunc(arc / 40), 2));
    else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}

/** An INTEGER as a decimal number of any size, two's complement. */
export function readInteger(der: Der): bigint {
  return readTaggedInteger(der.expect(0x02));
}

/** An INTEGER under a tag of its place instead of its own. */
export function readTaggedInteger(der: Der): bigint {
  if (der.content.length === 0 || der.content.length > 64) throw new Malformed('DER: impossible integer');
  const hex = Buffer.from(der.content).toString('hex');
  const value = BigInt(`0x${hex}`);
  return ((der.content[0] ?? 0) & 0x80) === 0 ? value : value - (1n << BigInt(hex.length * 4));
}

export function readBoolean(der: Der): boolean {
  return der.expect(0x01).content[0] !== 0;
}

/** A BIT STRING of whole octets. */
export function readBits(der: Der): Uint8Array {
  if (der.expect(0x03).content[0] === undefined) throw new Malformed('DER: empty bit string');
  return der.content.subarray(1);
}

/** An OCTET STRING; in BER it may be split into pieces. */
export function readOctets(der: Der): Uint8Array {
  if (der.tag === 0x04) return der.content;
  if (der.tag === 0x24) return Buffer.concat(der.children.map(readOctets));
  throw new Malformed('DER: octet string expected');
}

/** UTCTime or GeneralizedTime, always in UTC. */
export function readTime(der: Der): Moment {
  const text = Buffer.from(der.content).toString('latin1');
  const match = /^(\d\d|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d+))?Z$/.exec(text);
  if (match === null || (der.tag !== 0x17 && der.tag !== 0x18)) throw new Malformed('DER: not a time');
  const [, year = '', month, day, hour, minute, second, fraction = ''] = match;
  if ((year.length === 2) !== (der.tag === 0x17)) throw new Malformed('DER: not a time');
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const parts = [Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)] as const;
  const moment = Date.UTC(fullYear, ...parts, Number(fraction.padEnd(3, '0').slice(0, 3)));
  if (new Date(moment).getUTCDate() !== Number(day)) throw new Malformed('DER: no such day');
  return moment;
}

/** Any of the string types in which names are written. */
export function readString(der: Der): string {
  const bytes = Buffer.from(der.content);
  switch (der.tag) {
    case 0x1e:
      return bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString('utf16le') : '';
    case 0x14:
      return bytes.toString('latin1');
    default:
      return bytes.toString('utf8');
  }
}

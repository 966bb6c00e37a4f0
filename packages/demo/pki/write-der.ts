import type { Moment } from '#signatures/moment.ts';

/** DER writers for our own certificates, tokens and answers. Each returns a finished element. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const octets = Buffer.from(length.toString(16).padStart(Math.ceil(length.toString(16).length / 2) * 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | octets.length]), octets]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts);
/** A SET OF in DER: its members in the order of their bytes. */
export const set = (...parts: readonly Uint8Array[]): Buffer =>
  element(0x31, ...parts.toSorted((a, b) => Buffer.compare(a, b)));
export const context = (number: number, ...parts: readonly Uint8Array[]): Buffer => element(0xa0 | number, ...parts);
export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes);
export const bits = (bytes: Uint8Array): Buffer => element(0x03, Buffer.from([0]), bytes);
export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0]));
export const enumerated = (value: number): Buffer => element(0x0a, Buffer.from([value]));
export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'));
export const printable = (text: string): Buffer => element(0x13, Buffer.from(text, 'latin1'));
export const nothing = (): Buffer => element(0x05);

export function integer(value: bigint | number): Buffer {
  const number = BigInt(value);
  if (number < 0n) return negative(number);
  const hex = number.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  // A leading one bit would make it negative.
  return element(0x02, Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex'));
}

/** Two's complement, in as few octets as hold it. */
function negative(number: bigint): Buffer {
  let octets = 1;
  while (number < -(1n << BigInt(octets * 8 - 1))) octets++;
  const hex = (number + (1n << BigInt(octets * 8))).toString(16).padStart(octets * 2, '0');
  return element(0x02, Buffer.from(hex, 'hex'));
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const arcs = [first * 40 + second, ...others].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
      groups.unshift((rest & 0x7f) | 0x80);
    return groups;
  });
  return element(0x06, Buffer.from(arcs));
}

export function generalizedTime(moment: Moment): Buffer {
  const fraction = moment % 1000 === 0 ? '' : String((moment % 1000) / 1000).slice(1);
  return element(0x18, Buffer.from(`${digits(moment)}${fraction}Z`, 'latin1'));
}

/** RFC 5280: UTCTime until 2049, GeneralizedTime after. */
export function certificateTime(moment: Moment): Buffer {
  if (new Date(moment).getUTCFullYear() >= 2050) return generalizedTime(moment);
  return element(0x17, Buffer.from(`${digits(moment).slice(2)}Z`, 'latin1'));
}

function digits(moment: Moment): string {
  return new Date(moment).toISOString().replace(/[-:T]/g, '').slice(0, 14);
}

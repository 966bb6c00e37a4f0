import { Malformed } from '../malformed.ts';

export interface Header {
  tag: number;
  contentStart: number;
  /** undefined: BER's indefinite form, ended by two zero octets. */
  length: number | undefined;
}

/** Reads identifier and length octets at `start`, never past `limit`. */
export function readHeader(bytes: Uint8Array, start: number, limit: number): Header {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (start + 2 > limit || tag === undefined || first === undefined) throw new Malformed('DER ends too early');
  if ((tag & 0x1f) === 0x1f) throw new Malformed('DER: tags of several octets are not used here');
  if (first < 0x80) return within({ tag, contentStart: start + 2, length: first }, limit);
  if (first === 0x80) {
    if ((tag & 0x20) === 0) throw new Malformed('DER: indefinite length of a primitive element');
    return { tag, contentStart: start + 2, length: undefined };
  }
  const octets = first & 0x7f;
  if (octets > 4 || start + 2 + octets > limit) throw new Malformed('DER: impossible length');
  let length = 0;
  for (let i = 0; i < octets; i++) length = length * 256 + (bytes[start + 2 + i] ?? 0);
  return within({ tag, contentStart: start + 2 + octets, length }, limit);
}

function within(header: Header & { length: number }, limit: number): Header {
  if (header.contentStart + header.length > limit) throw new Malformed('DER: an element is longer than its parent');
  return header;
}

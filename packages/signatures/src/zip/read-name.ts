import { Malformed } from '../malformed.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const UNICODE_PATH = 0x7075;
const ZIP64 = 0x0001;

/**
 * The name of an entry. Read as UTF-8 with or without the flag, which older Latvian and Estonian tools omit. Extra
 * fields with another name or other sizes are refused, because other readers would see another container.
 */
export function readName(nameBytes: Buffer, extra: Buffer): string {
  for (const [kind, content] of extraFields(extra)) {
    if (kind === ZIP64) throw new Malformed('zip: zip64 is not accepted');
    if (kind === UNICODE_PATH && !content.subarray(5).equals(nameBytes))
      throw new Malformed('zip: two names for one file');
  }
  try {
    return utf8.decode(nameBytes);
  } catch {
    throw new Malformed('zip: a file name is not in UTF-8');
  }
}

function extraFields(extra: Buffer): [number, Buffer][] {
  const fields: [number, Buffer][] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) break;
    fields.push([extra.readUInt16LE(at), extra.subarray(at + 4, at + 4 + length)]);
    at += 4 + length;
  }
  return fields;
}

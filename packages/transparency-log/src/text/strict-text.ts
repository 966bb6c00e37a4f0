/** A text, or its bytes as they were read. */
export type Text = string | Uint8Array;

/** The text of these bytes; undefined if they are not UTF-8. A byte order mark is part of the text. */
export function decoded(text: Text): string | undefined {
  if (typeof text === 'string') return text;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return undefined;
  }
}

/** The bytes of standard base64 (RFC 4648, section 4); undefined for any other way of writing them. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** A SHA-256 hash in base64; undefined for anything else. */
export function hashFrom(text: string): Buffer | undefined {
  const bytes = fromBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
}

/**
 * A decimal number of leaves or of one leaf, without leading zeros; undefined for anything else. Numbers from 2^53 on, which no log
 * will reach, are not read.
 */
export function wholeNumberFrom(text: string): number | undefined {
  const number = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

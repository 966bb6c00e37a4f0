import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The first byte of a packed paper. A PDF begins with another one. */
const packed = 1;

/** A PDF compressed (RFC 1951), as it is sealed and stored. */
export function packPaper(pdf: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([packed]), deflateRawSync(pdf, { level: 9 })]);
}

/** The PDF as it was, the same byte for byte; also of one that was stored before papers were packed. */
export function unpackPaper(stored: Buffer): Buffer {
  return stored[0] === packed ? inflateRawSync(stored.subarray(1)) : stored;
}

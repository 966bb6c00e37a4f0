import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isString } from '../pdf/pdf-values.ts';
import type { Findings } from '../report/findings.ts';
import type { PdfSignature } from './find-signatures.ts';

/** A signature with all its certificates takes some ten thousand octets, twice as many in hexadecimal. */
const LARGEST_GAP = 4 * 1024 * 1024;

export interface SignedBytes {
  /** The two ranges around the signature value. */
  content: Buffer;
  /** The bytes between them: the signature, padded with zeros. */
  value: Buffer;
  /** Where the signed revision of the file ends. */
  end: number;
}

/**
 * ByteRange must be two ranges that begin at the first byte, and the gap between them the Contents string and nothing
 * else: other bytes in the gap could be changed without notice. Both stand in the signature's own dictionary.
 */
export function checkByteRange(
  { dictionary }: PdfSignature,
  document: PdfDocument,
  file: Buffer,
  findings: Findings,
): SignedBytes | undefined {
  const range = document.array(dictionary.get('ByteRange'));
  const contents = dictionary.get('Contents');
  if (range.length !== 4 || !range.every((each): each is number => Number.isInteger(each)) || !isString(contents)) {
    findings.add('byte-range-wrong', 'the signature says not, or wrongly, which bytes it covers');
    return undefined;
  }
  const [start = 0, firstLength = 0, second = 0, secondLength = 0] = range;
  const end = second + secondLength;
  const isOrdered =
    start === 0 &&
    firstLength > 0 &&
    firstLength < second &&
    second - firstLength < LARGEST_GAP &&
    secondLength > 0 &&
    end <= file.length;
  const gap = isOrdered ? file.toString('latin1', firstLength, second) : '';
  if (!/^<[0-9a-fA-F\s]*>$/.test(gap) || !Buffer.from(gap.replace(/[<>\s]/g, ''), 'hex').equals(contents.bytes)) {
    findings.add('byte-range-wrong', 'the bytes left out are not just the signature');
    return undefined;
  }
  const content = Buffer.concat([file.subarray(0, firstLength), file.subarray(second, end)]);
  return { content, value: contents.bytes, end };
}

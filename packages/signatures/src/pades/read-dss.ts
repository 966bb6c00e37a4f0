import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isReference, isStream, type PdfValue } from '../pdf/pdf-values.ts';
import type { Findings } from '../report/findings.ts';
import { type RawEvidence, readUnsigned } from '../revocation/evidence.ts';

/** A store holds some kilobytes, and with the lists of large authorities some megabytes. */
const LARGEST_STORE = 64 * 1024 * 1024;

/**
 * The document security store: certificates and revocation data added for later (PAdES levels LT and LTA). Nobody signed it
 * and packed it may be any size, so what is beyond the limit is not unpacked.
 */
export function readDss(document: PdfDocument, findings: Findings): RawEvidence {
  const store = document.dictionary(document.catalog.get('DSS'));
  let room = LARGEST_STORE;
  const read = (piece: PdfValue): Uint8Array[] => {
    if (room <= 0) return [];
    const stream = readUnsigned(() => document.resolve(piece), findings);
    if (!isStream(stream)) return [];
    const bytes = readUnsigned(() => document.content(stream, room), findings);
    // A piece that could not be unpacked has cost as much as it may.
    room -= bytes?.length ?? Math.min(room, stream.raw.length * DENSEST);
    if (room <= 0) findings.add('revocation-unused', 'more certificates or revocation data than a signature needs');
    return bytes === undefined ? [] : [bytes];
  };
  const all = (key: string): Uint8Array[] =>
    store === undefined ? [] : withoutRepeats(document.array(store.get(key))).flatMap(read);
  return { certificates: all('Certs'), ocspAnswers: all('OCSPs'), crls: all('CRLs') };
}

/** Nothing that deflate packs becomes more than this many times as long when unpacked. */
const DENSEST = 1_032;

/** A stream that is named a thousand times is read once. */
function withoutRepeats(pieces: readonly PdfValue[]): PdfValue[] {
  return [...new Map(pieces.map((each) => [isReference(each) ? each.number : each, each])).values()];
}

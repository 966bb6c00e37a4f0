import type { Moment } from '#signatures/moment.ts';
import { PdfDocument } from '#signatures/pdf/pdf-document.ts';
import type { PdfDictionary, PdfValue } from '#signatures/pdf/pdf-values.ts';
import type { DemoPki, DemoSigner } from './demo-pki.ts';
import { attribute, type CmsWish, makeCms } from './make-cms.ts';
import { makeOcspAnswer } from './make-ocsp-answer.ts';
import { makeTimeStamp } from './make-time-stamp.ts';
import { appendUpdate, name, reference, stream, string, writeValue } from './write-pdf.ts';

export interface PdfWish {
  signer: DemoSigner;
  at: Moment;
  level: 'B' | 'T' | 'LT' | 'LTA';
  /** Octets after the signature that are not signed: a gap that a validator must refuse. */
  leaveOut?: number;
  /** The signature in an object of its own, to which its dictionary refers. */
  apart?: boolean;
  /** Without signed attributes in the signature. */
  bare?: boolean;
  /** How else the signature differs from an honest one. */
  cms?: Partial<CmsWish>;
}

const DATA = '1.2.840.113549.1.7.1';
const SIGNATURE_TIME_STAMP = '1.2.840.113549.1.9.16.2.14';
/** Octets reserved for a signature with its certificates and time stamp. */
const ROOM = 12_000;
const NOWHERE = [0, 0, 0, 0];

/** Signs a PDF as PAdES up to the requested level: each step is an incremental update, as in the standard. */
export function signPdf(
  pki: DemoPki,
  pdf: Uint8Array,
  { signer, at, level, leaveOut = 0, apart = false, bare = false, cms = {} }: PdfWish,
): Buffer {
  const signed = addSignature(
    Buffer.from(pdf),
    'ETSI.CAdES.detached',
    at,
    (content) =>
      makeCms({
        contentType: DATA,
        content,
        detached: true,
        bare,
        signer,
        certificates: [pki.authority.certificate.raw],
        unsignedAttributes: (value) =>
          level === 'B' ? [] : [attribute(SIGNATURE_TIME_STAMP, makeTimeStamp(pki.timeStamping, value, at))],
        ...cms,
      }),
    NOWHERE,
    { leaveOut, apart },
  );
  if (level === 'B' || level === 'T') return signed;
  const stored = addSecurityStore(pki, signed, signer, at);
  if (level === 'LT') return stored;
  return stampPdf(pki, stored, at + 120_000);
}

/** Adds a document time stamp; a validator must refuse one with an area on the page (`box`). */
export function stampPdf(
  pki: DemoPki,
  pdf: Buffer,
  at: Moment,
  box: readonly number[] = NOWHERE,
  stamp = (content: Buffer) => makeTimeStamp(pki.timeStamping, content, at),
): Buffer {
  return addSignature(pdf, 'ETSI.RFC3161', at, stamp, box);
}

/** Adds an invisible signature field, then fills the gap that its ByteRange leaves. */
function addSignature(
  pdf: Buffer,
  subFilter: string,
  at: Moment,
  sign: (content: Buffer) => Buffer,
  box: readonly number[] = NOWHERE,
  { leaveOut, apart } = { leaveOut: 0, apart: false },
): Buffer {
  const document = new PdfDocument(pdf, pdf.length);
  const first = document.nextNumber;
  const [field, value] = [first, first + 1];
  const form = document.dictionary(document.catalog.get('AcroForm'));
  const fields = form === undefined ? [] : document.array(form.get('Fields'));
  const catalog: PdfDictionary = new Map(document.catalog);
  catalog.set(
    'AcroForm',
    new Map<string, PdfValue>([...(form ?? []), ['Fields', [...fields, reference(field)]], ['SigFlags', 3]]),
  );
  const range = '/ByteRange [0 0000000000 0000000000 0000000000]';
  const hole = `<${'0'.repeat(ROOM * 2)}>`;
  const date = new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const isStamp = subFilter === 'ETSI.RFC3161';
  const body = `<< /Type /${isStamp ? 'DocTimeStamp' : 'Sig'} /Filter /Adobe.PPKLite /SubFilter /${subFilter} ${isStamp ? '' : `/M (D:${date}Z) `}${range} /Contents ${apart ? `${value + 1} 0 R` : hole} >>`;
  const update = appendUpdate(
    document,
    new Map([
      [rootNumber(document), writeValue(catalog)],
      [field, writeValue(fieldOf(`Signature${fields.length + 1}`, value, box))],
      [value, Buffer.from(body, 'latin1')],
      ...(apart ? [[value + 1, Buffer.from(hole)] as const] : []),
    ]),
  );
  const start = update.lastIndexOf(hole);
  const end = start + hole.length + leaveOut;
  const written = `/ByteRange [0 ${[start, end, update.length - end].map((each) => String(each).padStart(10, '0')).join(' ')}]`;
  update.write(written, update.lastIndexOf(range), 'latin1');
  const signature = sign(Buffer.concat([update.subarray(0, start), update.subarray(end)]));
  if (signature.length > ROOM) throw new RangeError('the signature is larger than the room left for it');
  update.write(signature.toString('hex'), start + 1, 'latin1');
  return update;
}

function fieldOf(title: string, value: number, box: readonly number[]): PdfDictionary {
  return new Map<string, PdfValue>([
    ['Type', name('Annot')],
    ['Subtype', name('Widget')],
    ['FT', name('Sig')],
    ['T', string(Buffer.from(title))],
    ['F', 132],
    ['Rect', [...box]],
    ['V', reference(value)],
  ]);
}

/** The DSS dictionary with the data that a validator needs years later. */
function addSecurityStore(pki: DemoPki, pdf: Buffer, signer: DemoSigner, at: Moment): Buffer {
  const document = new PdfDocument(pdf, pdf.length);
  const answer = makeOcspAnswer({
    responder: pki.ocsp,
    issuer: pki.authority.certificate,
    certificate: signer.certificate,
    at: at + 60_000,
    revokedSince: signer.revokedSince,
  });
  const first = document.nextNumber;
  const before = document.dictionary(document.catalog.get('DSS'));
  const kept = (key: string) => document.array(before?.get(key));
  const store = new Map<string, PdfValue>([
    ['Certs', [...kept('Certs'), reference(first + 1)]],
    ['OCSPs', [...kept('OCSPs'), reference(first + 2)]],
  ]);
  return appendUpdate(
    document,
    new Map([
      [rootNumber(document), writeValue(new Map([...document.catalog, ['DSS', reference(first)]]))],
      [first, writeValue(store)],
      [first + 1, writeValue(stream(pki.authority.certificate.raw))],
      [first + 2, writeValue(stream(answer))],
    ]),
  );
}

function rootNumber(document: PdfDocument): number {
  const root = document.trailer.get('Root');
  if (typeof root === 'object' && root !== null && 'kind' in root && root.kind === 'reference') return root.number;
  throw new TypeError('the catalog of the PDF is not an object of its own');
}

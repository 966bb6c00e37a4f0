import { basename } from 'node:path';
import type { DocumentMaker, DocumentTemplate, RenderOptions } from '#platform/documents/documents.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { EndOfMandateContent, FiledOnProof } from './end-of-mandate-content.ts';
import type { MandateContent } from './mandate-content.ts';
import { bothCopies, endOfBlank, mandateWordings } from './mandate-wordings.ts';
import type { PartRevokedContent } from './part-revoked-content.ts';
import { qrCode } from './qr-code.ts';
import { words } from './words.ts';

export type MandateCopy = '1/2' | '2/2' | 'preview';
export type PaperOptions = { largePrint: boolean } & RenderOptions;
/** In English only where `english` has them: the English names of e-services, by code. */
export type ProofOptions = { language?: Language; english?: ReadonlyMap<string, string> } & PaperOptions;

/**
 * The mandate (22.¹ 3) as PDF, in Latvian: the document that is signed. A preview says on every page that it has no
 * force, and has neither register number nor QR code. The same content gives the same bytes.
 */
export async function renderMandate(
  maker: DocumentMaker,
  content: MandateContent,
  { copy, largePrint, ...options }: { copy: MandateCopy } & PaperOptions,
): Promise<Uint8Array> {
  const isPreview = copy === 'preview';
  if (!isPreview && content.registrationNumber === null) {
    throw new TypeError('A mandate without a register number can only be previewed.');
  }
  const marks = isPreview ? { registrationNumber: null, qr: null } : { qr: qrCode(content.referenceUrl) };
  return maker.render(template(content, 'mandate', 'lv'), { ...content, ...marks, copy, largePrint }, options);
}

/** Copies 1 and 2 as one PDF: first the pages of the one, then those of the other, each beginning on a sheet of its own. */
export async function renderBothCopies(
  maker: DocumentMaker,
  content: MandateContent,
  { largePrint, ...options }: PaperOptions,
): Promise<Uint8Array> {
  if (content.registrationNumber === null) throw new TypeError('A mandate without a register number has no copies.');
  const wording = basename(template(content, 'mandate', 'lv').file.pathname);
  const data = { ...content, qr: qrCode(content.referenceUrl), largePrint, wording };
  return maker.render({ file: bothCopies }, data, options);
}

/**
 * An English translation of the mandate to read beside it; each page says that it is a translation, and it is never
 * signed.
 */
export async function renderMandateTranslation(
  maker: DocumentMaker,
  content: MandateContent,
  { largePrint, ...options }: PaperOptions,
): Promise<Uint8Array> {
  return maker.render(template(content, 'mandate', 'en'), { ...content, largePrint }, options);
}

/** The proof, for client and archive, that a mandate has ended and that filed applications stay filed. */
export async function renderEndOfMandate(
  maker: DocumentMaker,
  content: EndOfMandateContent,
  { largePrint, language = 'lv', english, ...options }: ProofOptions,
): Promise<Uint8Array> {
  const filed = named(inWords(content.filed, language), english);
  const data = { ...content, filed, parts: named(content.parts, english), largePrint };
  const how = content.signedByHand === undefined ? template(content, 'end', language) : { file: endOfBlank[language] };
  return maker.render(how, data, options);
}

/** The proof, for client and archive, for which e-services a mandate was withdrawn, for which it stays in force, and what was filed before. */
export async function renderPartRevoked(
  maker: DocumentMaker,
  content: PartRevokedContent,
  { largePrint, language = 'lv', english, ...options }: ProofOptions,
): Promise<Uint8Array> {
  const data = {
    ...content,
    revoked: named(content.revoked, english),
    remaining: named(content.remaining, english),
    filed: named(inWords(content.filed, language), english),
    largePrint,
  };
  return maker.render(template(content, 'part', language), data, options);
}

/** The Latvian name stays beside the English one, as on the sheet of the mandate: it alone is binding. */
function named<Line extends { code: string; name: string }>(lines: Line[], english?: ReadonlyMap<string, string>) {
  return lines.map((line) => {
    const inEnglish = english?.get(line.code);
    return inEnglish && inEnglish !== line.name ? { ...line, name: `${inEnglish} (${line.name})` } : line;
  });
}

/** The word stands beside the number, because the wordings of earlier years have no place of their own for it. */
function inWords(filed: readonly FiledOnProof[], language: Language) {
  return filed.map(({ code, name, reference, corrected, filedOn }) => ({
    code,
    name,
    reference: corrected ? `${reference} (${words[language].paper.corrected})` : reference,
    filedOn,
  }));
}

function template(
  content: { wordingVersion: string },
  paper: 'mandate' | 'end' | 'part',
  language: 'lv' | 'en',
): DocumentTemplate {
  return { file: wordingOf(content)[paper][language] };
}

function wordingOf({ wordingVersion }: { wordingVersion: string }) {
  const wording = mandateWordings[wordingVersion];
  if (wording === undefined) throw new TypeError(`There is no wording of ${wordingVersion}.`);
  return wording;
}

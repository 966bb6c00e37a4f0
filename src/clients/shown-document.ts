import { documentNumberKey } from './document-number.ts';
import type { DocumentKind } from './kinds.ts';
import type { ComplainOfCheck } from './person-shown.ts';

/** The identity document that was shown. No copy of it is kept. */
export interface ShownDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly country: string;
  /** The last day on which it is valid; undefined if the document does not state one. */
  readonly validTo: Temporal.PlainDate | undefined;
}

export interface TypedDocument {
  readonly documentKind?: DocumentKind | undefined;
  readonly documentNumber?: string | undefined;
  readonly documentCountry?: string | undefined;
  readonly documentValidTo?: Temporal.PlainDate | undefined;
}

/**
 * Reads the document by which a person was identified. Any number is accepted, Latvian ones too: the employee sees an
 * unusual one on the document, so it is not refused.
 */
export function readShownDocument(typed: TypedDocument, complain: ComplainOfCheck): ShownDocument | undefined {
  const { documentKind: kind, documentNumber: typedNumber, documentCountry: country, documentValidTo: validTo } = typed;
  const number = typedNumber?.replace(/\s/g, '').toUpperCase();
  if (!kind) complain('documentKind', (w) => w.chooseDocument);
  if (!number || documentNumberKey(number) === '') complain('documentNumber', (w) => w.enterDocumentNumber);
  if (!country) complain('documentCountry', (w) => w.chooseCountry);
  // Every Latvian document states how long it is valid; some foreign ones do not.
  const mustSayTerm = country === 'LV' && kind !== 'other';
  if (mustSayTerm && !validTo) complain('documentValidTo', (w) => w.enterValidTo, ['documentKind']);
  return kind && number && country ? { kind, number, country, validTo } : undefined;
}

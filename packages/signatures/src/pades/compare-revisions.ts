import { decodeStream } from '../pdf/decode-stream.ts';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import {
  isDictionary,
  isReference,
  isStream,
  isString,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from '../pdf/pdf-values.ts';
import { isHonestField } from './added-field.ts';
import { furtherSignatures } from './further-signatures.ts';
import { isSameMetadata } from './same-metadata.ts';

/**
 * What may be added or changed in the catalog: validation data, the form's signatures, the extensions that these
 * declare; the form and the metadata are compared by their own rules.
 */
const CATALOG_MAY_CHANGE = new Set(['DSS', 'Extensions', 'Version', 'AcroForm', 'Metadata']);
const FORM_MAY_CHANGE = new Set(['Fields', 'SigFlags']);
/**
 * Resources for the appearance of fields: other fonts would show other words, but signatures have their own appearance.
 */
const FORM_OF_SIGNATURES_MAY_CHANGE = new Set([...FORM_MAY_CHANGE, 'DR', 'DA']);
const CODING_MAY_CHANGE = new Set(['Length', 'Filter', 'DecodeParms']);
const EMPTY_FIELD_MAY_GAIN = new Set(['V', 'AP', 'M', 'F', 'Lock', 'SV']);

/**
 * Compares two states of a PDF object by object from the catalog on, and returns the first forbidden change; undefined
 * if there is none. References are followed in both, so it does not matter which objects an update rewrote.
 */
export function compareRevisions(signed: PdfDocument, current: PdfDocument): string | undefined {
  return new Comparison(signed, current).catalog();
}

class Comparison {
  readonly #signed: PdfDocument;
  readonly #current: PdfDocument;
  readonly #further: ReadonlySet<PdfDictionary>;
  /** Pairs already compared or in progress: PDF objects point back to their parents. */
  readonly #seen = new Set<string>();
  /**
   * Pairs still to be compared. A list rather than recursion, because thousands of bookmarks may each point to the
   * next.
   */
  readonly #waiting: [PdfValue, PdfValue, string][] = [];

  constructor(signed: PdfDocument, current: PdfDocument) {
    this.#signed = signed;
    this.#current = current;
    this.#further = furtherSignatures(current, signed.bytes.length);
  }

  catalog(): string | undefined {
    const [old, now] = [this.#signed.catalog, this.#current.catalog];
    return (
      this.#form(this.#signed.dictionary(old.get('AcroForm')), this.#current.dictionary(now.get('AcroForm'))) ??
      this.#dictionaries(old, now, 'catalog', CATALOG_MAY_CHANGE) ??
      this.#information() ??
      this.#metadata(old.get('Metadata'), now.get('Metadata')) ??
      this.#rest()
    );
  }

  #rest(): string | undefined {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const [old, now, where] = next;
      const changed = this.#objects(this.#signed.resolve(old), this.#current.resolve(now), where);
      if (changed !== undefined) return changed;
    }
    return undefined;
  }

  /** The document's metadata may have a new date of change. */
  #information(): string | undefined {
    const old = this.#signed.dictionary(this.#signed.trailer.get('Info'));
    const now = this.#current.dictionary(this.#current.trailer.get('Info'));
    if (old === undefined && now === undefined) return undefined;
    if (old === undefined || now === undefined) return 'the information about the document';
    return this.#dictionaries(old, now, 'information', new Set(['ModDate']));
  }

  /** The packet may be saved again, in another coding too. */
  #metadata(before: PdfValue | undefined, after: PdfValue | undefined): string | undefined {
    const [old, now] = [this.#signed.resolve(before), this.#current.resolve(after)];
    if (!isStream(old) || !isStream(now)) return this.#values(old, now, 'the metadata');
    const said = decodeStream(old, this.#signed.resolve);
    const saidNow = decodeStream(now, this.#current.resolve);
    if (!said.equals(saidNow) && !isSameMetadata(said, saidNow)) return 'the metadata';
    return this.#dictionaries(old.dictionary, now.dictionary, 'the metadata', CODING_MAY_CHANGE);
  }

  #form(old: PdfDictionary | undefined, now: PdfDictionary | undefined): string | undefined {
    if (old === undefined && now === undefined) return undefined;
    if (now === undefined) return 'the form was taken away';
    const before = old === undefined ? [] : this.#signed.array(old.get('Fields'));
    const after = this.#current.array(now.get('Fields'));
    const changed = this.#additions(before, after, 'a field of the form');
    const isOfSignatures = before.every((field) => this.#isSignatureField(this.#signed.dictionary(field)));
    const mayChange = isOfSignatures ? FORM_OF_SIGNATURES_MAY_CHANGE : FORM_MAY_CHANGE;
    return changed ?? this.#dictionaries(old ?? new Map(), now, 'the form', mayChange);
  }

  /** Lists of fields and annotations may only grow, and only by signatures. */
  #additions(before: readonly PdfValue[], after: readonly PdfValue[], what: string): string | undefined {
    if (after.length < before.length) return `${what} was taken away`;
    for (const [index, value] of before.entries()) {
      const changed = this.#values(value, after[index] ?? null, what);
      if (changed !== undefined) return changed;
    }
    const isSignature = (value: PdfValue): boolean => {
      const field = this.#current.dictionary(value);
      return field !== undefined && this.#further.has(field) && isHonestField(field, this.#current);
    };
    return after.slice(before.length).every(isSignature) ? undefined : `${what} was added that is not a signature`;
  }

  #values(old: PdfValue, now: PdfValue, where: string): string | undefined {
    if (isReference(old) && isReference(now)) {
      const pair = `${old.number}:${now.number}`;
      if (this.#seen.has(pair)) return undefined;
      this.#seen.add(pair);
      this.#waiting.push([old, now, where]);
      return undefined;
    }
    return this.#objects(this.#signed.resolve(old), this.#current.resolve(now), where);
  }

  #objects(old: PdfValue, now: PdfValue, where: string): string | undefined {
    if (isDictionary(old) && isDictionary(now)) return this.#dictionary(old, now, where);
    if (isStream(old) && isStream(now)) {
      if (!old.raw.equals(now.raw)) return where;
      return this.#dictionaries(old.dictionary, now.dictionary, where, new Set());
    }
    if (Array.isArray(old) && Array.isArray(now)) {
      if (old.length !== now.length) return where;
      for (const [index, value] of old.entries()) {
        const changed = this.#values(value, now[index] ?? null, where);
        if (changed !== undefined) return changed;
      }
      return undefined;
    }
    if (isString(old) && isString(now)) return old.bytes.equals(now.bytes) ? undefined : where;
    const oldName = nameOf(old);
    if (oldName !== undefined) return oldName === nameOf(now) ? undefined : where;
    return old === now ? undefined : where;
  }

  /** Pages may gain signature annotations; an empty signature field may be filled, but only with a signature. */
  #dictionary(old: PdfDictionary, now: PdfDictionary, where: string): string | undefined {
    if (nameOf(this.#signed.resolve(old.get('Type'))) === 'Page') {
      const before = this.#signed.array(old.get('Annots'));
      const after = this.#current.array(now.get('Annots'));
      const changed = this.#additions(before, after, 'an annotation of a page');
      return changed ?? this.#dictionaries(old, now, 'a page', new Set(['Annots']));
    }
    const isFilled = this.#isSignatureField(old) && !old.has('V') && this.#further.has(now);
    return this.#dictionaries(old, now, where, isFilled ? EMPTY_FIELD_MAY_GAIN : new Set());
  }

  #isSignatureField(field: PdfDictionary | undefined): boolean {
    return nameOf(this.#signed.resolve(field?.get('FT'))) === 'Sig';
  }

  #dictionaries(
    old: PdfDictionary,
    now: PdfDictionary,
    where: string,
    mayChange: ReadonlySet<string>,
  ): string | undefined {
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      if (mayChange.has(key)) continue;
      const changed = this.#values(old.get(key) ?? null, now.get(key) ?? null, `${where}, ${key}`.slice(-120));
      if (changed !== undefined) return changed;
    }
    return undefined;
  }
}

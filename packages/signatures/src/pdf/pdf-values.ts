/** The objects of ISO 32000, as far as signatures need them. Dictionaries are Maps, arrays are arrays. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfValue[]
  | PdfDictionary
  | PdfStream;

export interface PdfName {
  kind: 'name';
  name: string;
}

export interface PdfString {
  kind: 'string';
  bytes: Buffer;
}

export interface PdfReference {
  kind: 'reference';
  number: number;
  generation: number;
}

export type PdfDictionary = Map<string, PdfValue>;

export interface PdfStream {
  kind: 'stream';
  dictionary: PdfDictionary;
  /** The bytes in the file, still encoded. */
  raw: Buffer;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return kindOf(value) === 'reference';
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return kindOf(value) === 'stream';
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return kindOf(value) === 'string';
}

/** The letters of a name; undefined for any other object. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return kindOf(value) === 'name' ? (value as PdfName).name : undefined;
}

function kindOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

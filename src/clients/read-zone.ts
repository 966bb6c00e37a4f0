import { parse, states } from 'mrz';
import { formDate } from '#platform/languages/dates.ts';
import { countryChoices } from './countries.ts';
import type { DocumentKind } from './kinds.ts';
import { formatCode, readPersonalCode } from './personal-code.ts';

/** The fields of the identity check that a machine-readable zone says. What the law asks of the employee is not among them. */
export type ZoneField =
  | 'documentKind'
  | 'documentCountry'
  | 'documentNumber'
  | 'documentValidTo'
  | 'givenName'
  | 'surname'
  | 'birthDate'
  | 'personalCode';

/** What a document's zone says, as it would be typed into the form. */
export interface ZoneRead {
  readonly fields: Readonly<Partial<Record<ZoneField, string>>>;
  /** Fields whose check digit does not match, or whose content cannot be: they are to be copied from the document. */
  readonly wrong: readonly ZoneField[];
  /** The check digit of the whole does not match although those of the fields do. */
  readonly wholeWrong: boolean;
}

type Parsed = ReturnType<typeof parse>;

/**
 * Reads the zone of a passport (TD3, two lines of 44) or a card (TD1, three lines of 30) as a reader types it. Undefined for anything
 * else. `today` tells the century of the birth; where it could be either, the birth date is wrong. Names have no diacritics there.
 */
export function readZone(text: string, today: Temporal.PlainDate): ZoneRead | undefined {
  const parsed = parsedZone(text);
  if (!parsed) return undefined;
  const { fields } = parsed;
  const wrong = new Set<ZoneField>();
  // The birth date and the code need not be there: one of them does, and not every zone has a code.
  const mayLack = (field: ZoneField) =>
    field === 'personalCode' || (field === 'birthDate' && codeOf(parsed) !== undefined);
  const checked = (field: ZoneField, digit: string, value: string | undefined) => {
    const fits = parsed.details.find(({ field: name }) => name === digit)?.valid ?? true;
    if (!fits || (value === undefined && !mayLack(field))) wrong.add(field);
    return fits ? value : undefined;
  };
  const all = {
    documentKind: kindOf(parsed),
    documentCountry: countryOf(parsed),
    documentNumber: checked('documentNumber', 'documentNumberCheckDigit', parsed.documentNumber ?? undefined),
    documentValidTo: checked(
      'documentValidTo',
      'expirationDateCheckDigit',
      dateOf(fields.expirationDate, () => 2000),
    ),
    givenName: nameOf(fields.firstName),
    surname: nameOf(fields.lastName),
    birthDate: checked(
      'birthDate',
      'birthDateCheckDigit',
      dateOf(fields.birthDate, (year) => centuryOf(year, today)),
    ),
    personalCode: checked('personalCode', 'personalNumberCheckDigit', codeOf(parsed)),
  };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  const whole = parsed.details.find(({ field }) => field === 'compositeCheckDigit');
  return {
    fields: Object.fromEntries(said),
    wrong: [...wrong],
    wholeWrong: wrong.size === 0 && whole?.valid === false,
  };
}

const longestZone = 200;

function parsedZone(text: string): Parsed | undefined {
  const letters = text
    .slice(0, longestZone)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9<\n\r]/g, '');
  const lines = letters.split(/[\r\n]+/).filter((line) => line !== '');
  const [only = ''] = lines;
  const each = { 88: 44, 90: 30 }[only.length];
  const cut =
    lines.length === 1 && each
      ? Array.from({ length: only.length / each }, (_, at) => only.slice(at * each, (at + 1) * each))
      : lines;
  const isKnown = (count: number, of: number) => cut.length === count && cut.every((line) => line.length === of);
  if (!isKnown(2, 44) && !isKnown(3, 30)) return undefined;
  try {
    return parse(cut);
  } catch {
    return undefined;
  }
}

function kindOf({ format, fields }: Parsed): DocumentKind | undefined {
  const isLatvian = fields.issuingState === 'LVA';
  if (format === 'TD3') return isLatvian ? 'passport' : 'foreign_passport';
  if (!isLatvian) return 'other';
  return fields.nationality === 'LVA' ? 'eid_card' : 'residence_permit';
}

const byEnglishName = new Map(countryChoices('en').map(({ value, label }) => [label, value]));

function countryOf({ fields: { issuingState: state } }: Parsed): string | undefined {
  if (!state) return undefined;
  const names: Readonly<Record<string, string>> = { ...states, D: 'Germany' };
  return byEnglishName.get(names[state] ?? '');
}

/** `ANNA MARIA` as `Anna Maria`. */
function nameOf(name: string | null | undefined): string | undefined {
  return name?.toLowerCase().replaceAll(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()) || undefined;
}

/** `740812` as `12.08.1974.`; undefined if there is no such day or the century is not certain. */
function dateOf(text: string | null | undefined, century: (year: number) => number | undefined): string | undefined {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(text ?? '') ?? [];
  const first = century(Number(year));
  if (year === undefined || first === undefined) return undefined;
  try {
    const parts = { year: first + Number(year), month: Number(month), day: Number(day) };
    return formDate(Temporal.PlainDate.from(parts, { overflow: 'reject' }), 'lv');
  } catch {
    return undefined;
  }
}

const oldestClient = 115;

/** Whoever was born in "19" may be a small child or more than a hundred years old: then the document says it in full. */
function centuryOf(year: number, today: Temporal.PlainDate): number | undefined {
  if (2000 + year > today.year) return 1900;
  return today.year - (1900 + year) > oldestClient ? 2000 : undefined;
}

/** Latvian documents alone have a Latvian personal code, in a field that each country fills as it likes. */
function codeOf({ fields }: Parsed): string | undefined {
  if (fields.issuingState !== 'LVA') return undefined;
  const read = [fields.personalNumber, fields.optional1, fields.optional2]
    .map((text) => readPersonalCode(text ?? ''))
    .find((code) => code !== undefined);
  return read && formatCode(read.code);
}

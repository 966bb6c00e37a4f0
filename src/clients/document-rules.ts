import type { Wrong } from '#acting/index.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import type { CheckFields } from './check-identity-input.ts';
import type { PersonShown } from './person-shown.ts';
import { words } from './words.ts';

/** What cannot be of the document and the people shown on this day. */
export function wrongDocument(fields: CheckFields, people: readonly PersonShown[], today: Temporal.PlainDate): Wrong {
  const days = people.map(({ typedBirthDate, fields: { birthDate } }) => [birthDate, typedBirthDate] as const);
  const { documentValidTo } = fields;
  const impossible = impossibleDays(today, { ...Object.fromEntries(days), documentValidTo });
  return [
    refusalFor(impossible, { code: 'clients.impossible-day', kind: 'input' }),
    outdatedDocument(fields, today),
    minorOnNoBasis(fields, today),
    refusalFor(unconfirmedCodes(people), { code: 'clients.check-digit' }),
  ];
}

/**
 * A document that is not valid on this day in Latvia identifies nobody: the check can only end as "document invalid".
 */
function outdatedDocument(
  { outcome, refusalReason, documentValidTo: validTo }: CheckFields,
  today: Temporal.PlainDate,
): Refusal | undefined {
  const isSaid = outcome === 'confirmed' || (refusalReason !== undefined && refusalReason !== 'document_invalid');
  if (!outcome || !isSaid || !validTo || Temporal.PlainDate.compare(validTo, today) >= 0) return undefined;
  const text = inBoth((language) => words[language].documentOutdated(formDate(validTo, language)));
  return refusalFor([{ field: 'documentValidTo', text }], { code: 'clients.document-outdated' });
}

/** By the birth date as typed from the document, if it can be one; never by a personal code, which does not always say one. */
export function isMinor(birthDate: Temporal.PlainDate | undefined, today: Temporal.PlainDate): boolean {
  return minorAge(birthDate, today) !== null;
}

/** How old somebody under 18 is, in whole years; null of anybody else, and where no birth date is typed. */
export function minorAge(birthDate: Temporal.PlainDate | undefined, today: Temporal.PlainDate): number | null {
  if (birthDate === undefined || Temporal.PlainDate.compare(birthDate, today) > 0) return null;
  if (Temporal.PlainDate.compare(birthDate.add({ years: 18 }), today) <= 0) return null;
  return birthDate.until(today, { largestUnit: 'years' }).years;
}

/** Somebody under 18 acts in their own matter on a basis that is recorded: some e-services a minor may ask for alone. */
function minorOnNoBasis(
  { outcome, matter, birthDate, minorBasis }: CheckFields,
  today: Temporal.PlainDate,
): Refusal | undefined {
  if (outcome !== 'confirmed' || matter !== 'self' || minorBasis || !isMinor(birthDate, today)) return undefined;
  const problem = { field: 'minorBasis', text: say(words, (w) => w.minorNeedsBasis) };
  return refusalFor([problem], { code: 'clients.minor-without-basis' });
}

function refusalFor(
  problems: readonly Problem[],
  as: { readonly code: string; readonly kind?: 'input' },
): Refusal | undefined {
  return problems.length === 0 ? undefined : new Refusal({ ...as, point: '22.1.1', problems });
}

const [longestLife, longestValidity] = [{ years: 120 }, { years: 50 }];

const daysOfCheck = [
  ['birthDate', (today: Temporal.PlainDate) => today, say(words, (w) => w.impossibleBirth)],
  ['representedBirthDate', (today: Temporal.PlainDate) => today, say(words, (w) => w.impossibleBirth)],
  [
    'documentValidTo',
    (today: Temporal.PlainDate) => today.add(longestValidity),
    say(words, (w) => w.impossibleValidity),
  ],
] as const;

/**
 * What cannot be among the days typed, by field: nobody is born in the future or has lived longer than anybody has, and no
 * document says that it is valid for so long. A day beside a personal code is judged too, though it is not kept.
 */
function impossibleDays(today: Temporal.PlainDate, typed: Readonly<Record<string, unknown>>): Problem[] {
  return daysOfCheck.flatMap(([field, latest, text]) => {
    const day = typed[field];
    if (!(day instanceof Temporal.PlainDate)) return [];
    const isPossible =
      Temporal.PlainDate.compare(day, today.subtract(longestLife)) >= 0 &&
      Temporal.PlainDate.compare(day, latest(today)) <= 0;
    return isPossible ? [] : [{ field, text }];
  });
}

/**
 * A wrong check digit is usually a typing error, but codes with wrong check digits were issued. The employee compares
 * the code with the document and confirms it.
 */
function unconfirmedCodes(people: readonly PersonShown[]): Problem[] {
  return people.filter((person) => !person.codeConfirmed).flatMap(wrongDigits);
}

function wrongDigits({ code, previousCode, fields }: PersonShown): Problem[] {
  const text = say(words, (w) => w.wrongCheckDigit);
  return [
    ...(code?.checkDigit === 'wrong' ? [{ field: fields.code, text }] : []),
    ...(previousCode?.checkDigit === 'wrong' ? [{ field: fields.previousCode, text }] : []),
  ];
}

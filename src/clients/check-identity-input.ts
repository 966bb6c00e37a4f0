import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { basedOn } from '#platform/input/based-on.ts';
import { optionalDate, years } from '#platform/input/date.ts';
import { choice, line, message, optionalLine, tick } from '#platform/input/input.ts';
import { type Readable, together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { isCountry } from './countries.ts';
import {
  type Basis,
  bases,
  documentKinds,
  isIdentified,
  type MinorBasis,
  minorBases,
  outcomes,
  type RefusalReason,
  refusalReasons,
} from './kinds.ts';
import { optionalChoice } from './optional-choice.ts';
import {
  type ComplainOfCheck,
  clientFields,
  type PersonFields,
  type PersonShown,
  readPerson,
  representedFields,
} from './person-shown.ts';
import { readShownDocument, type ShownDocument } from './shown-document.ts';
import { words } from './words.ts';

// Both depend on today, which the rules of the document know (`impossibleDays`): these bounds say their sentences.
const daysOfBirth = years(
  1900,
  2099,
  say(words, (w) => w.impossibleBirth),
);

/** A document may have expired long ago: then the check says so. */
const daysOfDocuments = years(
  1950,
  2099,
  say(words, (w) => w.impossibleValidity),
);

const country = z
  .string()
  .optional()
  .transform((text) => text?.trim().toUpperCase() || undefined)
  .refine((code) => code === undefined || isCountry(code), message(say(words, (w) => w.noSuchCountry)));

const fields = z.object({
  outcome: choice(
    outcomes,
    say(words, (w) => w.chooseOutcome),
  ),
  refusalReason: optionalChoice(refusalReasons),
  doubtReason: optionalLine(500),
  doubtReviewOn: optionalDate(daysUnderTheLaw),
  personalCode: optionalLine(40),
  documentNumber: optionalLine(50),
  documentKind: optionalChoice(documentKinds),
  documentCountry: country,
  documentValidTo: optionalDate(daysOfDocuments),
  givenName: optionalLine(),
  surname: optionalLine(),
  codeConfirmed: tick(),
  nameConfirmed: tick(),
  birthDate: optionalDate(daysOfBirth),
  previousCode: optionalLine(40),
  matter: optionalChoice(['self', 'other']),
  basis: optionalChoice(bases),
  basisDocument: optionalLine(),
  minorBasis: optionalChoice(minorBases),
  minorBasisDocument: optionalLine(),
  representedGivenName: optionalLine(),
  representedSurname: optionalLine(),
  representedCode: optionalLine(40),
  representedCodeConfirmed: tick(),
  representedNameConfirmed: tick(),
  representedBirthDate: optionalDate(daysOfBirth),
  representedPreviousCode: optionalLine(40),
});

/**
 * What the employee checked and found (22.¹ 1.). All fields are on one level, as a form sends them; `readCheck` sorts
 * them by outcome.
 */
export const checkIdentityInput = together(words, fields, (typed, complain) =>
  readCheck(typed, complain as ComplainOfCheck),
);

/** The same of a check made anew, because the earlier one was recorded wrongly. */
export const putRightIdentityInput = together(
  words,
  fields.extend({
    basedOn,
    reason: line(
      say(words, (w) => w.sayWhyAnew),
      500,
    ),
  }),
  ({ reason, basedOn: _shown, ...typed }, complain) => {
    const check = readCheck(typed, complain as ComplainOfCheck);
    return check && reason ? { check, reason } : undefined;
  },
);

/** What is wrong is told in the order of the form. */
function readCheck(typed: CheckFields, complain: ComplainOfCheck): CheckIdentityInput | undefined {
  const said: Parameters<ComplainOfCheck>[] = [];
  const read = readByOutcome(typed, (...complaint) => said.push(complaint));
  const names: readonly (string | undefined)[] = Object.keys(fields.shape);
  for (const complaint of said.toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b))) complain(...complaint);
  return read;
}

function readByOutcome(typed: CheckFields, complain: ComplainOfCheck): CheckIdentityInput | undefined {
  if (typed.outcome === 'confirmed') return readConfirmed(typed, complain);
  if (typed.outcome && typed.refusalReason) return readRefused(typed, typed.refusalReason, complain);
  complain('refusalReason', (w) => w.chooseRefusalReason, ['outcome']);
  readConfirmed(typed, onlyOfTyped(typed, complain));
  return undefined;
}

/** What has to be filled in depends on the outcome. Until it is chosen only what was typed is judged. */
function onlyOfTyped(typed: CheckFields, complain: ComplainOfCheck): ComplainOfCheck {
  return (field, text, restsOn) => {
    if (field !== undefined && typed[field as keyof CheckFields] !== undefined) complain(field, text, restsOn);
  };
}

export type CheckIdentityInput =
  | {
      readonly outcome: 'confirmed';
      readonly document: ShownDocument;
      readonly client: PersonShown;
      readonly represented: Represented | undefined;
      /** Why the client may act in their own matter while under 18. */
      readonly ofMinor: OfMinor | undefined;
    }
  | {
      readonly outcome: 'refused';
      readonly reason: RefusalReason;
      readonly document: Partial<ShownDocument>;
      readonly client: PersonShown | undefined;
      /** Why capacity or free will is doubted, and when that is reviewed. */
      readonly doubt?: { readonly reason: string; readonly reviewOn: Temporal.PlainDate | undefined } | undefined;
    };

export interface OfMinor {
  readonly basis: MinorBasis;
  /** What shows it. */
  readonly document: string;
}

/** The represented person, if the client does not act in their own name. */
export interface Represented {
  readonly person: PersonShown;
  readonly basis: Basis;
  readonly basisDocument: string;
}

export type CheckFields = Readable<typeof fields>;

/** Whose data were typed, as far as they can be read; nobody's where somebody was not identified. */
export function peopleIn(typed: CheckFields): { readonly client?: PersonShown; readonly represented?: PersonShown } {
  const read = (fields: PersonFields) => readPerson(typed, fields, () => undefined);
  const { outcome, refusalReason, matter } = typed;
  if (outcome === 'refused' && refusalReason) return isIdentified(refusalReason) ? { client: read(clientFields) } : {};
  return { client: read(clientFields), ...(matter !== 'self' && { represented: read(representedFields) }) };
}

function readConfirmed(typed: CheckFields, complain: ComplainOfCheck): CheckIdentityInput | undefined {
  const document = readShownDocument(typed, complain);
  const client = readPerson(typed, clientFields, complain);
  const represented = readRepresented(typed, complain);
  const ofMinor = readOfMinor(typed, complain);
  return document ? { outcome: 'confirmed', document, client, represented, ofMinor } : undefined;
}

function readOfMinor(typed: CheckFields, complain: ComplainOfCheck): OfMinor | undefined {
  const { matter, minorBasis: basis, minorBasisDocument: document = '' } = typed;
  if (matter !== 'self' || !basis) return undefined;
  if (!document) complain('minorBasisDocument', (w) => w.enterMinorBasisDocument);
  return { basis, document };
}

function readRepresented(typed: CheckFields, complain: ComplainOfCheck): Represented | undefined {
  const { matter, basis, basisDocument = '' } = typed;
  if (!matter) complain('matter', (w) => w.chooseMatter);
  if (matter !== 'other') return undefined;
  if (!basis) complain('basis', (w) => w.chooseBasis);
  if (!basisDocument) complain('basisDocument', (w) => w.enterBasisDocument);
  const person = readPerson(typed, representedFields, complain);
  return basis && { person, basis, basisDocument };
}

/** Of somebody who was not identified, only the kind of document shown is kept. */
function readRefused(
  typed: CheckFields,
  reason: RefusalReason,
  complain: ComplainOfCheck,
): CheckIdentityInput | undefined {
  if (!isIdentified(reason)) {
    const { documentKind: kind, documentCountry: country, documentValidTo: validTo } = typed;
    return {
      outcome: 'refused',
      reason,
      document: { ...(kind && { kind }), ...(country && { country }), ...(validTo && { validTo }) },
      client: undefined,
    };
  }
  const document = readShownDocument(typed, complain);
  const client = readPerson(typed, clientFields, complain);
  const doubt = readDoubt(typed, reason, complain);
  return document ? { outcome: 'refused', reason, document, client, doubt } : undefined;
}

function readDoubt(typed: CheckFields, reason: RefusalReason, complain: ComplainOfCheck) {
  if (reason !== 'capacity_or_will_doubted') return undefined;
  const { doubtReason, doubtReviewOn: reviewOn } = typed;
  if (!doubtReason) complain('doubtReason', (w) => w.doubts.sayWhy);
  return { reason: doubtReason ?? '', reviewOn };
}

import type { Complain } from '#platform/input/together.ts';
import { type PersonalCode, readPersonalCode } from './personal-code.ts';
import type { words } from './words.ts';

/** A person as described by the documents shown at the counter. */
export interface PersonShown {
  readonly givenName: string;
  readonly surname: string;
  readonly code: PersonalCode | undefined;
  readonly previousCode: PersonalCode | undefined;
  /** Only for a person who has no Latvian code. */
  readonly birthDate: Temporal.PlainDate | undefined;
  /** As typed, beside a code too, where it is judged but not kept. */
  readonly typedBirthDate: Temporal.PlainDate | undefined;
  /** The employee compared the code with the document although its check digit is wrong. */
  readonly codeConfirmed: boolean;
  /** The employee confirmed that the person recorded under a different name is the same one. */
  readonly nameConfirmed: boolean;
  /** The field it was typed in, so that a refusal can be shown beside it. */
  readonly fields: PersonFields;
}

export const clientFields = {
  givenName: 'givenName',
  surname: 'surname',
  code: 'personalCode',
  codeConfirmed: 'codeConfirmed',
  nameConfirmed: 'nameConfirmed',
  birthDate: 'birthDate',
  previousCode: 'previousCode',
} as const;

export const representedFields = {
  givenName: 'representedGivenName',
  surname: 'representedSurname',
  code: 'representedCode',
  codeConfirmed: 'representedCodeConfirmed',
  nameConfirmed: 'representedNameConfirmed',
  birthDate: 'representedBirthDate',
  previousCode: 'representedPreviousCode',
} as const;

export type PersonFields = typeof clientFields | typeof representedFields;

type TextField = 'givenName' | 'surname' | 'code' | 'previousCode';

/** The fields typed about a person: texts, ticks and a date by field name. */
export type TypedPerson = Readonly<Partial<Record<PersonFields[TextField], string | undefined>>> &
  Readonly<Partial<Record<PersonFields['codeConfirmed' | 'nameConfirmed'], boolean>>> &
  Readonly<Partial<Record<PersonFields['birthDate'], Temporal.PlainDate | undefined>>>;

/** Reads one person of the form; what is missing or does not fit is complained of at its field. */
export function readPerson(typed: TypedPerson, fields: PersonFields, complain: ComplainOfCheck): PersonShown {
  const code = readCode(typed, fields.code, complain);
  const person = {
    givenName: typed[fields.givenName] ?? '',
    surname: typed[fields.surname] ?? '',
    code,
    previousCode: readCode(typed, fields.previousCode, complain),
    birthDate: code ? undefined : typed[fields.birthDate],
    typedBirthDate: typed[fields.birthDate],
    codeConfirmed: typed[fields.codeConfirmed] ?? false,
    nameConfirmed: typed[fields.nameConfirmed] ?? false,
    fields,
  };
  if (!person.givenName) complain(fields.givenName, (w) => w.enterGivenName);
  if (!person.surname) complain(fields.surname, (w) => w.enterSurname);
  if (!typed[fields.code] && !person.birthDate)
    complain(fields.code, (w) => w.enterCodeOrBirthDate, [fields.birthDate]);
  if (person.previousCode && !typed[fields.code]) complain(fields.code, (w) => w.enterPresentCode);
  return person;
}

function readCode(typed: TypedPerson, field: PersonFields['code' | 'previousCode'], complain: ComplainOfCheck) {
  const text = typed[field];
  const code = text === undefined ? undefined : readPersonalCode(text);
  if (text !== undefined && !code) complain(field, (w) => w.codeForm);
  return code;
}

/** Says of a field of the check what to do, in the words of this room. */
export type ComplainOfCheck = Complain<typeof words.lv>;

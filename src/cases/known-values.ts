import type { EServiceEdition } from '#catalogue/index.ts';
import { formatCode } from '#clients/index.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';

export interface KnownValue {
  readonly key: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** Undefined: the employee asks the client and types it into the portal. It is not stored here (22.¹ 4.). */
  readonly value: string | undefined;
}

/** The fields of the e-service's form in the order of the catalogue, with the values that the case already has. */
export function knownValues(view: CaseView, edition: EServiceEdition, language: Language): KnownValue[] {
  const person = view.represented ?? view.client;
  const values: Record<string, string | undefined> = {
    givenName: person?.givenName,
    surname: person?.surname,
    fullName: person && `${person.givenName} ${person.surname}`,
    personalCode: person?.code ? formatCode(person.code) : undefined,
    birthDate: person?.birthDate ? formDate(person.birthDate, language) : undefined,
  };
  return edition.fields.map(({ key, label, hint }) => ({
    key,
    label: label[language],
    hint: hint?.[language],
    value: values[key],
  }));
}

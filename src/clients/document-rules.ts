import type { CentreActor } from '#acting/index.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import type { CheckIdentityInput } from './check-identity-input.ts';
import type { PersonShown } from './person-shown.ts';
import { words } from './words.ts';

/**
 * A document that is not valid on this day in Latvia identifies nobody: the check can only end as "document invalid".
 */
export function refuseOutdatedDocument(actor: CentreActor, input: CheckIdentityInput): void {
  const { validTo } = input.document;
  if (!validTo || Temporal.PlainDate.compare(validTo, officialDay(actor.at)) >= 0) return;
  if (input.outcome === 'refused' && input.reason === 'document_invalid') return;
  throw new Refusal({
    code: 'clients.document-outdated',
    point: '22.1.1',
    problems: [
      {
        field: 'documentValidTo',
        text: {
          lv: words.lv.documentOutdated(formDate(validTo, 'lv')),
          en: words.en.documentOutdated(formDate(validTo, 'en')),
        },
      },
    ],
  });
}

const [longestLife, longestValidity] = [{ years: 120 }, { years: 50 }];

/** Nobody is born in the future or has lived longer than anybody has, and no document says that it is valid for so long. */
export function refuseImpossibleDays(
  actor: CentreActor,
  input: CheckIdentityInput,
  people: readonly PersonShown[],
): void {
  const today = officialDay(actor.at);
  const isBetween = (day: Temporal.PlainDate | undefined, from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    !day || (Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0);
  const { validTo } = input.document;
  const problems = [
    ...people
      .filter(({ birthDate }) => !isBetween(birthDate, today.subtract(longestLife), today))
      .map(({ fields }) => ({ field: fields.birthDate, text: say(words, (w) => w.impossibleBirth) })),
    ...(isBetween(validTo, today.subtract(longestLife), today.add(longestValidity))
      ? []
      : [{ field: 'documentValidTo', text: say(words, (w) => w.impossibleValidity) }]),
  ];
  if (problems.length > 0)
    throw new Refusal({ code: 'clients.impossible-day', kind: 'input', point: '22.1.1', problems });
}

/**
 * A wrong check digit is usually a typing error, but codes with wrong check digits were issued. The employee compares
 * the code with the document and confirms it.
 */
export function refuseUnconfirmedCode(people: readonly PersonShown[]): void {
  const problems = people.filter((person) => !person.codeConfirmed).flatMap(wrongDigits);
  if (problems.length > 0) throw new Refusal({ code: 'clients.check-digit', point: '22.1.1', problems });
}

function wrongDigits({ code, previousCode, fields }: PersonShown): Problem[] {
  const text = { lv: words.lv.wrongCheckDigit, en: words.en.wrongCheckDigit };
  return [
    ...(code?.checkDigit === 'wrong' ? [{ field: fields.code, text }] : []),
    ...(previousCode?.checkDigit === 'wrong' ? [{ field: fields.previousCode, text }] : []),
  ];
}

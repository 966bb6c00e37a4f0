import { z } from 'zod';
import { deed } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { date, optionalDate, years } from '#platform/input/date.ts';
import { optionalLine } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { adoptionsOf, noSuchScheme, schemeOf } from './queries.ts';
import { refuse } from './refuse.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

const days = years(1990, 2099);

/** From which day a scheme applies, and by which agreement of the National Archives, if there is one. */
const adoptSchemeInput = z.object({
  validFrom: date(
    say(words, (w) => w.refused.validFrom),
    days,
  ),
  agreement: optionalLine(100),
  agreedOn: optionalDate(days),
  renewBy: optionalDate(days),
});

type Fields = Partial<z.output<typeof adoptSchemeInput>>;

/**
 * A municipality's administrator says from which day a scheme that was brought in applies. Papers that are registered already stay in
 * their file with its term, so only the first scheme may begin on a day that has passed.
 */
export const adoptScheme = deed({
  name: 'classification.adopt',
  title: say(words, (w) => w.acts.adopt),
  roles: ['administrator'],
  input: adoptSchemeInput,
  alsoWrong: (fields, { at }) => wrongAgreement(fields, officialDay(at)),
  async judge(tx, { organisation, at }, { scheme }: { readonly scheme: string }, { validFrom }) {
    await schemeOf(tx, organisation, scheme);
    return { wrong: await wrongDay(tx, { organisation, scheme, validFrom, today: officialDay(at) }) };
  },
  refusedBy: {
    classification_adoption_pkey: adoptedAlready,
    one_scheme_from_a_day: sameDay,
    scheme_of_a_past_day: pastDay,
    classification_adoption_organisation_id_scheme_id_fkey: noSuchScheme,
  },
  async carryOut(tx, { organisation, person, at }, { scheme }, { validFrom, agreement, agreedOn, renewBy }) {
    tx.send(
      insert('classification_adoption', {
        organisation_id: organisation,
        scheme_id: scheme,
        valid_from: validFrom,
        agreement: agreement ?? null,
        agreed_on: agreedOn ?? null,
        agreed_until: renewBy ?? null,
        adopted_at: at,
        adopted_by: person,
      }),
    );
    return { answer: { id: scheme }, things: { organisation, scheme } };
  },
});

function wrongAgreement({ agreement, agreedOn, renewBy }: Fields, today: Temporal.PlainDate) {
  const isSaid = Boolean(agreement ?? agreedOn ?? renewBy);
  const isLate = agreedOn && Temporal.PlainDate.compare(agreedOn, today) > 0;
  const isBack = agreedOn && renewBy && Temporal.PlainDate.compare(renewBy, agreedOn) <= 0;
  return [
    isSaid && !agreement ? refuse('no-agreement', (w) => w.agreement, { field: 'agreement' }) : undefined,
    isSaid && !agreedOn ? refuse('no-day-of-agreement', (w) => w.agreedOn, { field: 'agreedOn' }) : undefined,
    isSaid && !renewBy ? refuse('no-end-of-agreement', (w) => w.agreedUntil, { field: 'renewBy' }) : undefined,
    isLate ? refuse('agreed-later', (w) => w.agreedLater, { field: 'agreedOn' }) : undefined,
    isBack ? refuse('agreed-until-before', (w) => w.agreedUntilBefore, { field: 'renewBy' }) : undefined,
  ];
}

interface Adopting {
  readonly organisation: string;
  readonly scheme: string;
  readonly validFrom: Temporal.PlainDate | undefined;
  readonly today: Temporal.PlainDate;
}

async function wrongDay(tx: Transaction, { organisation, scheme, validFrom, today }: Adopting) {
  const adopted = await adoptionsOf(tx, organisation);
  if (adopted.some((one) => one.scheme === scheme)) return [adoptedAlready()];
  if (!validFrom) return [];
  const isPast = Temporal.PlainDate.compare(validFrom, today) < 0;
  const begun = adopted.some((one) => Temporal.PlainDate.compare(one.validFrom, today) <= 0);
  return [
    adopted.some((one) => one.validFrom.equals(validFrom)) ? sameDay() : undefined,
    isPast && begun ? pastDay() : undefined,
  ];
}

function pastDay(): Refusal {
  return refuse('past-day', (w) => w.pastDay, { field: 'validFrom', kind: 'conflict' });
}

function sameDay(): Refusal {
  return refuse('same-day', (w) => w.sameDay, { field: 'validFrom', kind: 'conflict' });
}

function adoptedAlready(): Refusal {
  return refuse('adopted-already', (w) => w.adoptedAlready, { kind: 'conflict' });
}

import { z } from 'zod';
import { date, optionalDate, years } from '#platform/input/date.ts';
import { optionalId } from '#platform/input/ids.ts';
import { choice, line, message } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { basedOnInput } from './based-on.ts';
import { centreKindMeant } from './centre-kind.ts';
import { words } from './words.ts';

const typed = (pick: (w: (typeof words)['lv']['enter']) => string) => say(words, (w) => pick(w.enter));

/** What a day can mean: places change from now on, and are not planned for the next generation. */
const days = years(2019, 2099);

/** An e-mail address of an office, in a form and in a file. */
export const officeEmail = /^[^\s@]+@[^\s@]+$/;
/** The registration number of an office, as the register of enterprises gives it. */
export const officeNumber = /^\d{11}$/;
/** A phone of an office, of three digits at least: a short number is one too. */
export const officePhone = /(?:\d\D*){3}/;

const email = line(typed((w) => w.email)).refine((text) => officeEmail.test(text), message(typed((w) => w.email)));

const contacts = {
  address: line(typed((w) => w.address)),
  email,
  phone: line(typed((w) => w.phone)).refine((text) => officePhone.test(text), message(typed((w) => w.phone))),
};

const ofOrganisation = { ...contacts, dataProtectionContact: line(typed((w) => w.dataProtectionContact)) };

const name = line(typed((w) => w.name));

const ofCentre = {
  name,
  kind: line(typed((w) => w.centreKind)).overwrite(centreKindMeant),
  place: line(typed((w) => w.place)),
  ...contacts,
};

const validFrom = date(
  typed((w) => w.validFrom),
  days,
);

/** The day that was typed, if it is one. */
export function dayOfChange(typed: string): Temporal.PlainDate | undefined {
  return validFrom.safeParse(typed).data;
}

/** The ministry is entered by the command line, once. */
export const kindsToAdd = ['municipality', 'institution', 'service_holder'] as const;

export const addOrganisationInput = z.object({
  kind: choice(
    kindsToAdd,
    typed((w) => w.kind),
  ),
  name,
  registrationNumber: line(typed((w) => w.registrationNumber)).refine(
    (text) => officeNumber.test(text),
    message(typed((w) => w.registrationNumber)),
  ),
  ...ofOrganisation,
});

/** The name may be left out: it is the ministry's to change. */
export const changeOrganisationInput = z.object({
  name: name.optional(),
  ...ofOrganisation,
  validFrom,
  basedOn: basedOnInput,
});

export const addCentreInput = z.object(ofCentre);

export const changeCentreInput = z.object({ ...ofCentre, validFrom, basedOn: basedOnInput });

/** Without a day it stays open after all. */
export const closingInput = z.object({
  closedFrom: optionalDate(days),
  successor: optionalId(),
  reason: line(typed((w) => w.reason)),
  basedOn: z
    .string()
    .max(100)
    .optional()
    .describe(
      'The closing that was read, its day and the id of who goes on, with a space between: if another is planned by now, nothing is recorded',
    ),
});

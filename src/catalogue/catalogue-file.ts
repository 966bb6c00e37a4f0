import { z } from 'zod';
import { date, years } from '#platform/input/date.ts';
import { missing, values } from './catalogue-values.ts';
import { editionContent } from './edition-content.ts';

const days = years(1990, 2099);

/** The e-services and the basket, as an operator writes them for `tilts catalogue import`. */
export const catalogueFile = z.strictObject({
  /** Service holders that may be new to the system. */
  holders: z
    .array(
      z.strictObject({
        registrationNumber: values.registrationNumber(),
        name: values.words(),
        address: values.words(),
        email: values.words(),
        phone: values.words(),
        dataProtectionContact: values.words(),
      }),
    )
    .default([]),
  /** Each is an edition: the e-service from `validFrom` until the next edition, or until `validUntil`. */
  eServices: z
    .array(
      z.strictObject({
        code: values.code(),
        validFrom: date(missing, days),
        validUntil: date(missing, days).nullish(),
        holder: values.registrationNumber(),
        ...editionContent.shape,
      }),
    )
    .default([]),
  withdrawals: z.array(z.strictObject({ code: values.code(), from: date(missing, days) })).default([]),
  basket: z
    .array(
      z.strictObject({
        point: values.point(),
        name: values.words(1000),
        validFrom: date(missing, days).nullish(),
        validUntil: date(missing, days).nullish(),
        madeBy: values.words(),
        endedBy: values.words().nullish(),
      }),
    )
    .default([]),
});

export type CatalogueFile = z.output<typeof catalogueFile>;
/** The same as written in the file: dates are text. */
export type CatalogueFileText = z.input<typeof catalogueFile>;

import { z } from 'zod';
import { date } from '#platform/input/input.ts';
import { missing, values } from './catalogue-values.ts';
import { editionContent } from './edition-content.ts';

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
        validFrom: date(missing),
        validUntil: date(missing).nullish(),
        holder: values.registrationNumber(),
        ...editionContent.shape,
      }),
    )
    .default([]),
  withdrawals: z.array(z.strictObject({ code: values.code(), from: date(missing) })).default([]),
  basket: z
    .array(
      z.strictObject({
        point: values.point(),
        name: values.words(1000),
        validFrom: date(missing).nullish(),
        validUntil: date(missing).nullish(),
        madeBy: values.words(),
        endedBy: values.words().nullish(),
      }),
    )
    .default([]),
});

export type CatalogueFile = z.output<typeof catalogueFile>;
/** The same as written in the file: dates are text. */
export type CatalogueFileText = z.input<typeof catalogueFile>;

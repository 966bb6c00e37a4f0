import { z } from 'zod';
import { date } from '#platform/input/input.ts';
import { missing, values } from './catalogue-values.ts';
import { editionContent } from './edition-content.ts';

/** The e-services and the basket as an operator writes them down for `tilts catalogue import`. */
export const catalogueFile = z.strictObject({
  /** Service holders that the system may not know yet. */
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
  /** Each is an edition: what the e-service is from `validFrom` until the next one, or until `validUntil`. */
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
/** The same as it stands in the file: dates are text. */
export type CatalogueFileText = z.input<typeof catalogueFile>;

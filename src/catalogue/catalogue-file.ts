import { z } from 'zod';
import { date, line, message } from '#platform/input/input.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const told = (pick: (w: (typeof words)['lv']['file']) => string): Text => say(words, (w) => pick(w.file));
const missing = told((w) => w.missing);
const words300 = () => line(missing);
const inBoth = (max = 300) => z.strictObject({ lv: line(missing, max), en: line(missing, max) });
const yesOrNo = () => z.boolean({ error: message(told((w) => w.yesOrNo)) });
const like = (form: RegExp, say: Text) => z.string({ error: message(missing) }).regex(form, message(say));
const registrationNumber = () =>
  like(
    /^\d{11}$/,
    told((w) => w.registrationNumber),
  );
const code = () =>
  like(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,29}$/,
    told((w) => w.code),
  );
const point = () =>
  like(
    /^\d+(\.\d+)*$/,
    told((w) => w.point),
  );

const portalAddress = z
  .string({ error: message(missing) })
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), message(told((w) => w.address)));

const field = z.strictObject({
  key: like(
    /^[A-Za-z]\w{0,59}$/,
    told((w) => w.key),
  ),
  label: inBoth(),
  hint: inBoth().optional(),
});

/** The e-services and the basket as an operator writes them down for `tilts catalogue import`. */
export const catalogueFile = z.strictObject({
  /** Service holders that the system may not know yet. */
  holders: z
    .array(
      z.strictObject({
        registrationNumber: registrationNumber(),
        name: words300(),
        address: words300(),
        email: words300(),
        phone: words300(),
        dataProtectionContact: words300(),
      }),
    )
    .default([]),
  /** Each is an edition: what the e-service is from `validFrom` until the next one, or until `validUntil`. */
  eServices: z
    .array(
      z.strictObject({
        code: code(),
        validFrom: date(missing),
        validUntil: date(missing).nullish(),
        name: inBoth(),
        holder: registrationNumber(),
        portalUrl: portalAddress,
        underMandate: yesOrNo(),
        givesPlannedTime: yesOrNo(),
        givesResult: yesOrNo(),
        dataUsed: inBoth(2000),
        fields: z.array(field, { error: message(told((w) => w.list)) }),
        basketPoint: point().nullish(),
      }),
    )
    .default([]),
  withdrawals: z.array(z.strictObject({ code: code(), from: date(missing) })).default([]),
  basket: z
    .array(
      z.strictObject({
        point: point(),
        name: line(missing, 1000),
        validFrom: date(missing).nullish(),
        validUntil: date(missing).nullish(),
        madeBy: words300(),
        endedBy: words300().nullish(),
      }),
    )
    .default([]),
});

export type CatalogueFile = z.output<typeof catalogueFile>;
/** The same as it stands in the file: dates are text. */
export type CatalogueFileText = z.input<typeof catalogueFile>;

import { z } from 'zod';
import { date, optionalDate, years } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice, line, message, typedNumber } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { values } from './catalogue-values.ts';
import { words } from './change/words.ts';
import type { EditionContent } from './edition-content.ts';
import { fieldsIn, linesOf } from './field-lines.ts';

const told = (pick: (w: (typeof words)['lv']['enter']) => string): Text => say(words, (w) => pick(w.enter));

/** A change is of the near future: nobody plans e-services of the next generation. */
const days = years(2019, 2099);

/** In a form left empty: none. */
const orNone = (text: string | undefined) => text || null;

const yesOrNo = (missing: Text) => choice(['yes', 'no'], missing);

/** Why somebody changes an e-service, or takes a change back. */
const reason = line(told((w) => w.reason));

/** Why a planned change is taken back. */
export const withdrawReason = line(told((w) => w.withdrawReason));

const fields = z.object({
  validFrom: date(
    told((w) => w.validFrom),
    days,
  ),
  lastDay: optionalDate(days).describe('The last day on which it is in the catalogue; without it until further notice'),
  nameLv: line(told((w) => w.name)),
  nameEn: line(told((w) => w.name)),
  underMandate: yesOrNo(told((w) => w.yesOrNo)),
  givesPlannedTime: yesOrNo(told((w) => w.yesOrNo)),
  givesResult: yesOrNo(told((w) => w.yesOrNo)),
  minimumAge: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((typed) => (typed === '' || typed === undefined || typed === null ? null : typedNumber(typed)))
    .pipe(values.age().nullable()),
  dataUsedLv: line(
    told((w) => w.dataUsed),
    2000,
  ),
  dataUsedEn: line(
    told((w) => w.dataUsed),
    2000,
  ),
  fields: z
    .string()
    .max(20_000)
    .optional()
    .describe('A field of the form on each line: key | Latvian | English | hint in Latvian | hint in English')
    .transform((text = '', context) => {
      const read = fieldsIn(text);
      if ('fields' in read) return read.fields;
      context.addIssue({ code: 'custom', message: message(read.wrong) });
      return z.NEVER;
    }),
  basketPoint: z.string().optional().transform(orNone).pipe(values.point().nullable()),
  portalUrl: values.webAddress(),
  reason,
  basedOn: typedId().optional().describe('The edition that the form showed'),
});

/** What an e-service is to be from a day on, whole: every field of an edition. */
export const changeInput = together(words, fields, (typed, complain) => {
  const content = contentOf(typed);
  const { validFrom, lastDay, reason: why, basedOn } = typed;
  if (validFrom && lastDay && Temporal.PlainDate.compare(lastDay, validFrom) < 0) {
    complain('lastDay', (w) => w.endsBeforeItBegins, ['validFrom']);
    return undefined;
  }
  if (!content || !validFrom || why === undefined) return undefined;
  return { validFrom, validUntil: lastDay?.add({ days: 1 }) ?? null, content, reason: why, basedOn };
});

/** The day that was typed, if it is one. */
export function dayIn(typed: string): Temporal.PlainDate | undefined {
  return optionalDate(days).safeParse(typed).data;
}

/** Undefined where anything of it cannot be read. */
function contentOf(typed: Partial<z.output<typeof fields>>): EditionContent | undefined {
  const { nameLv, nameEn, dataUsedLv, dataUsedEn, portalUrl, minimumAge, basketPoint } = typed;
  const { underMandate, givesPlannedTime, givesResult, fields: asked } = typed;
  if (!(nameLv && nameEn && dataUsedLv && dataUsedEn && portalUrl)) return undefined;
  if (!(underMandate && givesPlannedTime && givesResult)) return undefined;
  if (minimumAge === undefined || basketPoint === undefined || asked === undefined) return undefined;
  return {
    name: { lv: nameLv, en: nameEn },
    underMandate: underMandate === 'yes',
    givesPlannedTime: givesPlannedTime === 'yes',
    givesResult: givesResult === 'yes',
    minimumAge,
    dataUsed: { lv: dataUsedLv, en: dataUsedEn },
    fields: asked,
    basketPoint,
    portalUrl,
  };
}

/** An edition as the form of its change shows it. */
export function typedOf({ name, dataUsed, minimumAge, basketPoint, portalUrl, fields: asked, ...is }: EditionContent) {
  const yes = (value: boolean) => (value ? 'yes' : 'no');
  return {
    nameLv: name.lv,
    nameEn: name.en,
    underMandate: yes(is.underMandate),
    givesPlannedTime: yes(is.givesPlannedTime),
    givesResult: yes(is.givesResult),
    minimumAge: minimumAge === null ? '' : String(minimumAge),
    dataUsedLv: dataUsed.lv,
    dataUsedEn: dataUsed.en,
    fields: linesOf(asked),
    basketPoint: basketPoint ?? '',
    portalUrl,
  };
}

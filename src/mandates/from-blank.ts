import { daysUnderTheLaw } from '#acting/index.ts';
import { type Blank, nextBlank } from '#archive/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { optionalDate } from '#platform/input/date.ts';
import { optionalId } from '#platform/input/ids.ts';
import { optionalLine } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { Complain } from '#platform/input/together.ts';
import { formMoment, formTime, officialDay, readMoment } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { Mandate } from './mandate.ts';
import { words } from './words.ts';

/** That a mandate is entered from a blank, by its id in the register, and when it was signed by hand. */
export const blankFields = {
  blank: optionalId(),
  signedByHandOn: optionalDate(daysUnderTheLaw),
  signedByHandAt: optionalLine(5),
};

interface TypedBlank {
  readonly blank?: string | undefined;
  readonly signedByHandOn?: Temporal.PlainDate | undefined;
  readonly signedByHandAt?: string | undefined;
}

/** A blank, and the moment at which it was signed by hand. */
export interface FilledBlank {
  readonly blank: Blank;
  readonly filledAt: Temporal.Instant;
}

/** Day and time are asked for only where it is entered from a blank. */
export function complainOfBlank(
  { blank, signedByHandOn: day, signedByHandAt: time }: TypedBlank,
  complain: Complain<typeof words.lv, keyof TypedBlank>,
): void {
  if (!blank) return;
  if (!day) complain('signedByHandOn', (w) => w.blanks.giveDay);
  if (!time || (day && !readMoment(day, time))) complain('signedByHandAt', (w) => w.blanks.giveTime);
}

/** When the paper was signed by hand, as far as it is entered from a blank and can be read. */
export function filledAt({
  blank,
  signedByHandOn: day,
  signedByHandAt: time,
}: TypedBlank): Temporal.Instant | undefined {
  return blank && day && time !== undefined ? readMoment(day, time) : undefined;
}

/** The day of the mandate: that on which its blank was signed, or this one. */
export function dayOfPaper(fields: TypedBlank, at: Temporal.Instant): Temporal.PlainDate {
  return (fields.blank && fields.signedByHandOn) || officialDay(at);
}

/** What a proof says of a mandate entered from a blank; nothing of others. */
export function signedByHand({ signedByHandAt: moment }: Mandate): { signedByHand?: { on: string; at: string } } {
  return moment ? { signedByHand: { on: officialDay(moment).toString(), at: formTime(moment) } } : {};
}

/** Nothing is signed in time to come. */
export function filledInFuture(fields: TypedBlank, at: Temporal.Instant): Refusal | undefined {
  const moment = filledAt(fields);
  if (!moment || Temporal.Instant.compare(moment, at) <= 0) return undefined;
  return refusal(
    'filled-in-future',
    'signedByHandAt',
    say(words, (w) => w.blanks.inFuture),
  );
}

/** Blanks are entered in the order of their numbers, each signed after its number was reserved and in its year. */
export async function judgeBlank(
  tx: Transaction,
  fields: TypedBlank,
): Promise<{ readonly wrong: Refusal | undefined; readonly found: FilledBlank | undefined }> {
  if (!fields.blank) return { wrong: undefined, found: undefined };
  const blank = await nextBlank(tx);
  if (blank?.document !== fields.blank) return { wrong: blankNotNext(blank), found: undefined };
  const moment = filledAt(fields);
  const wrong = moment && wrongMoment(blank, moment);
  return { wrong, found: moment && !wrong ? { blank, filledAt: moment } : undefined };
}

/** Of two who enter one blank at once, one succeeds; the other is told which is next, where that is known. */
export function blankNotNext(next?: Blank): Refusal {
  const text: Text = next
    ? say(words, (w) => w.blanks.otherFirst(next.number, next.year))
    : say(words, (w) => w.blanks.notWaiting);
  return refusal('blank-not-next', 'blank', text, 'conflict');
}

function wrongMoment({ year, reservedAt }: Blank, moment: Temporal.Instant): Refusal | undefined {
  // What is typed has no seconds.
  if (Temporal.Instant.compare(moment, reservedAt.round({ smallestUnit: 'minute', roundingMode: 'floor' })) < 0) {
    return refusal(
      'filled-before-reserved',
      'signedByHandAt',
      inBoth((language) => words[language].blanks.beforeReserved(formMoment(reservedAt, language))),
    );
  }
  if (officialDay(moment).year === year) return undefined;
  return refusal(
    'filled-another-year',
    'signedByHandOn',
    say(words, (w) => w.blanks.anotherYear(year)),
  );
}

function refusal(code: string, field: string, text: Text, kind: 'rule' | 'conflict' = 'rule'): Refusal {
  return new Refusal({ code: `mandate.${code}`, kind, point: '22.1.3', problems: [{ field, text }] });
}

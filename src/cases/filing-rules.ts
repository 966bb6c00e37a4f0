import type { EServiceEdition } from '#catalogue/index.ts';
import { isClientYounger } from '#clients/index.ts';
import type { Ending, Mandate } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formDate, formMoment, readMoment } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import { words as partWords } from './part/words.ts';
import { words } from './words.ts';

/** Day and times of an application, as far as they can be read. */
export interface Times {
  readonly day?: Temporal.PlainDate | undefined;
  readonly started?: string | undefined;
  readonly ended?: string | undefined;
}

/** When it was filed, as far as that can be read. */
export function momentFiled({ day, ended }: Times): Temporal.Instant | undefined {
  return day && ended !== undefined ? readMoment(day, ended) : undefined;
}

export function leftCatalogue(): Refusal {
  return new Refusal({
    code: 'case.left-catalogue',
    point: '17.3',
    problems: [{ text: say(words, (w) => w.leftCatalogue) }],
  });
}

/** Nothing is filed for a client younger than the e-service asks: it may have got an age of its own since the mandate was drawn up. */
export async function clientTooYoung(
  tx: Transaction,
  { identityCheckId }: Pick<Mandate, 'identityCheckId'>,
  edition: EServiceEdition | undefined,
  day: Temporal.PlainDate,
): Promise<Refusal | undefined> {
  const minimumAge = edition?.minimumAge ?? null;
  if (minimumAge === null || !(await isClientYounger(tx, identityCheckId, { minimumAge, day }))) return undefined;
  const text = say(words, (w) => w.clientTooYoung(minimumAge));
  return new Refusal({ code: 'case.client-too-young', point: '22.1.5', problems: [{ text }] });
}

/**
 * An application made before the client signed was made without a mandate, whenever it is recorded. The hour of signing is not known, but
 * that of drawing up: nothing was signed before it.
 */
export function beforeSigning(
  { signing, signedByHandAt, drawnAt }: Mandate,
  { day, started, ended }: Times,
): Refusal | undefined {
  if (!signing || !day) return undefined;
  const begun = started === undefined ? undefined : readMoment(day, started);
  if (signedByHandAt && begun && Temporal.Instant.compare(begun, signedByHandAt) < 0) {
    return beforeSigningByHand(signedByHandAt);
  }
  if (Temporal.PlainDate.compare(day, signing.signedOn) < 0) {
    const text = inBoth((language) => words[language].beforeSigning(formDate(signing.signedOn, language)));
    return new Refusal({ code: 'case.before-signing', point: '22.1.3', problems: [{ field: 'day', text }] });
  }
  return signedByHandAt ? undefined : beforeDrawingUp(drawnAt, { day, ended });
}

/** The portal shows no seconds. */
function beforeDrawingUp(drawnAt: Temporal.Instant, times: Times): Refusal | undefined {
  const done = momentFiled(times);
  const drawnIn = drawnAt.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  if (!done || Temporal.Instant.compare(done, drawnIn) >= 0) return undefined;
  const text = inBoth((language) => words[language].beforeDrawingUp(formMoment(drawnAt, language)));
  return new Refusal({ code: 'case.before-signing', point: '22.1.3', problems: [{ field: 'ended', text }] });
}

/** Of a blank the minute of its signing is known. */
function beforeSigningByHand(signedAt: Temporal.Instant): Refusal {
  const text = inBoth((language) => words[language].beforeSigning(formMoment(signedAt, language)));
  return new Refusal({ code: 'case.before-signing', point: '22.1.3', problems: [{ field: 'started', text }] });
}

/** Nothing is filed once the mandate has ended, whenever it is recorded. */
export function afterEnd(ending: Ending, times: Times): Refusal | undefined {
  const endedAt = momentFiled(times);
  if (!endedAt || Temporal.Instant.compare(endedAt, ending.from) < 0) return undefined;
  const text = {
    lv: (ending.isPart ? partWords.lv.filedAfter : words.lv.filedAfterEnd)(formMoment(ending.from, 'lv')),
    en: (ending.isPart ? partWords.en.filedAfter : words.en.filedAfterEnd)(formMoment(ending.from, 'en')),
  };
  return notAfterEnd(ending, 'ended', text);
}

/** The refusal of what is too late under a mandate that has ended. */
export function notAfterEnd({ state }: Ending, field: string, text: Text): Refusal {
  const code = state === 'died' ? 'case.somebody-died' : 'case.mandate-ended';
  return new Refusal({ code, point: '22.1.3', problems: [{ field, text }] });
}

/** A time to come is a typing error, or a clock that is wrong. */
export function inFuture(times: Times, at: Temporal.Instant): Refusal | undefined {
  const endedAt = momentFiled(times);
  if (!endedAt || Temporal.Instant.compare(endedAt, at) <= 0) return undefined;
  const problems = [{ field: 'ended', text: say(words, (w) => w.endedInFuture) }];
  return new Refusal({ code: 'case.times', kind: 'input', point: '22.1.5', problems });
}

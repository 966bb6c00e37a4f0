import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { date } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice, line, optionalLine, requiredTick } from '#platform/input/input.ts';
import { type Complain, type Readable, together } from '#platform/input/together.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The qualified means with which an employee can sign in to the state portal. */
export const portalMeans = ['eid_card', 'eparaksts_mobile', 'eparaksts_card'] as const;

/** What the portal shows of an application, and the means by which the employee identified themself there. */
export const portalFields = {
  means: choice(
    portalMeans,
    say(words, (w) => w.chooseMeans),
  ),
  day: date(
    say(words, (w) => w.enterDay),
    daysUnderTheLaw,
  ),
  started: line(
    say(words, (w) => w.enterStarted),
    5,
  ),
  ended: line(
    say(words, (w) => w.enterEnded),
    5,
  ),
  reference: line(
    say(words, (w) => w.enterReference),
    100,
  ),
};

type PortalFields = z.ZodObject<typeof portalFields>;

/** Start and end are as the portal shows them: on one day, and in order. Undefined where they cannot be read. */
export function shownInPortal(
  { means, day, started = '', ended = '', reference }: Readable<PortalFields>,
  complain: Complain<typeof words.lv, 'day' | 'started' | 'ended'>,
) {
  const startedAt = day && readMoment(day, started);
  const endedAt = day && readMoment(day, ended);
  if (!startedAt) complain('started', (w) => w.notATime, ['day']);
  if (!endedAt) complain('ended', (w) => w.notATime, ['day']);
  complainOfOrder(startedAt, endedAt, complain);
  return means && day && startedAt && endedAt && reference ? { means, day, startedAt, endedAt, reference } : undefined;
}

function complainOfOrder(
  startedAt: Temporal.Instant | undefined,
  endedAt: Temporal.Instant | undefined,
  complain: Complain<typeof words.lv, 'ended'>,
): void {
  if (startedAt && endedAt && Temporal.Instant.compare(endedAt, startedAt) < 0) {
    complain('ended', (w) => w.endedBeforeStarted);
  }
}

/**
 * Times that the portal does not show are left empty: then the start is when the portal was opened, as the sealed `opening` of
 * `openPortal` says, and the end is when filing is recorded.
 */
export const fileApplicationInput = together(
  words,
  z.object({
    eService: typedId(say(words, (w) => w.chooseEService)),
    identified: requiredTick(say(words, (w) => w.stateIdentified)),
    ...portalFields,
    started: optionalLine(5),
    ended: optionalLine(5),
    opening: optionalLine(2000),
    lateReason: optionalLine(500),
  }),
  ({ eService, means, day, started, ended, reference, opening, lateReason }, complain) => {
    const { startedAt, endedAt } = momentsOf({ day, started, ended });
    if (started !== undefined && !startedAt) complain('started', (w) => w.notATime, ['day']);
    if (ended !== undefined && !endedAt) complain('ended', (w) => w.notATime, ['day']);
    complainOfOrder(startedAt, endedAt, complain);
    return eService && means && day && reference
      ? { eService, means, day, startedAt, endedAt, reference, opening, lateReason }
      : undefined;
  },
);

interface TimesTyped {
  readonly day?: Temporal.PlainDate | undefined;
  readonly started?: string | undefined;
  readonly ended?: string | undefined;
}

/** The moments of times on a day, as far as they can be read. */
export function momentsOf({ day, started, ended }: TimesTyped) {
  return {
    startedAt: day && started !== undefined ? readMoment(day, started) : undefined,
    endedAt: day && ended !== undefined ? readMoment(day, ended) : undefined,
  };
}

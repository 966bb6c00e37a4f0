import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice, message, optionalLine } from '#platform/input/input.ts';
import { personalDataIn } from '#platform/input/personal-data.ts';
import type { Complain } from '#platform/input/together.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { kinds, outcomes, type Topic, topics, ways } from './kinds.ts';
import { words } from './words.ts';

/** The fields by which a consultation is told, whether it is recorded or put right. Nothing in them can name the person. */
export const fieldsHeld = {
  /** A topic, or the edition of an e-service. */
  about: z.union([z.enum(topics), typedId()], { error: message(say(words, (w) => w.chooseAbout)) }),
  kind: choice(
    kinds,
    say(words, (w) => w.chooseKind),
  ),
  way: choice(
    ways,
    say(words, (w) => w.chooseWay),
  ),
  outcome: choice(
    outcomes,
    say(words, (w) => w.chooseOutcome),
  ),
  note: optionalLine(200),
  day: optionalDate(daysUnderTheLaw),
  time: optionalLine(20),
};

type Fields = { readonly [Name in keyof typeof fieldsHeld]?: z.output<(typeof fieldsHeld)[Name]> | undefined };

/** Says what does not fit in the fields, whatever they are for: a time without its day or none, or personal data in the note. */
export function complainOfHeld(
  { note, day, time }: Fields,
  complain: Complain<(typeof words)['lv'], 'note' | 'day' | 'time'>,
): void {
  if (personalDataIn(note ?? '')) complain('note', (w) => w.noPersonalData);
  if (time && !day) complain('day', (w) => w.enterDay, ['day']);
  if (day && time && !readMoment(day, time)) complain('time', (w) => w.enterTime, ['day']);
}

/** About what: a topic or an edition of an e-service, as it is recorded. */
export function aboutOf(about: string): { readonly topic: Topic | null; readonly edition: string | null } {
  const topic = topics.find((one) => one === about) ?? null;
  return { topic, edition: topic === null ? about : null };
}

import { z } from 'zod';
import { basedOn } from '#platform/input/based-on.ts';
import { choice } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { reasonsPutRight } from './kinds.ts';
import { aboutOf, complainOfHeld, fieldsHeld } from './what-was-held.ts';
import { words } from './words.ts';

/** What was recorded wrongly, as it is right; or that there was no such consultation, and then nothing else is needed. */
export const putRightConsultationInput = together(
  words,
  z.object({
    basedOn,
    reason: choice(
      reasonsPutRight,
      say(words, (w) => w.chooseReason),
    ),
    ...fieldsHeld,
    about: fieldsHeld.about.optional(),
    kind: fieldsHeld.kind.optional(),
    way: fieldsHeld.way.optional(),
    outcome: fieldsHeld.outcome.optional(),
  }),
  (fields, complain) => {
    const { reason, about, kind, way, outcome, note, day, time } = fields;
    if (reason && reason !== 'mistaken') return { reason, right: undefined };
    complainOfHeld(fields, complain);
    if (!reason) return undefined;
    if (!about) complain('about', (w) => w.chooseAbout, ['reason']);
    if (!kind) complain('kind', (w) => w.chooseKind, ['reason']);
    if (!way) complain('way', (w) => w.chooseWay, ['reason']);
    if (!outcome) complain('outcome', (w) => w.chooseOutcome, ['reason']);
    if (!day && !time) complain('day', (w) => w.enterDay, ['reason']);
    if (day && !time) complain('time', (w) => w.enterTime, ['reason', 'day']);
    const heldAt = day && readMoment(day, time ?? '');
    if (!about || !kind || !way || !outcome || !heldAt) return undefined;
    return { reason, right: { ...aboutOf(about), kind, way, outcome, note, heldAt } };
  },
);

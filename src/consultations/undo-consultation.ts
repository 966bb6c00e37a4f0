import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { noSuchConsultation } from './put-right-consultation.ts';
import { consultationById } from './queries.ts';
import { supersede } from './supersede.ts';
import { words } from './words.ts';

const point = '17.3, 20.13';
const minute = Temporal.Duration.from({ minutes: 1 });

/**
 * Takes back what one has recorded oneself within the last minute, without a reason: a key was hit by mistake. Later, or of a
 * colleague's record, it is put right (`consultation.put-right`), which says why.
 */
export const undoConsultation = deed({
  name: 'consultation.undo',
  title: say(words, (w) => w.acts.undoConsultation),
  point,
  roles: ['employee'],
  input: z.object({}),
  refusedBy: { consultation_superseded_once: tooLate, undone_within_a_minute: tooLate },
  async judge(tx, actor, { consultation }: { readonly consultation: string }) {
    const held = await consultationById(tx, consultation);
    if (!held) throw noSuchConsultation();
    const isOwn = held.by === actor.person && held.putRight === null;
    const isInTime = Temporal.Instant.compare(actor.at, held.recordedAt.add(minute)) <= 0;
    return { wrong: [isOwn && isInTime ? undefined : tooLate()], found: held };
  },
  async carryOut(tx, actor, _given, _input, _needs, _prepared, held) {
    const id = await supersede(tx, actor, held, 'undone');
    return { answer: { id }, things: { consultation: held.id, putRight: id } };
  },
});

function tooLate(): Refusal {
  return new Refusal({
    code: 'consultation.undo-late',
    kind: 'rule',
    point,
    problems: [{ text: say(words, (w) => w.undoLate) }],
  });
}

import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { withdrawReason } from './change-input.ts';
import { ownEService } from './own-e-service.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { words } from './words.ts';
import { holdEService, writeChange } from './write-change.ts';

interface OfChange {
  readonly eService: string;
  readonly edition: string;
}

/** Takes the last planned change back before its day: it never comes into force, and the edition before it goes on. */
export const withdrawChange = deed({
  name: 'e-service.withdraw-change',
  title: say(words, (w) => w.acts.withdrawChange),
  roles: ['holder_officer'],
  input: z.object({ reason: withdrawReason }),
  async judge(tx, actor, { eService, edition }: OfChange) {
    holdEService(tx, eService);
    const [newest, before] = await ownEService(tx, actor, eService);
    const isPlanned = Temporal.PlainDate.compare(newest.validFrom, officialDay(actor.at)) > 0;
    if (newest.id !== edition || !isPlanned || !before?.validUntil?.equals(newest.validFrom)) {
      throw refuse('no-such-change', (w) => w.noSuchChange, { kind: 'conflict' });
    }
    return { wrong: [], found: { newest, before } };
  },
  async carryOut(tx, actor, _given, input, _needs, _prepared, { newest, before }) {
    const ends = (id: string, validUntil: Temporal.PlainDate | null) =>
      own(tx).updateTable('eServiceEdition').set({ validUntil }).where('id', '=', id).execute();
    // In this order: both never hold on one day.
    await ends(newest.id, newest.validFrom);
    await ends(before.id, newest.validUntil);
    const { eServiceId } = newest;
    const change = await writeChange(tx, actor, {
      eServiceId,
      edition: newest.id,
      kind: 'withdrawn',
      reason: input.reason,
    });
    return { answer: { id: newest.id }, things: { eService: eServiceId, edition: newest.id, change } };
  },
});

import { staffNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** A sentence that says who recorded something and when, for a person who tries to do it a second time. */
export async function saidBy(
  tx: Transaction,
  done: { readonly recordedBy: string; readonly recordedAt: Temporal.Instant },
  pick: (w: typeof words.lv) => (who: string, when: string) => string,
): Promise<Text> {
  const who = (await staffNames(tx, [done.recordedBy])).get(done.recordedBy) ?? '';
  return {
    lv: pick(words.lv)(who, formMoment(done.recordedAt, 'lv')),
    en: pick(words.en)(who, formMoment(done.recordedAt, 'en')),
  };
}

import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { textLanguage } from './notice.ts';
import { noticeForClient } from './notice-for-client.ts';
import { readTelling, tellingFields } from './notice-telling.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

export const tellNoticeInput = together(words, z.object(tellingFields), readTelling);

/**
 * Records that the client was informed about the use of their personal data (22.¹ 3.), under the wording of that day.
 * Their identity has to be confirmed first, or it would not be known who was informed (22.¹ 1.).
 */
export const tellNotice = deed({
  name: 'notice.tell',
  title: say(words, (w) => w.acts.tellNotice),
  point: '22.1.3',
  roles: ['employee'],
  input: tellNoticeInput,
  refusedBy: { notice_to_whom_identity_was_confirmed: identityNotConfirmed },
  async carryOut(tx, actor, given: { readonly identityCheck: string; readonly client: string }, input) {
    const { version, parties } = await noticeForClient(tx, actor, textLanguage(input.language));
    const subject = { centre: actor.centre, id: given.client };
    const assistant = input.assistant ? (await dataKeyOf(tx, subject)).seal(input.assistant) : null;
    const id = randomUUIDv7();
    tx.send(
      insert('notice', {
        centre_id: actor.centre,
        id,
        identity_check_id: given.identityCheck,
        client_id: given.client,
        version,
        parties,
        language: input.language,
        way: input.way,
        assistant,
        told_at: actor.at,
        told_by: actor.person,
      }),
    );
    return {
      answer: { id },
      client: given.client,
      things: { notice: id },
      notice: { id, identityCheck: given.identityCheck },
    };
  },
});

function identityNotConfirmed(): Refusal {
  return new Refusal({
    code: 'notice.identity-not-confirmed',
    point: '22.1.1',
    problems: [{ text: say(words, (w) => w.notice.identityNotConfirmed) }],
  });
}

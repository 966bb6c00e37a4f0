import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { type CentreActor, record } from '#acting/index.ts';
import { identityCheckById } from '#clients/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { choice, message, optionalLine } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { noticeLanguages, noticeWays, textLanguage } from './notice.ts';
import { noticeForClient } from './notice-for-client.ts';
import { askEmployee } from './right.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export const tellNoticeInput = z
  .object({
    language: choice(
      noticeLanguages,
      say(words, (w) => w.notice.chooseLanguage),
    ),
    way: choice(
      noticeWays,
      say(words, (w) => w.notice.chooseWay),
    ),
    interpreter: optionalLine(100),
    witness: optionalLine(100),
  })
  .transform(({ language, way, interpreter, witness }, context) => {
    const problem = (field: string, text: (w: typeof words.lv) => string) =>
      context.addIssue({ code: 'custom', path: [field], message: message(say(words, text)) });
    if (way === 'interpreter' && !interpreter) problem('interpreter', (w) => w.notice.nameInterpreter);
    if (way === 'witness' && !witness) problem('witness', (w) => w.notice.nameWitness);
    if (way === 'read' && textLanguage(language) !== language) problem('way', (w) => w.notice.noTextToRead);
    const helpers = { interpreter, witness, read: undefined, read_aloud: undefined };
    return { language, way, assistant: helpers[way] };
  });

export type TellNoticeInput = z.output<typeof tellNoticeInput> & { readonly identityCheck: string };

/**
 * Records that the client was told about the use of their personal data (22.¹ 3.), under the wording of that day. Told to
 * somebody whose identity was confirmed, or it would not be known to whom (22.¹ 1.).
 */
export async function tellNotice(tx: Transaction, actor: CentreActor, input: TellNoticeInput): Promise<{ id: string }> {
  askEmployee(actor);
  const check = await identityCheckById(tx, input.identityCheck);
  if (check?.outcome !== 'confirmed' || check.clientId === null) {
    throw new Refusal({
      code: 'notice.identity-not-confirmed',
      point: '22.1.1',
      problems: [{ text: say(words, (w) => w.notice.identityNotConfirmed) }],
    });
  }
  const { version, parties } = await noticeForClient(tx, actor, textLanguage(input.language));
  const subject = { centre: actor.centre, id: check.clientId };
  const assistant = input.assistant ? (await dataKeyOf(tx, subject)).seal(input.assistant) : null;
  const id = randomUUIDv7();
  tx.send(
    own(tx).insertInto('notice').values({
      centre_id: actor.centre,
      id,
      identity_check_id: input.identityCheck,
      client_id: check.clientId,
      version,
      parties,
      language: input.language,
      way: input.way,
      assistant,
      told_at: actor.at,
      told_by: actor.person,
    }),
  );
  record(tx, actor, { act: 'mandates.tell-notice', point: '22.1.3', client: check.clientId, things: { notice: id } });
  return { id };
}

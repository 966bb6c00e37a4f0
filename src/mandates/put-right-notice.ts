import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed, type FieldsOf } from '#acting/index.ts';
import { basedOn, isAnother } from '#platform/input/based-on.ts';
import { typedId } from '#platform/input/ids.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { noticeById, type ToldNotice } from './notice-queries.ts';
import { readTelling, tellingFields } from './notice-telling.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

export const putRightNoticeInput = together(
  words,
  z.object({
    ...tellingFields,
    basedOn,
    /** Which one, where the case has several; without it, the newest. */
    notice: typedId().optional(),
    reason: line(
      say(words, (w) => w.notice.sayReason),
      500,
    ),
  }),
  ({ reason, basedOn: _shown, ...typed }, complain) => {
    const told = readTelling(typed, complain);
    return told && reason ? { ...told, reason } : undefined;
  },
);

/**
 * Puts right what was recorded of telling the notice (22.¹ 3.): the language, the way, who helped. The earlier record stays, and so do
 * the moment and the person who told it. A mandate that was drawn up on it and not signed prints it, so whoever calls this ends it.
 */
export const putRightNotice = deed({
  name: 'notice.put-right',
  title: say(words, (w) => w.acts.putRightNotice),
  point: '22.1.3',
  roles: ['employee'],
  input: putRightNoticeInput,
  async judge(tx, _actor, { notice }: { readonly notice: string }, fields) {
    const told = await noticeById(tx, notice);
    if (!told) throw new TypeError('a case names a notice that is not there');
    const wrong = [
      isAnother(told.putRight ?? told.id, fields.basedOn) ? putRightMeanwhile() : undefined,
      isSame(told, fields) ? nothingNew() : undefined,
    ];
    return { wrong, found: told };
  },
  async carryOut(tx, actor, _given, { language, way, assistant, reason }, _needs, _prepared, told) {
    const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: told.clientId });
    const id = randomUUIDv7();
    tx.send(
      insert('notice_put_right', {
        centre_id: actor.centre,
        id,
        notice_id: told.id,
        supersedes: told.putRight,
        language,
        way,
        assistant: assistant ? dataKey.seal(assistant) : null,
        reason: dataKey.seal(reason),
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
    );
    return { answer: { id }, client: told.clientId, things: { notice: told.id, putRight: id }, notice: told.id };
  },
});

function isSame(told: ToldNotice, fields: FieldsOf<typeof putRightNoticeInput>): boolean {
  const { language, way } = fields;
  const assistant = way === 'interpreter' || way === 'witness' ? fields[way] : null;
  return language === told.language && way === told.way && (assistant ?? null) === told.assistant;
}

function nothingNew(): Refusal {
  return new Refusal({
    code: 'notice.nothing-put-right',
    kind: 'input',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.notice.nothingPutRight) }],
  });
}

/** Somebody has put it right since it was shown: what they recorded would be undone without a word. */
function putRightMeanwhile(): Refusal {
  return new Refusal({
    code: 'notice.put-right-meanwhile',
    kind: 'conflict',
    point: '22.1.3',
    problems: [{ field: 'basedOn', text: say(words, (w) => w.notice.meanwhile) }],
  });
}

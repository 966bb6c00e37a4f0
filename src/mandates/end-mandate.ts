import { z } from 'zod';
import { type CentreActor, record } from '#acting/index.ts';
import { markEntry } from '#archive/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { choice, optionalDate, optionalLine } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { endOfDay, formDate, officialDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { absentMandate } from './absent-mandate.ts';
import { type EndKind, endKinds, type Mandate } from './mandate.ts';
import { lockMandate } from './queries.ts';
import { askEmployee } from './right.ts';
import { own } from './tables.ts';
import { saidBy } from './who-and-when.ts';
import { words } from './words.ts';
import { writeEnd } from './write-end.ts';

export const endMandateInput = z.object({
  kind: choice(
    endKinds,
    say(words, (w) => w.end.chooseKind),
  ),
  declaredBy: optionalLine(200),
  reason: optionalLine(500),
  endedOn: optionalDate(),
});

export type EndMandateInput = z.output<typeof endMandateInput> & { readonly mandate: string };

/**
 * Ends a mandate before its term: the client revoked it, which they can at any time, or died; all it asked for is done; or
 * it was never signed (22.¹ 3.). What was filed before stays filed. The archive register is marked.
 */
export async function endMandate(tx: Transaction, actor: CentreActor, input: EndMandateInput): Promise<void> {
  askEmployee(actor);
  const mandate = await lockMandate(tx, input.mandate);
  if (!mandate) throw absentMandate();
  if (mandate.end) {
    throw refusal('ended-already', undefined, await saidBy(tx, mandate.end, (w) => w.end.twice), 'conflict');
  }
  refuseKind(mandate, input.kind);
  refuseDay(mandate, input.endedOn, officialDay(actor.at));

  const { kind, reason } = input;
  const [proof, dataKey] = await Promise.all([
    kind === 'unsigned' ? null : writeEnd(tx, actor, mandate, { ...input, kind }),
    dataKeyOf(tx, { centre: actor.centre, id: mandate.clientId }),
  ]);
  tx.send(
    own(tx)
      .insertInto('mandate_end')
      .values({
        centre_id: actor.centre,
        mandate_id: mandate.id,
        kind,
        reason: reason ? dataKey.seal(reason) : null,
        content: proof && dataKey.seal(JSON.stringify(proof)),
        ended_at: momentOfEnd(input.endedOn, actor.at),
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
  );
  const note = words.lv.end.marks[kind];
  await markEntry(tx, actor, { document: mandate.id, kind: markOf[kind], note });
  record(tx, actor, {
    act: `mandates.end-${kind}`,
    point: '22.1.3',
    client: mandate.clientId,
    things: { mandate: mandate.id },
  });
}

const markOf = { revoked: 'revoked', unsigned: 'unsigned', died: 'ended', completed: 'ended' } as const;

function refuseKind(mandate: Mandate, kind: EndKind): void {
  if (mandate.signing && kind === 'unsigned') {
    throw refusal(
      'signed',
      'kind',
      say(words, (w) => w.end.wasSigned),
    );
  }
  if (!mandate.signing && kind !== 'unsigned') {
    throw refusal(
      'never-signed',
      'kind',
      say(words, (w) => w.end.neverSigned),
    );
  }
}

function refuseDay({ signing, drawnOn }: Mandate, endedOn: Temporal.PlainDate | undefined, today: Temporal.PlainDate) {
  if (!endedOn) return;
  if (Temporal.PlainDate.compare(endedOn, today) > 0) {
    throw refusal(
      'ended-in-future',
      'endedOn',
      say(words, (w) => w.end.inFuture),
    );
  }
  const earliest = signing?.signedOn ?? drawnOn;
  if (Temporal.PlainDate.compare(endedOn, earliest) >= 0) return;
  throw refusal('ended-before-signed', 'endedOn', {
    lv: words.lv.end.beforeSigned(formDate(earliest, 'lv')),
    en: words.en.end.beforeSigned(formDate(earliest, 'en')),
  });
}

/** Of an earlier day the hour is not known: the mandate held until that day was over, as it does on its last one. */
function momentOfEnd(endedOn: Temporal.PlainDate | undefined, now: Temporal.Instant): Temporal.Instant {
  return !endedOn || endedOn.equals(officialDay(now)) ? now : endOfDay(endedOn);
}

function refusal(code: string, field: string | undefined, text: Text, kind: 'rule' | 'conflict' = 'rule'): Refusal {
  return new Refusal({ code: `mandate.${code}`, kind, point: '22.1.3', problems: [{ ...(field && { field }), text }] });
}

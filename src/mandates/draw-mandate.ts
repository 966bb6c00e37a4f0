import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { enterBlank, registerDocument } from '#archive/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { noteSharedHashes } from '#platform/sealing/lookup-hash.ts';
import { alsoInForce } from './also-in-force.ts';
import { type Draft, type DrawnOn, doubtUnanswered, draftRules } from './draft-mandate.ts';
import { drawMandateInput } from './draw-mandate-input.ts';
import { blankNotNext } from './from-blank.ts';
import type { Mandate, ScopeLine } from './mandate.ts';
import type { MandateContent } from './mandate-content.ts';
import { phoneHashes, phonesIn } from './people-by-phone.ts';
import type { MandateSettings } from './settings.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';
import { sourcesOf, writeContent } from './write-content.ts';

/** Of two who enter a blank at once, or the second before the first, one succeeds. */
const blankRefusals = {
  blank_settled_once: () => blankNotNext(),
  mark_ends_once: () => blankNotNext(),
  blanks_in_their_order: () => blankNotNext(),
};

/**
 * Draws up the written mandate (22.¹ 3.): takes the next number of the register and stores, sealed, everything that
 * both copies will say; or enters a blank that was filled by hand, under its own number. One notice is good for one mandate. It is not in force before it is signed.
 */
export const drawMandate = deed({
  name: 'mandate.draw',
  title: say(words, (w) => w.acts.drawMandate),
  point: '22.1.3',
  roles: ['employee'],
  input: drawMandateInput,
  answer: z.object({ id: z.string(), year: z.number(), number: z.number() }),
  refusedBy: { one_mandate_per_notice: noticeSpent, doubts_weighed: doubtUnanswered, ...blankRefusals },
  ...draftRules,
  async carryOut(
    tx,
    actor,
    given: DrawnOn,
    input,
    { mandateSettings }: { readonly mandateSettings: MandateSettings },
    _prepared,
    draft: Draft,
  ) {
    const { day, notice, editions, byHand } = draft;
    const id = byHand?.blank.document ?? randomUUIDv7();
    const [sources, others, entry, dataKey] = await Promise.all([
      sourcesOf(tx, actor, given),
      alsoInForce(tx, given, actor.at),
      byHand
        ? enterBlank(tx, actor, { ...byHand, client: given.client })
        : registerDocument(tx, actor, { document: id, client: given.client, on: day }),
      dataKeyOf(tx, { centre: actor.centre, id: given.client }),
    ]);
    const preview = writeContent(actor, input, draft, sources);
    const reference = randomBytes(16).toString('base64url');
    const content: MandateContent = {
      ...preview,
      registrationNumber: `${entry.fileIndex}/${entry.year}/${entry.number}`,
      referenceUrl: new URL(`/p/${reference}`, mandateSettings.origin).href,
    };
    const mandate: Mandate = {
      id,
      clientId: notice.clientId,
      identityCheckId: notice.identityCheckId,
      noticeId: notice.id,
      scope: editions.map(({ eServiceId, id: editionId }) => ({ eServiceId, editionId, revoked: null })),
      register: { year: entry.year, number: entry.number },
      reference,
      wording: content.wordingVersion,
      drawnOn: day,
      drawnAt: actor.at,
      drawnBy: actor.person,
      validUntil: input.validUntil,
      resultWay: input.resultWay,
      signing: null,
      end: null,
      death: null,
      signedByHandAt: byHand?.filledAt ?? null,
      signer: input.witness ? 'witness' : 'client',
    };
    write(tx, actor.centre, mandate, dataKey.seal(JSON.stringify(content)));
    noteSharedHashes(
      tx,
      { centre: actor.centre, id: given.client },
      phoneHashes(tx.vault, phonesIn(input.resultWay, content)),
    );
    if (input.witness) {
      const { name, document, reason } = input.witness;
      const sealed = { name: dataKey.seal(name), document: dataKey.seal(document), reason: dataKey.seal(reason) };
      tx.send(insert('mandate_witness', { centre_id: actor.centre, mandate_id: id, ...sealed }));
    }
    for (const doubt of draft.doubts) {
      const answer = dataKey.seal(input.doubtAnswer ?? '');
      tx.send(insert('doubt_weighed', { centre_id: actor.centre, mandate_id: id, doubt_id: doubt, answer }));
    }
    const answer = { id, year: entry.year, number: entry.number };
    const other = others.find(({ scope }) => scope.some((line) => mandate.scope.some(isSame(line))));
    const things = { mandate: id, ...(other && { otherMandate: other.id }) };
    return { answer, client: notice.clientId, things, mandate, editions };
  },
});

const isSame = (line: ScopeLine) => (other: ScopeLine) => line.eServiceId === other.eServiceId;

function write(tx: Transaction, centre: string, mandate: Mandate, content: Buffer): void {
  tx.send(
    insert('mandate', {
      centre_id: centre,
      id: mandate.id,
      notice_id: mandate.noticeId,
      identity_check_id: mandate.identityCheckId,
      client_id: mandate.clientId,
      register_year: mandate.register.year,
      register_number: mandate.register.number,
      drawn_on: mandate.drawnOn,
      valid_until: mandate.validUntil,
      result_way: mandate.resultWay,
      reference: mandate.reference,
      wording: mandate.wording,
      content,
      drawn_at: mandate.drawnAt,
      drawn_by: mandate.drawnBy,
    }),
  );
  const scope = mandate.scope.map((line, index) => ({
    centre_id: centre,
    mandate_id: mandate.id,
    edition_id: line.editionId,
    e_service_id: line.eServiceId,
    line: index + 1,
  }));
  tx.send(insert('mandate_scope', ...scope));
}

/** The database enforces "one notice, one mandate": of many who draw up at once, one succeeds. */
function noticeSpent(): Refusal {
  return new Refusal({
    code: 'mandate.notice-spent',
    kind: 'conflict',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.notice.spent) }],
  });
}

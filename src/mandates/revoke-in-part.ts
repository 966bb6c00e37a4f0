import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { markEntry, markRefusals } from '#archive/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { line, optionalLine, ticked } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { endBeforeSigned, endInFuture, momentOfEnd, wrongEnd } from './day-of-end.ts';
import type { Mandate } from './mandate.ts';
import { words } from './part/words.ts';
import { insert } from './tables.ts';
import { words as endWords } from './words.ts';
import { writePartRevoked } from './write-part-revoked.ts';

const chooseEServices = say(words, (w) => w.chooseEServices);

export const revokeInPartInput = z.object({
  eServices: ticked(chooseEServices, typedId(chooseEServices)),
  declaredBy: line(
    say(endWords, (w) => w.end.sayDeclaredBy),
    200,
  ),
  reason: optionalLine(500),
  revokedOn: optionalDate(daysUnderTheLaw),
});

/** What is withdrawn in part: a mandate in force. */
export interface PartBasis {
  readonly mandate: Mandate;
  /** The codes of the e-services that it names. */
  readonly codes: ReadonlyMap<string, string>;
  /** The e-services applied for under it. */
  readonly filed: readonly string[];
  /** Those not withdrawn before for which something is still to be done under it. */
  readonly open: readonly string[];
}

/**
 * The client withdraws a mandate for some of its e-services (22.¹ 3.): from then on nothing is filed for these under it. For the others it
 * stays in force. Applications already filed stay filed. The archive register is marked.
 */
export const revokeInPart = deed({
  name: 'mandate.revoke-in-part',
  title: say(words, (w) => w.act),
  point: '22.1.3',
  roles: ['employee'],
  input: revokeInPartInput,
  refusedBy: { ...markRefusals, e_service_revoked_once: () => revokedAlready('') },
  alsoWrong: ({ revokedOn }, actor) => [endInFuture('revokedOn', revokedOn, actor.at)],
  async judge(_tx, _actor, basis: PartBasis, { eServices, revokedOn }) {
    return { wrong: [wrongPart(basis, eServices), endBeforeSigned('revokedOn', revokedOn, basis.mandate)] };
  },
  async carryOut(tx, actor, { mandate, codes }, { eServices, declaredBy, reason, revokedOn }) {
    const id = randomUUIDv7();
    const from = momentOfEnd(revokedOn, actor.at);
    const isRevokedNow = ({ eServiceId }: { eServiceId: string }) => eServices.includes(eServiceId);
    const now: Mandate = {
      ...mandate,
      scope: mandate.scope.map((line) => (isRevokedNow(line) ? { ...line, revoked: { by: id, from } } : line)),
    };
    const [proof, dataKey] = await Promise.all([
      writePartRevoked(tx, actor, now, declaredBy),
      dataKeyOf(tx, { centre: actor.centre, id: mandate.clientId }),
    ]);
    tx.send(
      insert('partial_revocation', {
        centre_id: actor.centre,
        id,
        mandate_id: mandate.id,
        reason: reason ? dataKey.seal(reason) : null,
        content: dataKey.seal(JSON.stringify(proof)),
        revoked_at: from,
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
    );
    const lines = now.scope.filter(isRevokedNow);
    tx.send(
      insert(
        'revoked_e_service',
        ...lines.map(({ eServiceId }) => ({
          centre_id: actor.centre,
          mandate_id: mandate.id,
          e_service_id: eServiceId,
          revocation_id: id,
        })),
      ),
    );
    const note = lines.map(({ eServiceId }) => codes.get(eServiceId)).join(', ');
    markEntry(tx, actor, { document: mandate.id, kind: 'revoked_in_part', note });
    return {
      answer: { id },
      client: mandate.clientId,
      things: { mandate: mandate.id, revocation: id },
      mandate: now,
    };
  },
});

/** Each of them was granted and not yet withdrawn, none was applied for, and something is left. */
function wrongPart(
  { mandate, codes, filed, open }: PartBasis,
  chosen: readonly string[] | undefined,
): Refusal | undefined {
  if (!chosen) return undefined;
  const named = (ids: readonly string[]) => ids.map((id) => codes.get(id) ?? '').join(', ');
  const lines = chosen.flatMap((id) => mandate.scope.find(({ eServiceId }) => eServiceId === id) ?? []);
  if (lines.length < chosen.length) {
    return wrongEnd(
      'not-named',
      'eServices',
      say(words, (w) => w.notNamed),
    );
  }
  const revoked = lines.filter((line) => line.revoked).map(({ eServiceId }) => eServiceId);
  if (revoked.length > 0) return revokedAlready(named(revoked));
  const asked = chosen.filter((id) => filed.includes(id));
  if (asked.length > 0) {
    return wrongEnd(
      'filed-already',
      'eServices',
      say(words, (w) => w.filedAlready(named(asked))),
    );
  }
  if (open.some((id) => !chosen.includes(id))) return undefined;
  return wrongEnd(
    'part-is-all',
    'eServices',
    say(words, (w) => w.isAll),
  );
}

/** Of two who withdraw it at once, one is told. */
function revokedAlready(codes: string): Refusal {
  const text = say(words, (w) => w.revokedAlready(codes));
  return wrongEnd('revoked-in-part-already', 'eServices', text, 'conflict');
}

import { z } from 'zod';
import { type CentreActor, type Consequence, daysUnderTheLaw, deed, recordConsequence } from '#acting/index.ts';
import { markEntry, markRefusals } from '#archive/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import type { Logged } from '#platform/database/database.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, optionalLine } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay, startOfDay } from '#platform/languages/dates.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { endBeforeSigned, endInFuture, momentOfEnd, wrongEnd } from './day-of-end.ts';
import { type EndKind, endKinds, type Mandate, type MandateEnd } from './mandate.ts';
import { insert, own } from './tables.ts';
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
  endedOn: optionalDate(daysUnderTheLaw),
});

type EndMandateInput = z.output<typeof endMandateInput>;

/** What is ended. */
export interface EndBasis {
  readonly mandate: Mandate;
  /** The e-services of it that are not applied for or not told of, or were returned, by their codes. */
  readonly left: readonly string[];
  /** When what was applied for under it was ended in the portal. */
  readonly filed: readonly Temporal.Instant[];
  /** When its client was told of what was applied for under it, and since when it is what became of that. */
  readonly settled: readonly Temporal.Instant[];
}

/**
 * Ends a mandate before its term: the client revoked it, which is allowed at any time; everything it asked for is done; or it
 * was never signed (22.¹ 3.). A death is recorded of the person, not of one mandate. Applications already filed stay filed. The archive register is marked.
 */
export const endMandate = deed({
  name: 'mandate.end',
  title: say(words, (w) => w.acts.endMandate),
  point: '22.1.3',
  roles: ['employee'],
  input: endMandateInput,
  refusedBy: {
    ...markRefusals,
    mandate_ends_before_death: endedByDeath,
  },
  alsoWrong: ({ kind, declaredBy, endedOn }, actor) => [
    noNotice(kind, declaredBy),
    endInFuture('endedOn', endedOn, actor.at),
  ],
  async judge(tx, actor, { mandate, left, filed, settled }: EndBasis, { kind, endedOn }) {
    if (mandate.end) {
      throw wrongEnd('ended-already', undefined, await saidBy(tx, mandate.end, (w) => w.end.twice), 'conflict');
    }
    const on = endedOn ?? officialDay(actor.at);
    return {
      wrong: [
        ofThePerson(kind) ?? wrongKind(mandate, kind) ?? notCompleted(left, kind),
        endBeforeSigned('endedOn', endedOn, mandate) ??
          afterTerm(mandate, kind, on) ??
          afterDeath(mandate, kind, momentOfEnd(endedOn, actor.at)) ??
          beforeWhatIsRecorded(mandate, filed, kind, momentOfEnd(endedOn, actor.at)) ??
          completedBeforeTold(settled, kind, momentOfEnd(endedOn, actor.at)),
      ],
    };
  },
  async carryOut(tx, actor, { mandate }, input) {
    return {
      answer: { id: mandate.id },
      client: mandate.clientId,
      things: { mandate: mandate.id, kind: input.kind },
      mandate: await writeDownEnd(tx, actor, mandate, input),
    };
  },
});

/**
 * Everything a mandate asked for is done, and the client is informed of it all: a part of the act that did the last of
 * it.
 */
export const mandateCompleted = {
  name: 'mandate.complete',
  title: say(words, (w) => w.acts.completeMandate),
  point: '22.1.3',
} as const satisfies Consequence;

/**
 * Ends a mandate of the actor's centre as completed, at the actor's time, with its entry in the log. It checks no
 * right, because it is part of the act that did the last thing the mandate asked for; the caller has checked that
 * nothing is left.
 */
export async function completeMandate(tx: Logged, actor: CentreActor, mandate: Mandate): Promise<void> {
  await writeDownEnd(tx, actor, mandate, { kind: 'completed' });
  recordConsequence(tx, actor, mandateCompleted, { client: mandate.clientId, things: { mandate: mandate.id } });
}

/** A mandate that was drawn up with wrong data and not signed: a part of the act that puts these right. */
export const mandateVoided = {
  name: 'mandate.void',
  title: say(words, (w) => w.acts.voidMandate),
  point: '22.1.3',
} as const satisfies Consequence;

/** Ends a mandate that was never signed, at the actor's time, with its entry in the log: what it was drawn up on does not hold any more. */
export async function voidMandate(tx: Logged, actor: CentreActor, mandate: Mandate): Promise<Mandate> {
  const ended = await writeDownEnd(tx, actor, mandate, { kind: 'unsigned' });
  recordConsequence(tx, actor, mandateVoided, { client: mandate.clientId, things: { mandate: mandate.id } });
  return ended;
}

const mandateRow = compileOnce((tx, { centre, id }: { centre: string; id: string }) =>
  own(tx).selectFrom('mandate').select('id').where('centre_id', '=', centre).where('id', '=', id).forNoKeyUpdate(),
);

async function writeDownEnd(
  tx: Logged,
  actor: CentreActor,
  mandate: Mandate,
  input: Pick<EndMandateInput, 'kind'> & Partial<EndMandateInput>,
): Promise<Mandate> {
  const { kind, reason, endedOn } = input;
  // An employee who files under the mandate at this moment waits for the end, and sees it (`mandate_permits`).
  tx.send(mandateRow(tx, { centre: actor.centre, id: mandate.id }));
  const [proof, dataKey] = await Promise.all([
    kind === 'unsigned' ? null : writeEnd(tx, actor, mandate, { ...input, kind }),
    dataKeyOf(tx, { centre: actor.centre, id: mandate.clientId }),
  ]);
  const end: MandateEnd = {
    kind,
    reason: reason ?? null,
    endedAt: momentOfEnd(endedOn, actor.at),
    recordedAt: actor.at,
    recordedBy: actor.person,
  };
  tx.send(
    insert('mandate_end', {
      centre_id: actor.centre,
      mandate_id: mandate.id,
      kind,
      reason: reason ? dataKey.seal(reason) : null,
      content: proof && dataKey.seal(JSON.stringify(proof)),
      ended_at: end.endedAt,
      recorded_at: end.recordedAt,
      recorded_by: end.recordedBy,
    }),
  );
  markEntry(tx, actor, { document: mandate.id, kind: markOf[kind], note: words.lv.end.marks[kind] ?? '' });
  return { ...mandate, end };
}

/** The proof says who gave notice, so nobody is named who was not typed. */
function noNotice(kind: EndKind | undefined, declaredBy: string | undefined): Refusal | undefined {
  if (kind !== 'revoked' || declaredBy) return undefined;
  return wrongEnd(
    'no-notice',
    'declaredBy',
    say(words, (w) => w.end.sayDeclaredBy),
  );
}

const markOf = { revoked: 'revoked', unsigned: 'unsigned', died: 'ended', completed: 'ended' } as const;

function wrongKind({ signing }: Mandate, kind: EndKind | undefined): Refusal | undefined {
  if (kind === undefined || (kind === 'unsigned') === !signing) return undefined;
  const [code, text] = signing
    ? (['signed', say(words, (w) => w.end.wasSigned)] as const)
    : (['never-signed', say(words, (w) => w.end.neverSigned)] as const);
  return wrongEnd(code, 'kind', text);
}

/** A death is recorded of the person, and so holds for all their mandates at once. */
function ofThePerson(kind: EndKind | undefined): Refusal | undefined {
  if (kind !== 'died') return undefined;
  return wrongEnd(
    'death-is-of-the-person',
    'kind',
    say(words, (w) => w.end.ofThePerson),
  );
}

/** Completed is what it asked for, all of it: what the client does not want any more is revoked. */
function notCompleted(left: readonly string[], kind: EndKind | undefined): Refusal | undefined {
  if (kind !== 'completed' || left.length === 0) return undefined;
  const codes = left.join(', ');
  return wrongEnd(
    'not-completed',
    'kind',
    say(words, (w) => w.end.notCompleted(codes)),
  );
}

/** A term that is over has ended it. What ended it before is recorded with its day. */
function afterTerm({ validUntil }: Mandate, kind: EndKind | undefined, on: Temporal.PlainDate): Refusal | undefined {
  if (kind === 'unsigned' || kind === undefined || Temporal.PlainDate.compare(on, validUntil) <= 0) return undefined;
  return wrongEnd(
    'ended-after-term',
    'endedOn',
    inBoth((language) => words[language].end.afterTerm(formDate(validUntil, language))),
  );
}

/** A death has ended it. What ended it before is recorded with its day. */
function afterDeath({ death }: Mandate, kind: EndKind | undefined, at: Temporal.Instant): Refusal | undefined {
  if (kind === 'unsigned' || !death) return undefined;
  return Temporal.Instant.compare(at, startOfDay(death.diedOn)) < 0 ? undefined : endedByDeath();
}

function endedByDeath(): Refusal {
  return wrongEnd(
    'ended-by-death',
    'endedOn',
    say(words, (w) => w.end.afterDeath),
  );
}

/** What was applied for under it, and withdrawn in part, was while it was in force: the proofs say so. */
function beforeWhatIsRecorded(
  { scope }: Mandate,
  filed: readonly Temporal.Instant[],
  kind: EndKind | undefined,
  at: Temporal.Instant,
): Refusal | undefined {
  if (kind === 'unsigned') return undefined;
  const recorded = [...filed, ...scope.flatMap(({ revoked }) => revoked?.from ?? [])];
  if (recorded.every((one) => Temporal.Instant.compare(one, at) <= 0)) return undefined;
  return wrongEnd(
    'ended-before-filed',
    'endedOn',
    say(words, (w) => w.end.beforeFiled),
  );
}

/** It is completed by the last that is told under it, or that becomes of what was applied for. */
function completedBeforeTold(
  settled: readonly Temporal.Instant[],
  kind: EndKind | undefined,
  at: Temporal.Instant,
): Refusal | undefined {
  if (kind !== 'completed' || settled.every((one) => Temporal.Instant.compare(one, at) <= 0)) return undefined;
  return wrongEnd(
    'completed-before-told',
    'endedOn',
    say(words, (w) => w.end.completedBeforeTold),
  );
}

import { z } from 'zod';
import { type CentreActor, daysUnderTheLaw, deed } from '#acting/index.ts';
import { placeCopy, placeInput, placeRefusals } from '#archive/index.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { date } from '#platform/input/date.ts';
import { choice, line, optionalLine, requiredTick } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { doubtUnanswered } from './draft-mandate.ts';
import { type Mandate, type MandateSigning, type SigningHand, signingHands } from './mandate.ts';
import { pagesPrinted } from './pages-printed.ts';
import { contentOf } from './queries.ts';
import { insert } from './tables.ts';
import { unweighedDoubts } from './unweighed-doubts.ts';
import { saidBy } from './who-and-when.ts';
import { witnessIsEmployee } from './witness.ts';
import { words } from './words.ts';

export const signMandateInput = z.object({
  signedOn: date(
    say(words, (w) => w.sign.giveDate),
    daysUnderTheLaw,
  ),
  place: line(
    say(words, (w) => w.sign.givePlace),
    100,
  ),
  bothCopies: requiredTick(say(words, (w) => w.sign.tickBothCopies)),
  byHandOf: choice(
    signingHands,
    say(words, (w) => w.sign.chooseHand),
  ),
  ...placeInput.shape,
  copyHandedOver: requiredTick(say(words, (w) => w.sign.tickCopyHandedOver)),
  doubtAnswer: optionalLine(500),
});

interface Found {
  readonly pages: number;
  /** Recorded since it was drawn up. */
  readonly doubts: readonly string[];
}

/**
 * Records that the client, or the witness drawn in their place, signed both copies of the mandate (22.¹ 3.), that copy 1 is placed in the archive and that
 * copy 2 was handed over. One act, because each part is void without the others. Of a doubt recorded since it was drawn up it says why it is granted.
 */
export const signMandate = deed({
  name: 'mandate.sign',
  title: say(words, (w) => w.acts.signMandate),
  point: '22.1.3',
  roles: ['employee'],
  input: signMandateInput,
  refusedBy: { ...placeRefusals, doubts_weighed_when_signed: doubtUnanswered },
  alsoWrong: ({ signedOn }, actor) => [inFuture(signedOn, officialDay(actor.at))],
  async judge(tx, actor, mandate: Mandate, { signedOn, byHandOf, pages: counted, doubtAnswer }) {
    await refuseDone(tx, mandate);
    const pages = counted ?? (await pagesPrinted(tx, mandate.id));
    const doubts = await unweighedDoubts(tx, mandate.id);
    return {
      wrong: [
        anotherDay(mandate, signedOn) ?? afterDeath(mandate, signedOn),
        await notAsDrawn(tx, actor, mandate, byHandOf),
        doubts.length > 0 && !doubtAnswer ? doubtUnanswered() : undefined,
        pages === undefined
          ? refusal(
              'pages-unknown',
              'pages',
              say(words, (w) => w.sign.countPages),
            )
          : undefined,
      ],
      found: { pages, doubts },
    };
  },
  async carryOut(tx, actor, mandate, input, _needs, _prepared, { pages, doubts }: Found) {
    const { folder, signedOn, place, byHandOf, doubtAnswer } = input;
    if (doubts.length > 0) {
      const dataKey = await dataKeyOf(tx, { centre: actor.centre, id: mandate.clientId });
      for (const doubt of doubts) {
        const answer = dataKey.seal(doubtAnswer ?? '');
        tx.send(insert('doubt_weighed', { centre_id: actor.centre, mandate_id: mandate.id, doubt_id: doubt, answer }));
      }
    }
    const signing: MandateSigning = {
      signedOn,
      place,
      byHandOf,
      copyHandedOverAt: actor.at,
      recordedAt: actor.at,
      recordedBy: actor.person,
    };
    placeCopy(tx, actor, { document: mandate.id, folder, pages });
    tx.send(
      insert('mandate_signing', {
        centre_id: actor.centre,
        mandate_id: mandate.id,
        signed_on: signedOn,
        place,
        by_hand_of: byHandOf,
        copy_handed_over_at: actor.at,
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
    );
    return {
      answer: { id: mandate.id },
      client: mandate.clientId,
      things: { mandate: mandate.id },
      mandate: { ...mandate, signing },
    };
  },
});

async function refuseDone(tx: Transaction, { signing, end }: Mandate): Promise<void> {
  if (end) throw refusal('ended', undefined, await saidBy(tx, end, (w) => w.sign.ended), 'conflict');
  if (signing) throw refusal('signed-already', undefined, await saidBy(tx, signing, (w) => w.sign.twice), 'conflict');
}

function inFuture(signedOn: Temporal.PlainDate | undefined, today: Temporal.PlainDate): Refusal | undefined {
  if (!signedOn || Temporal.PlainDate.compare(signedOn, today) <= 0) return undefined;
  return refusal(
    'signed-in-future',
    'signedOn',
    say(words, (w) => w.sign.inFuture),
  );
}

/** The identity was checked, the notice told and the mandate drawn up on one day, and it is signed on that day. */
function anotherDay({ drawnOn }: Mandate, signedOn: Temporal.PlainDate | undefined): Refusal | undefined {
  if (!signedOn || signedOn.equals(drawnOn)) return undefined;
  return Temporal.PlainDate.compare(signedOn, drawnOn) < 0
    ? refusal(
        'signed-before-drawn',
        'signedOn',
        withDate(drawnOn, (w) => w.sign.beforeDrawn),
      )
    : refusal(
        'signed-another-day',
        'signedOn',
        withDate(drawnOn, (w) => w.sign.anotherDay),
      );
}

function afterDeath({ death }: Mandate, signedOn: Temporal.PlainDate | undefined): Refusal | undefined {
  if (!death || !signedOn || Temporal.PlainDate.compare(signedOn, death.diedOn) < 0) return undefined;
  return refusal(
    'signed-after-death',
    'signedOn',
    withDate(death.diedOn, (w) => w.sign.afterDeath),
  );
}

/** Who signed is who was drawn: the paper has their line, and no other. */
async function notAsDrawn(
  tx: Logged,
  actor: CentreActor,
  { id, signer }: Mandate,
  byHandOf: SigningHand | undefined,
): Promise<Refusal | undefined> {
  if (byHandOf === undefined) return undefined;
  if (byHandOf !== signer) {
    return signer === 'client'
      ? refusal(
          'no-witness',
          'byHandOf',
          say(words, (w) => w.sign.noWitness),
        )
      : refusal(
          'witness-drawn',
          'byHandOf',
          say(words, (w) => w.sign.witnessDrawn),
        );
  }
  const witness = signer === 'witness' ? (await contentOf(tx, id))?.witness : undefined;
  return witness && witnessIsEmployee(witness.name, actor, 'byHandOf');
}

function withDate(day: Temporal.PlainDate, pick: (w: typeof words.lv) => (day: string) => string): Text {
  return { lv: pick(words.lv)(formDate(day, 'lv')), en: pick(words.en)(formDate(day, 'en')) };
}

function refusal(code: string, field: string | undefined, text: Text, kind: 'rule' | 'conflict' = 'rule'): Refusal {
  return new Refusal({ code: `mandate.${code}`, kind, point: '22.1.3', problems: [{ ...(field && { field }), text }] });
}

import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { daysUnderTheLaw, deed } from '#acting/index.ts';
import { basedOn } from '#platform/input/based-on.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, optionalLine } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { settled } from './line-records.ts';
import type { TellingBasis } from './portal-demands.ts';
import { putRightMeanwhile } from './put-right-meanwhile.ts';
import { type Outcome, outcomeKinds } from './putting-right/outcomes.ts';
import { words } from './putting-right/words.ts';
import { sealForClient } from './seal-for-client.ts';
import { insert } from './tables.ts';

export const sayWhatBecameInput = z.object({
  basedOn,
  kind: choice(
    outcomeKinds,
    say(words, (w) => w.chooseOutcome),
  ),
  since: optionalDate(daysUnderTheLaw),
  note: optionalLine(500),
});

/**
 * Records what became of an application: its service holder returned it for completion, took it up again or refused it, or the client
 * withdrew it. Of a withdrawn one the client is told nothing more; of a refused one, the result. The newest record holds, so a
 * mistaken one is put right by another.
 */
export const sayWhatBecame = deed({
  name: 'application.say-outcome',
  title: say(words, (w) => w.acts.sayWhatBecame),
  roles: ['employee'],
  input: sayWhatBecameInput,
  // Refused, told, and refused again since: only the newest is known here.
  refusedBy: { outcome_in_order: refusalTold },
  alsoWrong: ({ since }, actor) => [
    since && Temporal.PlainDate.compare(since, officialDay(actor.at)) > 0
      ? refused(
          'outcome-in-future',
          say(words, (w) => w.inFuture),
        )
      : undefined,
  ],
  judge: (_tx, _actor, filed: TellingBasis, { basedOn: shown, kind, since }) => ({
    wrong: [
      putRightMeanwhile(filed, 'outcome', shown),
      (kind === 'withdrawn' || kind === 'returned') && settled(filed.application.records, 'result')
        ? refusalOf({ rule: 'result-told', point: '22.1.7' })
        : undefined,
      kind === 'in_hand' && isRefusalTold(filed.application) ? refusalTold() : undefined,
      since && Temporal.PlainDate.compare(since, officialDay(filed.application.endedAt)) < 0
        ? refused(
            'outcome-before-filed',
            say(words, (w) => w.beforeFiled),
          )
        : undefined,
    ],
  }),
  async carryOut(tx, actor, { application, mandate }, { kind, note, since = officialDay(actor.at) }) {
    const outcome: Outcome = { id: randomUUIDv7(), kind, since, recordedAt: actor.at };
    tx.send(
      insert('application_outcome', {
        centre_id: actor.centre,
        id: outcome.id,
        application_id: application.id,
        kind,
        since,
        note: note ? await sealForClient(tx, actor, mandate, note) : null,
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
    );
    return {
      answer: { id: outcome.id },
      client: mandate.clientId,
      things: { application: application.id, progress: outcome.id, became: kind },
      application: { ...application, outcome },
    };
  },
});

function refusalTold(): Refusal {
  return refusalOf({ rule: 'refusal-told', point: '22.1.7' });
}

/** Of what its holder refused and then takes up again, the client was told the refusal alone. */
function isRefusalTold({ outcome, records }: TellingBasis['application']): boolean {
  const told = records.result_told?.told_at;
  return outcome?.kind === 'refused' && told !== undefined && Temporal.Instant.compare(outcome.recordedAt, told) <= 0;
}

function refused(code: string, text: Text): Refusal {
  return new Refusal({ code: `case.${code}`, kind: 'input', problems: [{ field: 'since', text }] });
}

import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { type EServiceEdition, editionById, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { typedId } from '#platform/input/ids.ts';
import { optionalLine } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { alsoJudged } from '#platform/input/together.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { eServicesMeant } from './e-services-meant.ts';
import { findByEditions } from './find-by-editions.ts';
import { words as openingWords } from './opening/words.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

/** An edition by its id, or else `eService`: a code, or words that only one e-service of today has. */
export const openCaseInput = alsoJudged(
  words,
  z.object({
    edition: typedId(say(words, (w) => w.chooseEService)).optional(),
    eService: optionalLine(200),
  }),
  ({ edition, eService }, complain) => {
    if (!edition && !eService) complain('eService', (w) => w.chooseEService, ['edition']);
  },
);

/**
 * Opens a case for an e-service of today's catalogue. An e-service that cannot be applied for under a mandate is
 * refused (17.3., 20.13.).
 */
export const openCase = deed({
  name: 'case.open',
  title: say(words, (w) => w.acts.openCase),
  point: '2.6',
  roles: ['employee'],
  input: openCaseInput,
  async judge(tx, actor, _given: unknown, { edition: asked, eService }) {
    const day = officialDay(actor.at);
    if (asked !== undefined) {
      const edition = await editionById(tx, asked);
      return { wrong: [notPermitted(edition, day, 'edition')], found: edition };
    }
    return eService === undefined ? { wrong: [] } : onlyOneMeant(tx, day, eService);
  },
  async carryOut(tx, actor, _given, _input, _needs, _prepared, edition: EServiceEdition) {
    const id = randomUUIDv7();
    const opened = { opened_at: actor.at, opened_by: actor.person, edition_id: edition.id };
    tx.send(insert('service_case', { centre_id: actor.centre, id, ...opened }));
    tx.send(
      insert('case_progress', {
        centre_id: actor.centre,
        case_id: id,
        waiting_for: '2.6',
        responsible: actor.person,
        waiting_editions: [edition.id],
        ...opened,
      }),
    );
    findByEditions(tx, { centre: actor.centre, id }, [edition.id]);
    return { answer: { id }, things: { case: id, edition: edition.id } };
  },
});

async function onlyOneMeant(tx: Transaction, day: Temporal.PlainDate, text: string) {
  const [edition, ...others] = await eServicesMeant(tx, day, text);
  if (edition && others.length === 0) return { wrong: [notPermitted(edition, day, 'eService')], found: edition };
  const said = say(openingWords, (w) => (edition ? w.severalEServices : w.noSuchEService));
  const code = edition ? 'case.several-e-services' : 'case.no-such-e-service';
  return { wrong: [new Refusal({ code, kind: 'input', point: '2.6', problems: [{ field: 'eService', text: said }] })] };
}

function notPermitted(
  edition: EServiceEdition,
  day: Temporal.PlainDate,
  field: 'edition' | 'eService',
): Refusal | undefined {
  const permitted = mayBeAppliedForUnderMandate(edition, day);
  if (permitted.allowed) return undefined;
  const { why, point, text } = permitted;
  return new Refusal({ code: `case.${why}`, point, problems: [{ field, text }] });
}

import { type CentreActor, type Consequence, recordConsequence } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import type { CaseRead } from './case-facts.ts';
import { words } from './closing/words.ts';
import { dutiesOf } from './duties-of.ts';
import { insert } from './tables.ts';

/** A case was closed after a death that was recorded by mistake, and something is left to do in it: a part of the act that puts this right. */
export const caseRevived = {
  name: 'case.revive',
  title: say(words, (w) => w.acts.caseRevived),
} as const satisfies Consequence;

/**
 * Opens a closed case again that could not be closed now, with its entry in the log, and returns it as it is then: a mandate of it is in
 * force again, or its client is to be told of what was applied for.
 */
export function reviveCase(tx: Logged, actor: CentreActor, read: CaseRead): CaseRead {
  const { closing, clientId } = read.facts;
  if (!closing) return read;
  const facts = { ...read.facts, closing: null };
  const { may } = dutiesOf(facts, read.editions, actor.at).closing;
  if ('on' in may || !('rule' in may.not) || !leftToDo.includes(may.not.rule)) return read;
  const reason = 'death_mistaken';
  tx.send(
    insert('case_reopening', {
      centre_id: actor.centre,
      closing_id: closing.id,
      reason,
      reopened_at: actor.at,
      reopened_by: actor.person,
    }),
  );
  recordConsequence(tx, actor, caseRevived, {
    ...(clientId && { client: clientId }),
    things: { case: facts.id, closing: closing.id, reason },
  });
  return { facts, editions: read.editions };
}

const leftToDo: readonly string[] = ['mandate-lives', 'still-returned', 'still-to-tell'];

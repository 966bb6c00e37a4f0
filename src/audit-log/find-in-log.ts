import { type CentreActor, view } from '#acting/index.ts';
import { documentNumbered } from '#archive/index.ts';
import { caseOfMandate, readRegisterNumber } from '#cases/index.ts';
import { findClientByCode, readPersonalCode } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { findInput } from './find-input.ts';
import { words } from './words.ts';

/** What the log is narrowed to, by its id. */
export interface Subject {
  readonly client?: string | undefined;
  readonly case?: string | undefined;
  readonly mandate?: string | undefined;
}

/**
 * Finds of whom or what entries of a centre's log are wanted, by a personal code, by a number of the register or by what an entry names,
 * and with the purpose that each look at them then states (decision 0021). What was typed goes no further.
 */
export const findInLog = view({
  name: 'audit-log.find',
  title: say(words, (w) => w.views.findInLog),
  roles: ['auditor'],
  path: '/audit/find',
  query: findInput,
  async judge(tx, actor, _of, { text, client, case: ofCase, mandate }) {
    if (text === undefined || client || ofCase || mandate) return { wrong: [] };
    const found = await meantBy(tx, actor, text);
    return { wrong: [], revealing: [found ? undefined : nobodyFound()], found };
  },
  async look(_tx, _actor, _of, { purpose, ...named }, _needs, _prepared, sought: Subject | undefined) {
    const found = sought ?? given(named);
    const { client, case: ofCase, mandate } = found;
    const things = { ...(ofCase && { case: ofCase }), ...(mandate && { mandate }) };
    return { seen: { ...found, purpose }, whose: { client }, things, purpose };
  },
});

function given({ client, case: ofCase, mandate }: Subject): Subject {
  return { ...(client && { client }), ...(ofCase && { case: ofCase }), ...(mandate && { mandate }) };
}

async function meantBy(tx: Logged, actor: CentreActor, text: string): Promise<Subject | undefined> {
  if (readPersonalCode(text)) {
    const client = await findClientByCode(tx, text);
    return client === undefined ? undefined : { client };
  }
  const { year, number } = readRegisterNumber(text) ?? {};
  const mandate = year && number ? await documentNumbered(tx, { year, number }) : undefined;
  const found = mandate && (await caseOfMandate(tx, actor, mandate));
  return found ? { case: found } : undefined;
}

function nobodyFound(): Refusal {
  return new Refusal({
    code: 'audit-log.nobody-found',
    problems: [{ field: 'text', text: say(words, (w) => w.find.nobodyFound) }],
  });
}

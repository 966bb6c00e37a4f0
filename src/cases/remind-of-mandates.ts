import { type TermInForce, termsInForce } from '#mandates/index.ts';
import { allCentres } from '#organisations/index.ts';
import { type Database, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { isNewStage } from '#platform/mail/is-new-stage.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { employeesAt } from '#rights/index.ts';
import { mandateEndsMail } from './mandate-ends-mail.ts';
import { daysBeforeEnd, runsOut } from './matches-filter.ts';
import { own } from './tables.ts';

/** In days: how long before a mandate's last day it is reminded of. The first is the day on which lists begin to show it. */
const remindedBefore = [daysBeforeEnd, 7, 1] as const;

/**
 * Reminds of mandates in force that run out in 14, 7 and 1 days with something to file or to tell: whoever is responsible for the case, as
 * long as they may serve at its centre. Each reminder is marked in the transaction that writes its message, so that it is sent once
 * however many processes run this at once. Returns how many mandates were reminded of.
 */
export async function remindOfMandates(database: Database, at: Temporal.Instant): Promise<number> {
  const centres = await transaction(database, null, (tx) => allCentres(tx, at));
  let reminded = 0;
  for (const { id: centre, organisationId: organisation } of centres) {
    reminded += await transaction(database, centre, (tx) => remindAt(tx, { organisation, centre, at }));
  }
  return reminded;
}

interface Counter {
  readonly organisation: string;
  readonly centre: string;
  readonly at: Temporal.Instant;
}

async function remindAt(tx: Transaction, counter: Counter): Promise<number> {
  const { centre, at } = counter;
  const today = officialDay(at);
  const ending = await own(tx)
    .selectFrom('case_progress as p')
    .select(['p.case_id', 'p.responsible'])
    .where('p.centre_id', '=', centre)
    .where(runsOut(today))
    .orderBy('p.case_id')
    .execute();
  if (ending.length === 0) return 0;
  const serving = await employeesAt(tx, counter);
  let reminded = 0;
  for (const { case_id: id, responsible } of ending) {
    if (!serving.has(responsible)) continue;
    const ofCase = sql<string>`select mandate_id from case_mandate where centre_id = ${centre} and case_id = ${id}`;
    const [mandate] = await termsInForce(tx, ofCase, at);
    if (!mandate || !(await mark(tx, counter, mandate))) continue;
    writeMail(tx, mandateEndsMail, { centre, case: id }, at);
    reminded += 1;
  }
  return reminded;
}

/** Of several reminders missed, as after a long stop, only the last is sent; a term shorter than the time before has none. */
async function mark(
  tx: Transaction,
  { centre, at }: Counter,
  { id, drawnOn, validUntil }: TermInForce,
): Promise<boolean> {
  const left = officialDay(at).until(validUntil).days;
  const term = drawnOn.until(validUntil).days;
  const reached = remindedBefore.filter((days) => left <= days && days < term);
  return isNewStage(reached, (stages) =>
    own(tx)
      .insertInto('mandate_reminder')
      .values(stages.map((days) => ({ centre_id: centre, mandate_id: id, days, reminded_at: at })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('days')
      .execute(),
  );
}

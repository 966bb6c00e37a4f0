import type { EServiceEdition } from '#catalogue/index.ts';
import type { CheckMade } from '#clients/index.ts';
import { type Mandate, stateOf, voidMandate } from '#mandates/index.ts';
import type { ApplicationFacts } from './application-facts.ts';
import type { CaseRead, NoticeTold } from './case-facts.ts';
import type { Closing } from './closing/closing.ts';
import { findByEditions } from './find-by-editions.ts';
import type { Link } from './in-case.ts';
import { nameInLists } from './name-in-lists.ts';
import type { Transfer } from './responsible/transfer.ts';
import { insert } from './tables.ts';

interface Made {
  readonly answer: { readonly id: string };
}

export const linkDeclaration: Link<Made> = (tx, { centre, id }, { facts, editions }, { answer }) => {
  tx.send(insert('case_declaration', { centre_id: centre, case_id: id, declaration_id: answer.id }));
  return { facts: { ...facts, declarationId: answer.id }, editions };
};

interface CheckLinked {
  readonly check: CheckMade;
  readonly name: { readonly givenName: string; readonly surname: string } | undefined;
}

/** A confirmed check also writes the client's name where lists and search find the case. */
export const linkIdentityCheck: Link<CheckLinked> = (tx, { centre, id }, { facts, editions }, { check, name }) => {
  tx.send(
    insert('case_identity_check', {
      centre_id: centre,
      case_id: id,
      identity_check_id: check.id,
      outcome: check.outcome,
    }),
  );
  const identityChecks = [...facts.identityChecks, check];
  if (check.outcome === 'refused' || !check.client || !name) return { facts: { ...facts, identityChecks }, editions };
  const isFirst = !facts.identityChecks.some(({ outcome }) => outcome === 'confirmed');
  if (isFirst) nameInLists(tx, { centre, id }, name);
  return { facts: { ...facts, identityChecks, clientId: check.client }, editions };
};

/**
 * A check made instead of one that was recorded wrongly. It may be of another person; what was drawn up on the earlier one and not signed
 * is ended, and notice and mandate are asked for anew.
 */
export const linkIdentityPutRight: Link<
  CheckLinked & {
    readonly putRight: { readonly wrong: string; readonly client: string; readonly reason: Buffer };
  }
> = async (tx, key, { facts, editions }, { check, name, putRight }, actor) => {
  const { centre, id } = key;
  const { mandates } = facts;
  const voided: Mandate[] = [];
  for (const mandate of mandates) {
    const isOfIt = mandate.identityCheckId === putRight.wrong && !mandate.signing && !mandate.end;
    voided.push(isOfIt ? await voidMandate(tx, actor, mandate) : mandate);
  }
  tx.send(
    insert('case_identity_check_put_right', {
      centre_id: centre,
      case_id: id,
      identity_check_id: putRight.wrong,
      client_id: putRight.client,
      by_check: check.id,
      reason: putRight.reason,
      recorded_at: actor.at,
      recorded_by: actor.person,
    }),
  );
  const holding = facts.identityChecks.filter((one) => one.id !== putRight.wrong);
  const others = holding.findLast(({ outcome }) => outcome === 'confirmed');
  const left = { ...facts, mandates: voided, identityChecks: holding, clientId: others?.client ?? null };
  const after = await linkIdentityCheck(tx, key, { facts: left, editions }, { check, name }, actor);
  // The database has taken the earlier name away.
  if (others && name && check.outcome === 'confirmed') nameInLists(tx, key, name);
  return after;
};

export const linkNotice: Link<{ readonly notice: Omit<NoticeTold, 'putRightAt'> }> = (
  tx,
  { centre, id },
  { facts, editions },
  { notice },
) => {
  tx.send(insert('case_notice', { centre_id: centre, case_id: id, notice_id: notice.id }));
  return { facts: { ...facts, notices: [...facts.notices, { ...notice, putRightAt: [] }] }, editions };
};

/** A mandate that was drawn up on it and is not signed prints the earlier record, so it is ended: notice and mandate are asked for anew. */
export const linkNoticePutRight: Link<{ readonly notice: string }> = async (
  tx,
  _key,
  { facts, editions },
  { notice },
  actor,
) => {
  const mandates: Mandate[] = [];
  for (const mandate of facts.mandates) {
    const printsIt = mandate.noticeId === notice && mandate.signedByHandAt === null;
    mandates.push(printsIt && stateOf(mandate, actor.at) === 'drawn' ? await voidMandate(tx, actor, mandate) : mandate);
  }
  const notices = facts.notices.map((told) =>
    told.id === notice ? { ...told, putRightAt: [...told.putRightAt, actor.at] } : told,
  );
  return { facts: { ...facts, mandates, notices }, editions };
};

export const linkMandate: Link<{ readonly mandate: Mandate; readonly editions: readonly EServiceEdition[] }> = (
  tx,
  { centre, id },
  { facts, editions },
  { mandate, editions: named },
) => {
  tx.send(insert('case_mandate', { centre_id: centre, case_id: id, mandate_id: mandate.id }));
  findByEditions(
    tx,
    { centre, id },
    named.map((edition) => edition.id),
  );
  return { facts: { ...facts, mandates: [...facts.mandates, mandate] }, editions: withEditions(editions, named) };
};

/** The mandate was linked when it was drawn up; this returns it as the act leaves it. */
export const linkChangedMandate: Link<{ readonly mandate: Mandate }> = (
  _tx,
  _key,
  { facts, editions },
  { mandate },
) => {
  const mandates = facts.mandates.map((granted) => (granted.id === mandate.id ? mandate : granted));
  return { facts: { ...facts, mandates }, editions };
};

export const linkClosing: Link<{ readonly closing: Closing }> = (_tx, _key, { facts, editions }, { closing }) => ({
  facts: { ...facts, closing },
  editions,
});

export const linkReopening: Link<unknown> = (_tx, _key, { facts, editions }) => ({
  facts: { ...facts, closing: null },
  editions,
});

export const linkTransfer: Link<{ readonly transfer: Transfer }> = (_tx, _key, { facts, editions }, { transfer }) => ({
  facts: { ...facts, transfers: [...facts.transfers, transfer], isMine: transfer.responsible === transfer.by },
  editions,
});

export const linkNothing: Link<unknown> = (_tx, _key, before) => before;

export const linkApplication: Link<{ readonly application: ApplicationFacts; readonly edition: EServiceEdition }> = (
  _tx,
  _key,
  { facts, editions },
  { application, edition },
) => ({
  facts: { ...facts, applications: [...facts.applications, application] },
  editions: withEditions(editions, [edition]),
});

/** Its new day may be one of another edition. */
export const linkFilingPutRight: Link<{
  readonly application: ApplicationFacts;
  readonly edition: EServiceEdition | undefined;
}> = (_tx, _key, before, done) => {
  const { facts, editions } = withApplication(before, done.application);
  return { facts, editions: done.edition ? withEditions(editions, [done.edition]) : editions };
};

export const linkTold: Link<{ readonly application: ApplicationFacts }> = (_tx, _key, before, { application }) =>
  withApplication(before, application);

function withApplication({ facts, editions }: CaseRead, application: ApplicationFacts): CaseRead {
  const applications = facts.applications.map((filed) => (filed.id === application.id ? application : filed));
  return { facts: { ...facts, applications }, editions };
}

function withEditions(known: CaseRead['editions'], more: readonly EServiceEdition[]): CaseRead['editions'] {
  return new Map([...known, ...more.map((edition) => [edition.id, edition] as const)]);
}

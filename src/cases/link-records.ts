import type { EServiceEdition } from '#catalogue/index.ts';
import type { CheckMade } from '#clients/index.ts';
import type { Mandate } from '#mandates/index.ts';
import type { ApplicationFacts, CaseRead, NoticeTold } from './case-facts.ts';
import type { Closing } from './closing/closing.ts';
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

/** A confirmed check also writes the client's name where lists and search find the case. */
export const linkIdentityCheck: Link<{
  readonly check: CheckMade;
  readonly name: { readonly givenName: string; readonly surname: string } | undefined;
}> = (tx, { centre, id }, { facts, editions }, { check, name }) => {
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

export const linkNotice: Link<{ readonly notice: NoticeTold }> = (
  tx,
  { centre, id },
  { facts, editions },
  { notice },
) => {
  tx.send(insert('case_notice', { centre_id: centre, case_id: id, notice_id: notice.id }));
  return { facts: { ...facts, notices: [...facts.notices, notice] }, editions };
};

export const linkMandate: Link<{ readonly mandate: Mandate; readonly editions: readonly EServiceEdition[] }> = (
  tx,
  { centre, id },
  { facts, editions },
  { mandate, editions: named },
) => {
  tx.send(insert('case_mandate', { centre_id: centre, case_id: id, mandate_id: mandate.id }));
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
}> = (tx, key, before, done) => {
  const { facts, editions } = linkTold(tx, key, before, done);
  return { facts, editions: done.edition ? withEditions(editions, [done.edition]) : editions };
};

export const linkTold: Link<{ readonly application: ApplicationFacts }> = (_tx, _key, { facts, editions }, done) => {
  const applications = facts.applications.map((filed) => (filed.id === done.application.id ? done.application : filed));
  return { facts: { ...facts, applications }, editions };
};

function withEditions(known: CaseRead['editions'], more: readonly EServiceEdition[]): CaseRead['editions'] {
  return new Map([...known, ...more.map((edition) => [edition.id, edition] as const)]);
}

import { type Look, view, viewOfNobody } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { findInLog } from './find-in-log.ts';
import { type LogFilter, logFilterInput } from './log-filter.ts';
import { logOf } from './log-of.ts';
import { type NamePeople, readLog } from './read-log.ts';
import { seenViews } from './seen-views.ts';
import { shownToJudge } from './to-judge.ts';
import { verificationOf } from './verification.ts';
import { words } from './words.ts';

/** What can be seen of the log. That somebody looked, and at what of it, is itself an entry. */
export const auditLogViews = {
  /** Entries of the log of a centre, or of an organisation, the latest first. */
  viewLog: view({
    name: 'audit-log.view',
    title: say(words, (w) => w.views.viewLog),
    roles: ['auditor', 'organisation_auditor'],
    path: '/audit',
    query: logFilterInput,
    purpose: 'supervision',
    async look(tx, actor, _of, filter, { namePeople }: { readonly namePeople: NamePeople }) {
      const page = await readLog(tx, await logOf(tx, actor), filter, namePeople);
      const look = lookOf(filter, page);
      return { ...look, things: { ...look.things, ...shownToJudge(page.entries) } };
    },
  }),
  /** How far a verification is, and what it found. */
  viewVerification: viewOfNobody({
    name: 'audit-log.view-verification',
    title: say(words, (w) => w.views.viewVerification),
    roles: ['auditor'],
    path: '/audit/verifications/{verification}',
    showsNobody: 'it has figures, and ids of records that the log does not tell of',
    async look(tx, actor, of) {
      const seen = await verificationOf(tx, actor.centre, of.verification);
      if (!seen) throw noSuchVerification();
      return { seen };
    },
  }),
  /** The entries as a file; its entries are read while it is sent. */
  exportLog: view({
    name: 'audit-log.export',
    title: say(words, (w) => w.views.exportLog),
    roles: ['auditor', 'organisation_auditor'],
    path: '/audit/export',
    query: logFilterInput,
    purpose: 'supervision',
    look: async (_tx, actor, _of, filter) => lookOf(filter, { filter, actor }),
  }),
  findInLog,
  ...seenViews,
};

function noSuchVerification(): Refusal {
  return new Refusal({
    code: 'audit-log.no-such-verification',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchVerification) }],
  });
}

/**
 * Whoever appears in the log is an employee at work: what of their work was asked for, of which client, case or mandate, and why, is in
 * the entry.
 */
function lookOf<Seen>(
  { from, to, act, person, client, case: ofCase, mandate, purpose, refused, after }: LogFilter,
  seen: Seen,
): Look<Seen> {
  const things = {
    ...(from && { from: from.toString() }),
    ...(to && { to: to.toString() }),
    ...(act && { act }),
    ...(person && { staff: person }),
    ...(ofCase && { case: ofCase }),
    ...(mandate && { mandate }),
    ...(refused && { refused: 'yes' }),
    ...(after && { after: String(after) }),
  };
  return { seen, whose: { client: client || undefined }, things, purpose: purpose || undefined };
}

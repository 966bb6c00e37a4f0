import { type Look, view } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { type LogFilter, logFilterInput } from './log-filter.ts';
import { type NamePeople, readLog } from './read-log.ts';
import { verificationOf } from './verification.ts';
import { words } from './words.ts';

/** What can be seen of the log. That somebody looked, and at what of it, is itself an entry. */
export const auditLogViews = {
  /** Entries of the centre's log, the latest first. */
  viewLog: view({
    name: 'audit-log.view',
    title: say(words, (w) => w.views.viewLog),
    roles: ['auditor'],
    path: '/audit',
    query: logFilterInput,
    purpose: 'supervision',
    look: async (tx, actor, _of, filter, { namePeople }: { readonly namePeople: NamePeople }) =>
      lookOf(filter, await readLog(tx, actor, filter, namePeople)),
  }),
  /** How far a verification is, and what it found. */
  viewVerification: view({
    name: 'audit-log.view-verification',
    title: say(words, (w) => w.views.viewVerification),
    roles: ['auditor'],
    path: '/audit/verifications/{verification}',
    purpose: 'supervision',
    async look(tx, actor, of) {
      const seen = await verificationOf(tx, actor.centre, of.verification);
      if (!seen) throw noSuchVerification();
      return { seen, things: of };
    },
  }),
  /** The entries as a file; its entries are read while it is sent. */
  exportLog: view({
    name: 'audit-log.export',
    title: say(words, (w) => w.views.exportLog),
    roles: ['auditor'],
    path: '/audit/export',
    query: logFilterInput,
    purpose: 'supervision',
    look: async (_tx, actor, _of, filter) => lookOf(filter, { filter, actor }),
  }),
};

function noSuchVerification(): Refusal {
  return new Refusal({
    code: 'audit-log.no-such-verification',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchVerification) }],
  });
}

function lookOf<Seen>({ from, to, act, person, client, refused, after }: LogFilter, seen: Seen): Look<Seen> {
  const things = {
    ...(from && { from: from.toString() }),
    ...(to && { to: to.toString() }),
    ...(act && { act }),
    ...(person && { staff: person }),
    ...(refused && { refused: 'yes' }),
    ...(after && { after: String(after) }),
  };
  return { seen, client: client || undefined, things };
}

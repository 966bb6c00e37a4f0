import type { Logged } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { ValidationReport } from '#signatures';
import { draftSchema } from './draft.ts';
import { own } from './tables.ts';

/**
 * Everybody whom requests name, by the requests' ids: the people of the form's table, and those who signed what was sent. Empty
 * for a request whose data key was destroyed.
 */
export async function namedInRequests(
  tx: Logged,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const requests = await own(tx)
    .selectFrom('access_request')
    .select(['id', 'draft', wrappedKey('access_request.id', { ofNoCentre: true }).as('key')])
    .where('id', 'in', ids)
    .execute();
  const reports = await own(tx)
    .selectFrom('access_request_report as p')
    .innerJoin('access_request_sending as s', 's.id', 'p.sending_id')
    .select(['s.request_id as request', 'p.report'])
    .where('s.request_id', 'in', ids)
    .execute();
  return new Map(
    requests.map(({ id, draft, key }) => {
      const typed = openedWith(tx, id, key, draft);
      const rows = typed === null ? [] : draftSchema.parse(JSON.parse(typed)).rows.map(({ name }) => name);
      const signers = reports
        .filter(({ request }) => request === id)
        .flatMap(({ report }) => signersOf(openedWith(tx, id, key, report)));
      return [id, [...new Set([...rows, ...signers])].filter((name) => name !== '')];
    }),
  );
}

/** Sealed by us after our own engine made it: its shape is what it was. */
function signersOf(report: string | null): string[] {
  if (report === null) return [];
  return (JSON.parse(report) as ValidationReport).signatures.map(({ signer }) => signer.name);
}

import { type Actor, mostWaiting, viewOfNobody, type Waiting } from '#acting/index.ts';
import { newestEditions } from '#catalogue/index.ts';
import { centreNames } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from './filings/words.ts';

/** How often a centre filed for an e-service, and how often its client was told late. */
export interface Filings {
  readonly eService: string;
  readonly code: string;
  readonly name: Text;
  readonly centre: string;
  readonly centreName: string;
  readonly filed: number;
  readonly toldLate: number;
}

type Row = Pick<Filings, 'eService' | 'centre' | 'filed' | 'toldLate'>;

/** The figures of a holder over all centres, by a function that tells figures only: nobody else sees more centres than one. */
async function filingsOf(tx: Transaction, holder: string, since: Temporal.Instant): Promise<Row[]> {
  return rows(
    tx,
    sql<Row>`
      select e_service_id as "eService", centre_id as centre, filed, told_late as "toldLate"
        from filings_of_holder(${holder}, ${since})`,
  );
}

/** Which centres filed for a holder's e-services in the last year, for the holder's officer: those told late most often first. */
export const viewFilings = viewOfNobody({
  name: 'application.view-filings-of-holder',
  title: say(words, (w) => w.view),
  roles: ['holder_officer'],
  path: '/filings',
  showsNobody: 'figures of e-services and centres',
  async look(tx, { organisation, at }) {
    const from = officialDay(at).subtract({ years: 1 });
    const found = await filingsOf(tx, organisation, startOfDay(from));
    const services = await newestEditions(
      tx,
      found.map(({ eService }) => eService),
    );
    const centres = await centreNames(tx, [...new Set(found.map(({ centre }) => centre))], at);
    const filings = found.flatMap((row): Filings[] => {
      const edition = services.get(row.eService);
      if (!edition) return [];
      return [{ ...row, code: edition.code, name: edition.name, centreName: centres.get(row.centre) ?? '' }];
    });
    const byMostLate = (one: Filings, other: Filings) =>
      other.toldLate - one.toldLate || other.filed - one.filed || one.code.localeCompare(other.code);
    return { seen: { from, filings: filings.toSorted(byMostLate) } };
  },
});

/** Days in which what was told late is worth a look. */
const lately = 30;

/** Of a holder's officer, how many clients were told late lately. */
export async function waitingFilings(tx: Transaction, { role, organisation, at }: Actor): Promise<readonly Waiting[]> {
  if (role !== 'holder_officer') return [];
  const found = await filingsOf(tx, organisation, startOfDay(officialDay(at).subtract({ days: lately })));
  const count = found.reduce((sum, { toldLate }) => sum + toldLate, 0);
  const all = { count: Math.min(count, mostWaiting), href: viewFilings.path };
  return [{ name: 'toldLate', kind: 'waiting', text: say(words, (w) => w.waits), all }];
}

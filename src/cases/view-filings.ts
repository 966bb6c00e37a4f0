import { type Actor, mostWaiting, viewOfNobody, type Waiting, type WaitingKind } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, newestEditions } from '#catalogue/index.ts';
import { centreNames } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from './filings/words.ts';

/** How often a centre filed for an e-service, and of how many its client was told late or, though it is time, not yet. */
export interface Filings {
  readonly eService: string;
  readonly code: string;
  readonly name: Text;
  readonly centre: string;
  readonly centreName: string;
  readonly filed: number;
  readonly toldLate: number;
  readonly overdue: number;
}

type Figures = Pick<Filings, 'eService' | 'centre' | 'filed' | 'toldLate' | 'overdue'>;

/** What by the day should have been told, if the edition gives it: the planned time, the result, or the result too where the planned time was not. */
interface Untold {
  readonly edition: string;
  readonly plannedTime: number;
  readonly result: number;
  readonly both: number;
}

/** The figures of a holder over all centres, by a function that tells figures only: nobody else sees more centres than one. */
async function filingsOf(
  tx: Transaction,
  { holder, since, today }: { holder: string; since: Temporal.PlainDate; today: Temporal.PlainDate },
): Promise<Figures[]> {
  const found = await rows(
    tx,
    sql<Omit<Figures, 'overdue'> & Untold>`
      select e_service_id as "eService", centre_id as centre, edition_id as edition, filed, told_late as "toldLate",
             planned_time_untold as "plannedTime", result_untold as result, both_untold as both
        from filings_of_holder(${holder}, ${startOfDay(since)}, ${today})`,
  );
  const editions = await editionsByIds(tx, [...new Set(found.map(({ edition }) => edition))]);
  const sums = new Map<string, Figures>();
  for (const { eService, centre, filed, toldLate, ...untold } of found) {
    const key = `${eService} ${centre}`;
    const sum = sums.get(key) ?? { eService, centre, filed: 0, toldLate: 0, overdue: 0 };
    sums.set(key, {
      ...sum,
      filed: sum.filed + filed,
      toldLate: sum.toldLate + toldLate,
      overdue: sum.overdue + overdueOf(untold, editions.get(untold.edition)),
    });
  }
  return [...sums.values()];
}

/** What an e-service does not give is not told; what gives no planned time has its result first. */
function overdueOf({ plannedTime, result, both }: Untold, edition: EServiceEdition | undefined): number {
  const ofResult = edition?.givesResult ? result : 0;
  if (edition?.givesPlannedTime) return plannedTime + ofResult;
  return ofResult + (edition?.givesResult ? both : 0);
}

/** How long ago what is listed was filed. */
const listed = { years: 1 };

/** Which centres filed for a holder's e-services in the last year, for the holder's officer: those that tell late or not at all most often first. */
export const viewFilings = viewOfNobody({
  name: 'application.view-filings-of-holder',
  title: say(words, (w) => w.view),
  roles: ['holder_officer'],
  path: '/filings',
  showsNobody: 'figures of e-services and centres',
  async look(tx, { organisation, at }) {
    const today = officialDay(at);
    const from = today.subtract(listed);
    const found = await filingsOf(tx, { holder: organisation, since: from, today });
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
      other.overdue + other.toldLate - (one.overdue + one.toldLate) ||
      other.filed - one.filed ||
      one.code.localeCompare(other.code);
    return { seen: { from, filings: filings.toSorted(byMostLate) } };
  },
});

/** Days in which what was told late is worth a look; what is overdue waits as long as it is listed. */
const lately = 30;

/** Of a holder's officer, how many clients were told late lately, and how many should have been told and were not. */
export async function waitingFilings(tx: Transaction, { role, organisation, at }: Actor): Promise<readonly Waiting[]> {
  if (role !== 'holder_officer') return [];
  const today = officialDay(at);
  const since = (ago: Temporal.DurationLike) =>
    filingsOf(tx, { holder: organisation, since: today.subtract(ago), today });
  const [all, late] = await Promise.all([since(listed), since({ days: lately })]);
  const row = (name: 'overdue' | 'toldLate', kind: WaitingKind, figures: readonly Figures[]): Waiting => {
    const count = figures.reduce((sum, figure) => sum + figure[name], 0);
    const text = say(words, (w) => w.waits[name]);
    return { name, kind, text, all: { count: Math.min(count, mostWaiting), href: viewFilings.path } };
  };
  return [row('overdue', 'overdue', all), row('toldLate', 'waiting', late)];
}

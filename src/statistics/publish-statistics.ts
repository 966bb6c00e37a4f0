import { randomUUIDv7 } from 'node:crypto';
import { type Acting, recordEvent } from '#acting/index.ts';
import { editionsByIds } from '#catalogue/index.ts';
import { topicText } from '#consultations/index.ts';
import { allCentres, organisationNames } from '#organisations/index.ts';
import { advisoryLock, type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { publish } from '#small-cells';
import { statisticsEvents } from './events.ts';
import type { Period } from './figures.ts';
import { startOfMonth } from './months.ts';
import {
  dimensionsOf,
  editionOf,
  keptProofs,
  type PublicationContent,
  publicationContent,
} from './publication-content.ts';
import { rules } from './question.ts';

/** An edition of the published statistics. */
export interface Publication {
  readonly number: number;
  readonly period: Period;
  readonly content: PublicationContent;
  /** It was published before: nothing was added. */
  readonly isKnown: boolean;
}

interface PublishingParts {
  readonly database: Database;
  readonly clock: () => Temporal.Instant;
}

/**
 * Publishes how often each centre did what about each e-service in these months, hidden so that neither from this edition nor from all
 * together anybody can tell what a few people did (docs/decisions/0035-small-cells.md). The same months known until the same day are
 * one edition, however often they are published. What is only `tried` is told and not kept.
 */
export async function publishStatistics(
  { database, clock }: PublishingParts,
  period: Period,
  { isTried = false }: { readonly isTried?: boolean } = {},
): Promise<Publication> {
  // What to hide may take minutes, and no transaction waits for it: if another edition was published meanwhile, it is asked anew.
  for (;;) {
    const { earlier, counted } = await transaction(database, null, async (tx) => {
      const before = await publications(tx);
      return { earlier: before, counted: await countedCells(tx, period, clock(), before.at(-1)?.content) };
    });
    const known = earlier.find((one) => isSame(one.period, period));
    if (known) return { ...known, isKnown: true };
    const publication = {
      number: earlier.length + 1,
      period,
      content: await contentOf(counted, earlier),
      isKnown: false,
    };
    if (isTried || (await isKept(database, { at: clock() }, publication))) return publication;
  }
}

async function contentOf(
  counted: Counted,
  earlier: readonly Pick<Publication, 'content'>[],
): Promise<PublicationContent> {
  const { margins, refused, proofs } = await publish(
    dimensionsOf(counted),
    counted.counts.map(([place, service, month, count]) => ({ at: [place, service, month], count })),
    { earlier: earlier.map(({ content }) => editionOf(content, counted)) },
  );
  return {
    ...counted,
    margins: margins.map(({ margin, cells }) => ({
      margin: [...margin],
      cells: cells.map(({ at, count }) => ({ at: [...at], count: count ?? null })),
    })),
    refused: refused.map(({ margin, code }) => ({ margin: [...margin], code })),
    proofs: keptProofs(proofs, counted),
  };
}

/** Keeps an edition; not if another one was published since it was made. */
function isKept(database: Database, acting: Acting, { number, period, content }: Publication): Promise<boolean> {
  return transaction(database, null, async (tx) => {
    advisoryLock(tx, 'publish statistics');
    const [last] = await rows(
      tx,
      sql<{ number: number }>`select coalesce(max(number), 0)::int as number from statistics_publication`,
    );
    if (last?.number !== number - 1) return false;
    const id = randomUUIDv7();
    tx.send(
      sql`insert into statistics_publication (id, number, first_month, last_month, known_until, rules, content, published_at)
          values (${id}, ${number}, ${startOfMonth(period.from)}, ${startOfMonth(period.to)}, ${period.known}, ${rules},
                  ${JSON.stringify(content)}, ${acting.at})`,
    );
    recordEvent(tx, acting, statisticsEvents.publish, { things: { publication: id } });
    return true;
  });
}

async function publications(tx: Transaction): Promise<Omit<Publication, 'isKnown'>[]> {
  const found = await rows(
    tx,
    sql<{
      number: number;
      from: Temporal.PlainDate;
      to: Temporal.PlainDate;
      known: Temporal.PlainDate;
      content: unknown;
    }>`
      select number, first_month as "from", last_month as "to", known_until as known, content
        from statistics_publication order by number`,
  );
  return found.map(({ number, from, to, known, content }) => ({
    number,
    period: { from: from.toPlainYearMonth(), to: to.toPlainYearMonth(), known },
    content: publicationContent.parse(content),
  }));
}

function isSame(one: Period, other: Period): boolean {
  return one.from.equals(other.from) && one.to.equals(other.to) && one.known.equals(other.known);
}

type Counted = Pick<PublicationContent, 'municipalities' | 'places' | 'services' | 'months' | 'counts'>;

/** The cells, by the members of the edition before and those that are new in this one. */
async function countedCells(
  tx: Transaction,
  { from, to, known }: Period,
  at: Temporal.Instant,
  before: Counted | undefined,
): Promise<Counted> {
  const cells = await rows(
    tx,
    sql<{ centre: string; month: Temporal.PlainDate; edition: string | null; topic: string | null; services: number }>`
      select centre_id as centre, month, edition_id as edition, topic, services
        from service_cells(${startOfMonth(from)}, ${startOfMonth(to)}, ${known})
       order by month, centre_id, edition_id, topic`,
  );
  const editions = await editionsByIds(tx, [...new Set(cells.flatMap(({ edition }) => edition ?? []))]);
  const centres = new Map((await allCentres(tx, at)).map((centre) => [centre.id, centre]));
  const names = await organisationNames(tx, [...new Set([...centres.values()].map((one) => one.organisationId))], at);
  const counted: Counted = {
    municipalities: [...(before?.municipalities ?? [])],
    places: [...(before?.places ?? [])],
    services: [...(before?.services ?? [])],
    months: [...(before?.months ?? [])],
    counts: [],
  };
  const placeAt = numbering(counted.places, byId);
  const municipalityAt = numbering(counted.municipalities, byId);
  const serviceAt = numbering(counted.services, byId);
  const monthAt = numbering(counted.months, String);
  const sums = new Map<string, [number, number, number, number]>();
  for (const cell of cells) {
    const centre = centres.get(cell.centre);
    const edition = cell.edition === null ? undefined : editions.get(cell.edition);
    if (!centre) throw new Error(`there is no centre ${cell.centre}`);
    const place = placeAt(centre.id, () => ({
      id: centre.id,
      ...same(centre.name),
      municipality: municipalityAt(centre.organisationId, () => ({
        id: centre.organisationId,
        ...same(names.get(centre.organisationId) ?? ''),
      })),
    }));
    const topic = cell.topic ?? 'other';
    const service = serviceAt(edition?.eServiceId ?? topic, () =>
      edition
        ? { id: edition.eServiceId, code: edition.code, ...edition.name }
        : { id: topic, code: null, ...topicText(topic as Parameters<typeof topicText>[0]) },
    );
    const name = cell.month.toPlainYearMonth().toString();
    const month = monthAt(name, () => name);
    const sum = sums.get(`${place} ${service} ${month}`) ?? [place, service, month, 0];
    sum[3] += cell.services;
    sums.set(`${place} ${service} ${month}`, sum);
  }
  return { ...counted, counts: [...sums.values()] };
}

/** Numbers members in their order; what is new comes last. */
function numbering<Member>(members: Member[], idOf: (member: Member) => string) {
  const numbers = new Map(members.map((member, at) => [idOf(member), at]));
  return (id: string, make: () => Member): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = members.push(make()) - 1;
    numbers.set(id, number);
    return number;
  };
}

const byId = ({ id }: { readonly id: string }) => id;

function same(text: string) {
  return { lv: text, en: text };
}

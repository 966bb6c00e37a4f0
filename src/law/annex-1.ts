import { cite, citeNumber, type Edition, type EditionPlace, type Step, type Target } from '#amendments';
import { editionOfDay, type Regulation } from './regulation.ts';

/** An edition of an e-service that is in force, as far as it tells to which point it is bound. */
export interface BoundEService {
  readonly code: string;
  readonly validFrom: Temporal.PlainDate;
  readonly basketPoint: string | null;
}

/** A point of Annex 1 on a day. */
export interface Annex1Point<EService extends BoundEService = BoundEService> {
  /** `3.13`; of what is no point, the place in words. */
  readonly point: string;
  readonly target: Target;
  /** Its own text, in Latvian; null where no act that is held tells it, and where the point is not there. */
  readonly words: string | null;
  readonly state: 'there' | 'absent';
  /** Lasts over new wordings, and is another where the number was given anew. */
  readonly identity: string;
  /** In the form of likumi.lv; null if no act that is held made it what it is. */
  readonly origin: string | null;
  /** The first and the last day on which it is as it is; null: not known, and until further notice. */
  readonly since: string | null;
  readonly until: string | null;
  readonly madeBy: MadeBy | null;
  /** Bound to it as it reads on this day. */
  readonly eServices: readonly EService[];
  /** Bound to it as it read before: whether they still belong here, their holder has not said. */
  readonly boundBefore: readonly EService[];
}

/** The operation that made a point what it is. */
export interface MadeBy {
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly at: string | null;
}

/** Annex 1 on a day, point by point in its order, with the e-services that are bound to each. Refused before the first day that is known. */
export function annex1On<EService extends BoundEService>(
  regulation: Regulation,
  day: string,
  eServices: readonly EService[],
): { readonly edition: Edition; readonly points: readonly Annex1Point<EService>[] } {
  const edition = editionOfDay(regulation, day);
  const editions = regulation.editions.map(({ from, places }) => ({ from, places: byCitation(places) }));
  const points = edition.places.filter(isOfAnnex1).map((place) => {
    const { target, state, words = null, identity, origin = null, alterations = [] } = place;
    const last = alterations.at(-1);
    const point = pointOf(target);
    return {
      ...{ point, target, words, state, identity, origin },
      since: last?.inForce ?? null,
      until: lastDay(editions, edition, place),
      madeBy: last ? { ...last.by, at: last.at } : null,
      ...bound(
        editions,
        place,
        eServices.filter(({ basketPoint }) => basketPoint === point),
      ),
    };
  });
  return { edition, points };
}

/** Only Annex 1, of which the catalogue's basket is. */
export function isOfAnnex1({ target: { steps } }: { readonly target: Target }): boolean {
  const [first] = steps;
  return first?.kind === 'annex' && first.number !== undefined && citeNumber(first.number) === '1';
}

function pointOf({ steps: [annex, ...inside] }: Target): string {
  const [point] = inside as readonly Step[];
  if (inside.length === 1 && point?.kind === 'point' && point.number) return citeNumber(point.number);
  return cite({ steps: inside.length > 0 || !annex ? inside : [annex] });
}

/** An edition whose places are found by their citation: an annex may have hundreds, and a text thousands. */
interface Indexed {
  readonly from: string;
  readonly places: ReadonlyMap<string, EditionPlace>;
}

function byCitation(places: readonly EditionPlace[]): ReadonlyMap<string, EditionPlace> {
  return new Map(places.map((place) => [cite(place.target), place]));
}

function lastDay(editions: readonly Indexed[], { from }: Edition, place: EditionPlace): string | null {
  const cited = cite(place.target);
  const next = editions.find((other) => other.from > from && !isSame(place, other.places.get(cited)));
  return next ? Temporal.PlainDate.from(next.from).subtract({ days: 1 }).toString() : null;
}

/**
 * A number is not enough to bind by: the point may have been deleted and its number given to another, or it may say another thing now.
 * An e-service is bound to what its holder saw when its edition began.
 */
function bound<EService extends BoundEService>(
  editions: readonly Indexed[],
  place: EditionPlace,
  eServices: readonly EService[],
): { readonly eServices: readonly EService[]; readonly boundBefore: readonly EService[] } {
  const cited = cite(place.target);
  const seen = eServices.map((eService) => {
    const from = eService.validFrom.toString();
    const edition = editions.findLast((one) => one.from <= from) ?? editions[0];
    return { eService, was: edition?.places.get(cited) };
  });
  const ofIt = seen.filter(({ was }) => was?.identity === place.identity);
  return {
    eServices: ofIt.filter(({ was }) => place.state === 'there' && isSame(place, was)).map(({ eService }) => eService),
    boundBefore: ofIt.filter(({ was }) => !isSame(place, was)).map(({ eService }) => eService),
  };
}

function isSame(one: EditionPlace, other: EditionPlace | undefined): boolean {
  return (
    one.identity === other?.identity &&
    one.state === other.state &&
    (one.alterations?.length ?? 0) === (other.alterations?.length ?? 0)
  );
}

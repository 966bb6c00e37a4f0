import { officialDay, startOfDay } from '#platform/languages/dates.ts';

/** How a client may want to be informed of the result (22.¹ 7.). */
export const resultWays = ['in_person', 'phone', 'sms', 'email', 'post'] as const;
export type ResultWay = (typeof resultWays)[number];

/** The field for the client's number or address; a client informed in person needs none. */
export const contactFields = {
  in_person: undefined,
  phone: 'resultPhone',
  sms: 'resultSms',
  email: 'resultEmail',
  post: 'resultPost',
} as const satisfies Record<ResultWay, string | undefined>;

/** Who signed: a witness signs for a client who cannot. */
export const signingHands = ['client', 'witness'] as const;
export type SigningHand = (typeof signingHands)[number];

/** A term ends without an act; every other end is an act. `unsigned`: drawn up, but never signed. */
export const endKinds = ['revoked', 'died', 'completed', 'unsigned'] as const;
export type EndKind = (typeof endKinds)[number];

/** A written mandate (22.¹ 3.) as recorded. The rest of its paper is in its `MandateContent`. */
export type Mandate = {
  readonly id: string;
  readonly clientId: string;
  readonly identityCheckId: string;
  readonly noticeId: string;
  /** In the order of the paper. What is not written is not allowed. */
  readonly scope: readonly ScopeLine[];
  readonly register: { readonly year: number; readonly number: number };
  readonly reference: string;
  readonly wording: string;
  readonly drawnOn: Temporal.PlainDate;
  readonly drawnAt: Temporal.Instant;
  readonly drawnBy: string;
  /** The last day on which it is in force. */
  readonly validUntil: Temporal.PlainDate;
  /** Null: the client did not ask to be informed of the result. */
  readonly resultWay: ResultWay | null;
  /** Who signs it: whose line the paper has. */
  readonly signer: SigningHand;
  /** When its paper was signed, if that is a blank filled by hand and entered later. */
  readonly signedByHandAt: Temporal.Instant | null;
  readonly signing: MandateSigning | null;
  readonly end: MandateEnd | null;
  /** The death of the client or the represented person, recorded of that person, as long as it stands. */
  readonly death: { readonly id: string; readonly diedOn: Temporal.PlainDate } | null;
};

export type ScopeLine = {
  readonly eServiceId: string;
  readonly editionId: string;
  /** The client withdrew the mandate for this e-service: from when on, by which partial revocation. */
  readonly revoked: { readonly by: string; readonly from: Temporal.Instant } | null;
};

export type MandateSigning = {
  readonly signedOn: Temporal.PlainDate;
  readonly place: string;
  readonly byHandOf: SigningHand;
  readonly copyHandedOverAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string;
};

export type MandateEnd = {
  readonly kind: EndKind;
  readonly reason: string | null;
  readonly endedAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string;
};

/** By what a mandate stands or falls. */
export type Standing = {
  readonly validUntil: Temporal.PlainDate;
  readonly signing: Pick<MandateSigning, 'signedOn'> | null;
  readonly end: (Pick<MandateEnd, 'kind' | 'endedAt'> & { readonly isPart?: true }) | null;
  readonly death: { readonly diedOn: Temporal.PlainDate } | null;
};

export type MandateState = 'drawn' | 'in_force' | 'expired' | EndKind;

/** What ends a mandate, and from which moment on. */
export interface Ending {
  readonly state: 'expired' | Exclude<EndKind, 'unsigned'>;
  readonly from: Temporal.Instant;
  /** It was withdrawn for the e-service alone that is asked about. */
  readonly isPart: boolean;
}

/**
 * What ends a mandate that was signed. What ended it first has ended it: an act, the death of one of its people, or its term, whose
 * last day is the whole day in Latvia.
 */
export function endingOf({ end, signing, validUntil, death }: Standing): Ending {
  const ends: Ending[] = [
    ...(end && end.kind !== 'unsigned' ? [{ state: end.kind, from: end.endedAt, isPart: end.isPart === true }] : []),
    ...(death && signing ? [{ state: 'died' as const, from: startOfDay(death.diedOn), isPart: false }] : []),
    { state: 'expired', from: startOfDay(validUntil.add({ days: 1 })), isPart: false },
  ];
  return ends.reduce((first, one) => (Temporal.Instant.compare(one.from, first.from) < 0 ? one : first));
}

/** By what the mandate stands or falls for one of its e-services: the client may have withdrawn it for this one before it ended. */
export function standingFor(mandate: Mandate, eService: string): Standing {
  const { end } = mandate;
  const endedAt = mandate.scope.find(({ eServiceId }) => eServiceId === eService)?.revoked?.from;
  if (!endedAt || (end && Temporal.Instant.compare(end.endedAt, endedAt) <= 0)) return mandate;
  return { ...mandate, end: { kind: 'revoked', endedAt, isPart: true } };
}

/** The newest partial revocation of it, whose id is in the order of their making. */
export function newestPart({ scope }: Pick<Mandate, 'scope'>): ScopeLine['revoked'] {
  const parts = scope.flatMap(({ revoked }) => revoked ?? []);
  return parts.toSorted((one, other) => (one.by < other.by ? -1 : 1)).at(-1) ?? null;
}

/** The state of the mandate at a moment. */
export function stateOf(mandate: Standing, at: Temporal.Instant): MandateState {
  const { end, signing } = mandate;
  if (end?.kind === 'unsigned') return 'unsigned';
  const ending = endingOf(mandate);
  if (Temporal.Instant.compare(ending.from, at) <= 0) return ending.state;
  const signed = signing !== null && Temporal.PlainDate.compare(signing.signedOn, officialDay(at)) <= 0;
  return signed ? 'in_force' : 'drawn';
}

/** Whether it ever was in force: under one that ended with the day of its signing or before, as by a death, nothing was filed. */
export function wasInForce(mandate: Standing): boolean {
  const { signing } = mandate;
  return signing !== null && Temporal.Instant.compare(startOfDay(signing.signedOn), endingOf(mandate).from) < 0;
}

/** Whether one of its people died on the day on which it was drawn up or before, so that nobody signed it and nobody will. */
export function canNoMoreBeSigned({ signing, drawnOn, death }: Mandate): boolean {
  return signing === null && death !== null && Temporal.PlainDate.compare(death.diedOn, drawnOn) <= 0;
}

/** Whether its end can be proved: a mandate that was never signed was never in force. */
export function hasProofOfEnd(mandate: Mandate, at: Temporal.Instant): boolean {
  return mandate.signing !== null && !['drawn', 'in_force', 'unsigned'].includes(stateOf(mandate, at));
}

/** Whether the employee may act under it at this moment: signed, within its term, not ended. */
export function isInForce(mandate: Standing, at: Temporal.Instant): boolean {
  return stateOf(mandate, at) === 'in_force';
}

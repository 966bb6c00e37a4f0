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
  readonly signing: MandateSigning | null;
  readonly end: MandateEnd | null;
};

export type ScopeLine = { readonly eServiceId: string; readonly editionId: string };

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

export type MandateState = 'drawn' | 'in_force' | 'expired' | EndKind;

/**
 * The state of the mandate at a moment. The last day of the term is the whole day in Latvia. What ended first has ended it: a mandate
 * whose term is over is not revoked by a later record.
 */
export function stateOf(mandate: Mandate, at: Temporal.Instant): MandateState {
  const { end, signing, validUntil } = mandate;
  const termOver = startOfDay(validUntil.add({ days: 1 }));
  if (end && Temporal.Instant.compare(end.endedAt, at) <= 0) {
    if (end.kind === 'unsigned' || Temporal.Instant.compare(end.endedAt, termOver) < 0) return end.kind;
  }
  if (Temporal.Instant.compare(at, termOver) >= 0) return 'expired';
  const signed = signing !== null && Temporal.PlainDate.compare(signing.signedOn, officialDay(at)) <= 0;
  return signed ? 'in_force' : 'drawn';
}

/** Whether its end can be proved: a mandate that was never signed was never in force. */
export function hasProofOfEnd(mandate: Mandate, at: Temporal.Instant): boolean {
  return mandate.signing !== null && !['drawn', 'in_force', 'unsigned'].includes(stateOf(mandate, at));
}

/** Whether the employee may act under it at this moment: signed, within its term, not ended. */
export function isInForce(mandate: Mandate, at: Temporal.Instant): boolean {
  return stateOf(mandate, at) === 'in_force';
}

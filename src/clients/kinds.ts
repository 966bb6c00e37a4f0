/** Why no electronic identification is available to the client (2.6.). An open list: old records keep their value. */
export const noMeansReasons = ['never_had', 'expired', 'lost_or_blocked', 'cannot_use'] as const;
export type NoMeansReason = (typeof noMeansReasons)[number];

export const documentKinds = [
  'eid_card',
  'passport',
  'residence_permit',
  'travel_document',
  'foreign_passport',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const outcomes = ['confirmed', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Why an identity is not confirmed, and whether the person was identified nevertheless. An open list: old records keep
 * their value.
 */
const refusals = {
  identity_not_proven: { identified: false },
  document_invalid: { identified: false },
  capacity_or_will_doubted: { identified: true },
  not_own_matter: { identified: true },
} as const satisfies Record<string, { readonly identified: boolean }>;
export type RefusalReason = keyof typeof refusals;
export const refusalReasons = Object.keys(refusals) as [RefusalReason, ...RefusalReason[]];

/** What may be said of a doubt: the last two end it. */
export const doubtWordKinds = ['objection', 'reviewed', 'lifted', 'mistaken'] as const;
export type DoubtWordKind = (typeof doubtWordKinds)[number];

/** Of a person who was not identified, nothing is kept that would say who it might have been. */
export function isIdentified(reason: RefusalReason): boolean {
  return refusals[reason].identified;
}

/**
 * On what basis a client represents another person: as the parent of a child, the guardian of a minor, the trustee of
 * an adult.
 */
export const bases = ['parent', 'guardian', 'trustee'] as const;
export type Basis = (typeof bases)[number];

/** Why somebody under 18 may act in their own matter. An open list: old records keep their value. */
export const minorBases = ['e_service_for_minors', 'declared_of_age', 'married', 'other_law'] as const;
export type MinorBasis = (typeof minorBases)[number];

/** Why a person's record is opened. */
export const purposes = ['serving', 'own_data_request', 'correction', 'complaint', 'supervision'] as const;
export type Purpose = (typeof purposes)[number];

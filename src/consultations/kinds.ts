/** Whether it was about applying for an e-service, about the service itself, or the client did it themself at the centre's computer. */
export const kinds = ['about_applying', 'about_service', 'self_service'] as const;
export type Kind = (typeof kinds)[number];

export const ways = ['in_person', 'phone', 'video', 'email'] as const;
export type Way = (typeof ways)[number];

/** What was asked about where it was no particular e-service. */
export const topics = ['which_service', 'applying', 'means', 'portal', 'mandate', 'progress', 'other'] as const;
export type Topic = (typeof topics)[number];

/** What came of it. */
export const outcomes = [
  'explained',
  'sent_on',
  'became_authorised',
  'applied_alone',
  'will_apply',
  'will_get_means',
  'not_solved',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a record of a consultation is put right. After the last two there was no consultation of its own. */
export const reasonsPutRight = ['mistaken', 'recorded_twice', 'not_held'] as const;
export type ReasonPutRight = (typeof reasonsPutRight)[number];

/** Why a record supersedes another: `undone` is said by a button, within a minute. */
export const reasonsSuperseding = [...reasonsPutRight, 'undone'] as const;
export type ReasonSuperseding = (typeof reasonsSuperseding)[number];

/** What was asked about. A kind, not words of the person: free text would gather what nobody may keep. */
export const topics = ['which_service', 'applying', 'means', 'portal', 'mandate', 'progress', 'other'] as const;
export type Topic = (typeof topics)[number];

/** What came of it. */
export const outcomes = [
  'explained',
  'applied_alone',
  'will_apply',
  'will_get_means',
  'sent_on',
  'not_solved',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a record of a consultation is put right. After the last two there was no consultation of its own. */
export const reasonsPutRight = ['mistaken', 'recorded_twice', 'not_held'] as const;
export type ReasonPutRight = (typeof reasonsPutRight)[number];

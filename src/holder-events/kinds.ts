/** What a service holder's system tells of an application. */
export const kinds = ['accepted', 'returned', 'refused', 'planned', 'ready'] as const;
export type Kind = (typeof kinds)[number];

/** Why the database does not apply an event (`0406-told-by-holders.sql`, `0407-holder-events.sql`). */
export type RefusalOfEvent =
  | 'unknown'
  | 'other-content'
  | 'number-taken'
  | 'too-far-ahead'
  | 'case-closed'
  | 'withdrawn'
  | 'before-filed'
  | 'result-told'
  | 'refusal-told'
  | 'returned'
  | 'refused'
  | 'no-planned-time'
  | 'no-result'
  | 'day-passed'
  | 'day-too-late';

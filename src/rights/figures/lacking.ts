/** What organisations are listed by: in want of an administrator, late with their review, or either. */
export const lacking = ['attention', 'without', 'late'] as const;
export type Lacking = (typeof lacking)[number];

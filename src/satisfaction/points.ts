/** Of ten points, the least first. */
export const points = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The field of a form that says how many cards gave so many points. */
export type PointsField = `points${(typeof points)[number]}`;

export const pointsFields = points.map((each): PointsField => `points${each}`);

/** Why the cards of a day are counted anew. */
export const reasons = ['miscounted', 'more_found'] as const;
export type Reason = (typeof reasons)[number];

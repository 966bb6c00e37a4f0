/** What a signed container may weigh. Above these it is refused, not read slowly. */
export const MOST_ENTRIES = 1_000;
export const LARGEST_ENTRY = 60 * 1024 * 1024;
export const LARGEST_TOTAL = 100 * 1024 * 1024;

/** A deflated entry above a mebibyte may not grow more than this: beyond it is a bomb. */
export const STEEPEST_RATIO = 100;
export const RATIO_COUNTS_ABOVE = 1024 * 1024;

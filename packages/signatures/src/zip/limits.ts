/** The limits of a signed container. A larger one is refused. */
export const MOST_ENTRIES = 1_000;
export const LARGEST_ENTRY = 60 * 1024 * 1024;
export const LARGEST_TOTAL = 100 * 1024 * 1024;

/** The highest compression ratio of an entry above a mebibyte: a higher one is a zip bomb. */
export const STEEPEST_RATIO = 100;
export const RATIO_COUNTS_ABOVE = 1024 * 1024;

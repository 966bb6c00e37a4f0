import { sql } from '#platform/database/database.ts';

/** The centre in which the transaction works. Our queries name it themselves, in addition to row-level security. */
export const ownCentre = sql<string>`current_centre()`;

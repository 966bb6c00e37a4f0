import { sql } from '#platform/database/database.ts';

/** The centre in which the transaction works. Our queries name it themselves: row-level security is the second wall. */
export const ownCentre = sql<string>`current_centre()`;

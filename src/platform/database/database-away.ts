import pg from 'pg';

/**
 * The database does not answer at present, or cannot write. Nothing is wrong with what was asked of it. Whether a commit under
 * way was done is not known: to ask again, with the same request id, is harmless.
 */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway';

  constructor(cause: unknown) {
    super('the database is away', { cause });
  }
}

/**
 * What PostgreSQL says when it cannot work, by SQLSTATE: connections (08), room and memory (53), shutdown and start (57P), files
 * (58), a statement that took too long (57014, 25P03), a standby (25006), a database that is made or restored (3D000).
 */
const away = /^(?:08...|53...|57P..|57014|58...|25P03|25006|3D000)$/;

/** What a connection to the database failed with: if that is away, the fact itself, else the error as it is. */
export function asAway(error: unknown): unknown {
  if (error instanceof DatabaseAway) return error;
  // Whatever is not PostgreSQL's own answer means that none came.
  return error instanceof pg.DatabaseError && !away.test(error.code ?? '') ? error : new DatabaseAway(error);
}

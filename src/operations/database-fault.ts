import pg from 'pg';
import { asAway, DatabaseAway } from '#platform/database/database-away.ts';

interface DatabaseFault {
  readonly message: string;
  /** It may be there a little later; otherwise the operator has to put something right. */
  readonly mayPass: boolean;
}

const network = ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'];

/** No such role, or another password. */
const refused = ['28000', '28P01'];

/** What a command failed with, if the database did not take it in or cannot work: no fault of ours. Undefined for any other error. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  const cause = error instanceof DatabaseAway ? error.cause : error;
  const { code = '', syscall, message = '' } = cause as { code?: string; syscall?: string; message?: string };
  if (refused.includes(code)) return { message, mayPass: false };
  const isAway =
    error instanceof DatabaseAway ||
    network.includes(code) ||
    // A socket that is not there, not a file.
    (code === 'ENOENT' && syscall === 'connect') ||
    (cause instanceof pg.DatabaseError && asAway(cause) !== cause);
  return isAway ? { message: message || code, mayPass: true } : undefined;
}

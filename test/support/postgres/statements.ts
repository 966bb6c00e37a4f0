import pg from 'pg';
import { Trip } from '#platform/database/trip.ts';

/** The number of statements that a piece of work sends to the database, in any way. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ answer: T; statements: number }> {
  let statements = 0;
  const stop = listen(() => {
    statements += 1;
  });
  try {
    return { answer: await work(), statements };
  } finally {
    stop();
  }
}

/** A statement with its values, as it was sent for a centre's rows. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly centre: string;
  /** Whether the same transaction has switched sequential scans off before. */
  readonly byIndex: boolean;
}

/** Collects the reads of the database in this process from now on, until stopped. */
export function collectReads(): { readonly sent: SentStatement[]; stop: () => void } {
  const transactions = new WeakMap<pg.Connection, { centre: string; byIndex: boolean }>();
  const sent: SentStatement[] = [];
  const stop = listen(({ text, values }, connection) => {
    const { centre = '', byIndex = false } = transactions.get(connection) ?? {};
    if (text.includes("set_config('app.centre', $1")) {
      transactions.set(connection, { centre: String(values[0]), byIndex: false });
    } else if (text.includes("set_config('enable_seqscan', 'off'")) {
      transactions.set(connection, { centre, byIndex: true });
    } else if (/^\s*(select|with)\b/i.test(text)) {
      sent.push({ text, values, centre, byIndex });
    }
  });
  return { sent, stop };
}

interface Submitted {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Hears every statement that is sent from now on in this process: those that travel together, and those that `pg` sends by itself. */
function listen(hear: (statement: Submitted, connection: pg.Connection) => void): () => void {
  const [alone, together] = [pg.Query.prototype.submit, Trip.prototype.submit];
  pg.Query.prototype.submit = function (this: pg.Query & { text: string; values?: unknown[] }, connection) {
    hear({ text: this.text, values: this.values ?? [] }, connection);
    return alone.call(this, connection);
  };
  Trip.prototype.submit = function (connection) {
    for (const statement of this.asked) hear(statement, connection);
    together.call(this, connection);
  };
  return () => {
    pg.Query.prototype.submit = alone;
    Trip.prototype.submit = together;
  };
}

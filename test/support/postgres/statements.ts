import pg from 'pg';

const submit = pg.Query.prototype.submit;

/** The number of statements that a piece of work sends to the database, in any way. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ answer: T; statements: number }> {
  let statements = 0;
  pg.Query.prototype.submit = function (connection) {
    statements += 1;
    return submit.call(this, connection);
  };
  try {
    const answer = await work();
    return { answer, statements };
  } finally {
    pg.Query.prototype.submit = submit;
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

type Submitted = pg.Query & { readonly text: string; readonly values?: unknown[] };

/** Collects the reads of the database in this process from now on, until stopped. */
export function collectReads(): { readonly sent: SentStatement[]; stop: () => void } {
  const submit = pg.Query.prototype.submit;
  const transactions = new WeakMap<pg.Connection, { centre: string; byIndex: boolean }>();
  const sent: SentStatement[] = [];
  pg.Query.prototype.submit = function (this: Submitted, connection) {
    const centre = /set_config\('app\.centre', '([^']*)'/.exec(this.text)?.[1];
    const { centre: before = '', byIndex = false } = transactions.get(connection) ?? {};
    if (centre !== undefined) transactions.set(connection, { centre, byIndex: false });
    else if (this.text.includes("set_config('enable_seqscan', 'off'")) {
      transactions.set(connection, { centre: before, byIndex: true });
    } else if (/^\s*(select|with)\b/i.test(this.text) && this.values) {
      sent.push({ text: this.text, values: [...this.values], centre: before, byIndex });
    }
    return submit.call(this, connection);
  };
  return {
    sent,
    stop: () => {
      pg.Query.prototype.submit = submit;
    },
  };
}

import pg from 'pg';

/** A statement with its values, as it was sent for a centre's rows. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly centre: string;
}

type Submitted = pg.Query & { readonly text: string; readonly values?: unknown[] };

/** Collects what is read from the database from now on in this process, until stopped. */
export function collectReads(): { readonly sent: SentStatement[]; stop: () => void } {
  const submit = pg.Query.prototype.submit;
  const centres = new WeakMap<pg.Connection, string>();
  const sent: SentStatement[] = [];
  pg.Query.prototype.submit = function (this: Submitted, connection) {
    const centre = /set_config\('app\.centre', '([^']*)'/.exec(this.text)?.[1];
    if (centre !== undefined) centres.set(connection, centre);
    else if (/^\s*(select|with)\b/i.test(this.text) && this.values) {
      sent.push({ text: this.text, values: [...this.values], centre: centres.get(connection) ?? '' });
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

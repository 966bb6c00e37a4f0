import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import pg from 'pg';

const names = new Map<string, string>();

/** One name per text: PostgreSQL then parses a statement once a connection, which is a third of a small query's cost. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return name;
}

/** Temporal values travel as their ISO text. */
function plainValue(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  return value;
}

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => Temporal.PlainDate.from(text));
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T')));
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

type Query = (config: unknown, values?: unknown, callback?: unknown) => Promise<pg.QueryResult>;

/**
 * A connection that names every statement with parameters, takes and gives Temporal values, and sends together what
 * belongs together.
 */
export class NamedStatementClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this as unknown as { connection: { stream: Duplex } };
    // The overloads of pg's `query` cannot be told apart from outside, so it is replaced on the object.
    const plain = this.query.bind(this) as Query;
    const named: Query = (config, values, callback) => {
      // Statements sent in one turn of the event loop leave in one packet: a system call for each would cost more than
      // many of the statements do.
      const { stream } = connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
      return typeof config === 'string' && Array.isArray(values)
        ? plain({ name: nameOf(config), text: config, values: values.map(plainValue) }, callback)
        : plain(config, values, callback);
    };
    this.query = named as typeof this.query;
  }
}

import { createHash } from 'node:crypto';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { asAway } from './database-away.ts';
import { isAtWork } from './is-at-work.ts';
import { type Answer, type Parsed, Trip } from './trip.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => Temporal.PlainDate.from(text));
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T')));
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** After so long without an answer we ask on another connection whether PostgreSQL is at work on it. */
const silence = 8_000;

/** What every connection begins with: how long PostgreSQL works on a statement and waits for the next one, and how it reads and writes values. */
const settings: Readonly<Record<string, string>> = {
  statement_timeout: '15s',
  idle_in_transaction_session_timeout: '15s',
  search_path: 'public',
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  default_transaction_isolation: 'read committed',
  row_security: 'on',
  'app.centre': '',
  'app.log_organisation': '',
};

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection on which statements that are asked in one turn of the event loop travel together. It names every statement, and
 * takes and gives Temporal values. While a trip is under way, what is asked waits for the next one. A trip on which PostgreSQL is
 * not at work any more (it hangs, or the network lost it) fails.
 */
export class TripClient extends pg.Client {
  readonly #parsed: Parsed = new Map();
  #gathering: Trip | undefined;
  #isUnderWay = false;
  readonly #plain: Query;
  readonly #config: pg.ClientConfig;
  #watch: NodeJS.Timeout | undefined;
  #process: number | undefined;

  constructor(config: string | pg.ClientConfig = {}) {
    super(config);
    this.#config = typeof config === 'string' ? { connectionString: config } : config;
    // The overloads of pg's `query` cannot be told apart from outside, so it is replaced on the object.
    this.#plain = this.query.bind(this) as Query;
    const query: Query = (config, values, callback) =>
      typeof config === 'string' && typeof values !== 'function' && callback === undefined
        ? this.#ask(config, (values ?? []) as readonly unknown[])
        : this.#plain(config, values, callback);
    this.query = query as typeof this.query;
  }

  /**
   * States what our statements rely on, and learns which process of PostgreSQL serves us. All this is asked, and not told or read
   * when connecting: a pooler between us passes on neither. Whatever the role has set for itself, or left in the connection of a
   * pooler, does not change what a statement means.
   */
  async settle(): Promise<void> {
    const stated = Object.keys(settings).map((_, place) => `set_config($${2 * place + 1}, $${2 * place + 2}, false)`);
    const { rows } = await this.#ask(
      `select ${stated.join(', ')}, pg_backend_pid() as process`,
      Object.entries(settings).flat(),
    );
    this.#process = rows[0]?.process as number;
  }

  #ask(text: string, values: readonly unknown[]): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const fail = (error: Error) => reject(asAway(error));
      this.#nextTrip().add({ name: nameOf(text), text, values: values.map(sentValue), resolve, reject: fail });
    });
  }

  #nextTrip(): Trip {
    if (!this.#gathering) {
      this.#gathering = new Trip(
        this.#parsed,
        (oid) => pg.types.getTypeParser(oid),
        () => this.#goOn(),
      );
      if (!this.#isUnderWay) process.nextTick(() => this.#depart());
    }
    return this.#gathering;
  }

  #depart(): void {
    const trip = this.#gathering;
    if (!trip) return;
    this.#gathering = undefined;
    this.#isUnderWay = true;
    this.#watch = setTimeout(() => void this.#askAfter(), silence);
    this.#plain(trip);
  }

  async #askAfter(): Promise<void> {
    const watch = this.#watch;
    const atWork = this.#process !== undefined && (await isAtWork(this.#config, this.#process));
    if (watch !== this.#watch) return;
    if (atWork) this.#watch = setTimeout(() => void this.#askAfter(), silence);
    else this.connection.stream.destroy(new Error('no answer came'));
  }

  #goOn(): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
    this.#isUnderWay = false;
    this.#depart();
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return name;
}

/** Temporal values travel as their ISO text, all others as `pg` would send them. */
function sentValue(value: unknown): string | Buffer | null {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  return prepareValue(value);
}

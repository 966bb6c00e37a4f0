import { createHash } from 'node:crypto';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { type Answer, type Parsed, Trip } from './trip.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => Temporal.PlainDate.from(text));
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T')));
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection on which statements that are asked in one turn of the event loop travel together. It names every statement, and
 * takes and gives Temporal values. While a trip is under way, what is asked waits for the next one.
 */
export class TripClient extends pg.Client {
  readonly #parsed: Parsed = new Map();
  #gathering: Trip | undefined;
  #isUnderWay = false;
  readonly #plain: Query;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // The overloads of pg's `query` cannot be told apart from outside, so it is replaced on the object.
    this.#plain = this.query.bind(this) as Query;
    const query: Query = (config, values, callback) =>
      typeof config === 'string' && typeof values !== 'function' && callback === undefined
        ? this.#ask(config, (values ?? []) as readonly unknown[])
        : this.#plain(config, values, callback);
    this.query = query as typeof this.query;
  }

  #ask(text: string, values: readonly unknown[]): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.#nextTrip().add({ name: nameOf(text), text, values: values.map(sentValue), resolve, reject });
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
    this.#plain(trip);
  }

  #goOn(): void {
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

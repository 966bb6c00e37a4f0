import type pg from 'pg';

/** What a statement answers, as Kysely asks for it. */
export interface Answer {
  readonly rows: Record<string, unknown>[];
  /** `INSERT 0 1`: what was done, and to how many rows. */
  command: string | undefined;
  rowCount: number | undefined;
}

/** A statement, and who waits for its answer. */
export interface Asked {
  /** One for each text: PostgreSQL then parses a statement once a connection, which is a third of a small one's cost. */
  readonly name: string;
  readonly text: string;
  readonly values: (string | Buffer | null)[];
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** The statements that PostgreSQL has parsed on a connection, with the columns of their answers. */
export type Parsed = Map<string, readonly Column[]>;

type TypeParser = (oid: number) => Column['read'];

/**
 * Statements that are sent to PostgreSQL together and answered together: one packet there, one back. Once one of them has failed,
 * PostgreSQL leaves out those that follow it. `pg` calls the methods as the answers arrive.
 */
export class Trip implements pg.Submittable {
  readonly asked: Asked[] = [];
  readonly #parsed: Parsed;
  readonly #parserOf: TypeParser;
  readonly #ended: () => void;
  readonly #answers: Answer[] = [];
  #answer = emptyAnswer();
  #columns: readonly Column[] | undefined;

  constructor(parsed: Parsed, parserOf: TypeParser, ended: () => void) {
    this.#parsed = parsed;
    this.#parserOf = parserOf;
    this.#ended = ended;
  }

  add(asked: Asked): void {
    this.asked.push(asked);
  }

  submit(connection: pg.Connection): void {
    const { stream } = connection;
    stream.cork();
    for (const { name, text, values } of this.asked) {
      const isParsed = this.#parsed.has(name);
      if (!isParsed) {
        // It may be there, if it failed when it was executed for the first time.
        connection.close({ type: 'S', name }, true);
        connection.parse({ name, text, types: [] }, true);
      }
      connection.bind({ statement: name, values }, true);
      if (!isParsed) connection.describe({ type: 'P' }, true);
      connection.execute(null, true);
    }
    connection.sync();
    stream.uncork();
  }

  handleRowDescription({ fields }: { fields: readonly pg.FieldDef[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, read: this.#parserOf(dataTypeID) }));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const row: Record<string, unknown> = {};
    for (const [index, { name, read }] of this.#columnsOfCurrent().entries()) {
      const text = fields[index] ?? null;
      row[name] = text === null ? null : read(text);
    }
    this.#answer.rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    const [command, ...numbers] = text.split(' ');
    this.#answer.command = command;
    this.#answer.rowCount = numbers.length > 0 ? Number(numbers.at(-1)) : undefined;
    this.#next();
  }

  handleEmptyQuery(): void {
    this.#next();
  }

  /** What is answered holds only now: outside of a transaction, all that is sent together is one. */
  handleReadyForQuery(): void {
    this.#resolveAnswered();
    this.#ended();
  }

  handleError(error: Error): void {
    const failed = this.asked.slice(this.#answers.length);
    this.#resolveAnswered();
    for (const { reject } of failed) reject(error);
    this.#ended();
  }

  #columnsOfCurrent(): readonly Column[] {
    const current = this.asked[this.#answers.length];
    this.#columns ??= current && this.#parsed.get(current.name);
    return this.#columns ?? [];
  }

  #next(): void {
    const { name } = this.asked[this.#answers.length] as Asked;
    if (!this.#parsed.has(name)) this.#parsed.set(name, this.#columns ?? []);
    this.#answers.push(this.#answer);
    this.#answer = emptyAnswer();
    this.#columns = undefined;
  }

  #resolveAnswered(): void {
    for (const [index, answer] of this.#answers.entries()) this.asked[index]?.resolve(answer);
  }
}

function emptyAnswer(): Answer {
  return { rows: [], command: undefined, rowCount: undefined };
}

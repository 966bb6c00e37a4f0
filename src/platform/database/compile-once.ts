import type { CompiledQuery, Kysely } from 'kysely';
import type { Statement, Transaction } from './database.ts';

/** A statement with its values: sent by `tx.send`, or asked for its rows. */
interface Built<Row> extends Statement {
  rows(): Promise<Row[]>;
}

/**
 * A statement whose text is built once, when it is first needed; from then on only its values change. Putting a large statement
 * together takes Kysely longer than anything else we do about it. `build` may use its values as values only: what the statement
 * looks like cannot depend on them. A room whose builder names columns otherwise than the database gives its `own` as `asking`.
 */
export function compileOnce<Values extends object, Row>(
  build: (tx: Transaction, values: Values) => { compile(query: Kysely<unknown>): CompiledQuery<Row> },
  asking?: (tx: Transaction) => Pick<Kysely<unknown>, 'executeQuery'>,
) {
  let model: CompiledQuery<Row> | undefined;
  return (tx: Transaction, values: Values): Built<Row> => {
    model ??= build(tx, places as Values).compile(tx.query);
    const parameters = model.parameters.map((one) => (one instanceof Place ? values[one.name as keyof Values] : one));
    const compiled = { ...model, parameters };
    const compile = () => compiled;
    return {
      compile,
      rows: async () => (asking ? (await asking(tx).executeQuery<Row>(compiled)).rows : tx.ask<Row>({ compile })),
    };
  };
}

/** A placeholder for a value in the statement that is compiled. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const places = new Proxy({}, { get: (_, name) => new Place(String(name)) });

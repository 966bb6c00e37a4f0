import pg from 'pg';

const submit = pg.Query.prototype.submit;

/** How many statements a piece of work sends to the database, however it sends them. */
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

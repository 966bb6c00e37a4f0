import type { Context } from 'hono';
import { type CentreActor, counterActorOf, look } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, typedValue } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { readInput } from '#platform/input/input.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { openRecord, openRecordInput } from './open-record.ts';
import { personById } from './people.ts';
import { PurposePage } from './purpose-page.tsx';
import { RecordPage } from './record-page.tsx';
import { personNotFound, revealPersonalCode } from './reveal-personal-code.ts';
import { words } from './words.ts';

/**
 * A person's record. It is asked for by POST with a purpose and answered at once, without an address of its own: a link to
 * it, the back button or a reload asks again, and each showing is in the log.
 */
export function clientsPages(database: Database) {
  const pages = routes();

  pages.get('/clients/:client', (c) => askPurpose(c, counterActorOf(c, 'employee', 'viewer')));

  pages.post('/clients/:client', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    try {
      const { purpose } = readInput(openRecordInput, c.get('typed'));
      return await show(c, actor, { client: clientOf(c), purpose });
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      c.status(422);
      return askPurpose(c, actor, error.problems);
    }
  });

  async function askPurpose(c: Context<Env>, actor: CentreActor, problems: readonly Problem[] = []) {
    const person = await look(database, actor, (tx) => personById(tx, clientOf(c)));
    if (!person) throw personNotFound();
    const language = c.get('language');
    return c.render(
      <PurposePage
        language={language}
        person={person}
        form={filledForm(c, problems)}
        hidden={c.get('formBinding')()}
      />,
      { title: words[language].openRecord, above: <BackLink href="/cases" />, problems },
    );
  }

  async function show(c: Context<Env>, actor: CentreActor, asked: Parameters<typeof openRecord>[2]) {
    const { record, revealed } = await look(database, actor, async (tx) => ({
      record: await openRecord(tx, actor, asked),
      revealed: typedValue(c.get('typed'), 'show') === 'code' ? await revealPersonalCode(tx, actor, asked) : undefined,
    }));
    const language = c.get('language');
    return c.render(
      <RecordPage
        language={language}
        record={record}
        purpose={asked.purpose}
        revealed={revealed}
        hidden={c.get('formBinding')()}
      />,
      { title: words[language].personRecord, above: <BackLink href="/cases" /> },
    );
  }

  return pages;
}

function clientOf(c: Context<Env>): string {
  const client = c.req.param('client');
  if (!isId(client)) throw personNotFound();
  return client;
}

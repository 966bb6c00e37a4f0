import { view } from '#acting/index.ts';
import { type PersonRecord, type Purpose, personRecord, purposeInput } from '#clients/index.ts';
import { say } from '#platform/languages/languages.ts';
import { type AboutPerson, aboutPerson, namedIn } from './about-person.ts';
import { words } from './record/words.ts';
import { type RunsOut, whatRunsOut } from './what-runs-out.ts';

/** A person's record with what the centre has for them. */
export interface OpenedRecord {
  readonly purpose: Purpose;
  readonly record: PersonRecord;
  readonly about: AboutPerson;
  readonly runsOut: readonly RunsOut[];
}

/**
 * Opens what a centre has for a person: who they are, their cases and mandates, what runs out, what was filed and told, and who looked
 * and why. The log records who viewed it, and why.
 */
export const openRecord = view({
  name: 'person-record.open',
  title: say(words, (w) => w.view),
  roles: ['employee', 'viewer'],
  path: '/clients/{client}',
  query: purposeInput,
  async look(tx, actor, { client }, { purpose }) {
    const record = await personRecord(tx, client);
    const about = await aboutPerson(tx, actor, client);
    const seen = { purpose, record, about, runsOut: whatRunsOut(record, about, actor.at) };
    return { seen, whose: { client, clients: namedIn(about) }, purpose };
  },
});

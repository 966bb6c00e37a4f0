import { view } from '#acting/index.ts';
import { type Death, deathsOf, isOneself, knownPerson, type Person } from '#clients/index.ts';
import { staffNames } from '#organisations/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

export interface DeathsOfPerson {
  readonly person: Person;
  /** Newest first; one stands at most. */
  readonly deaths: readonly Death[];
  readonly staff: ReadonlyMap<string, string>;
  /** Whether the person is who looks. */
  readonly isOwn: boolean;
}

/** Whether a person's death is recorded, by whom, and what was said of that record since. */
export const viewDeaths = view({
  name: 'death.view',
  title: say(words, (w) => w.views.viewDeaths),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/clients/{client}/death',
  async look(tx, actor, { client }) {
    const person = await knownPerson(tx, client);
    const [deaths, isOwn] = await Promise.all([deathsOf(tx, client), isOneself(tx, actor.person, client)]);
    const authors = deaths.flatMap(({ recordedBy, mistake }) => [recordedBy, mistake?.saidBy, mistake?.confirmedBy]);
    const staff = await staffNames(
      tx,
      authors.filter((one) => typeof one === 'string'),
    );
    const seen: DeathsOfPerson = { person, deaths, staff, isOwn };
    return { seen, whose: { client } };
  },
});

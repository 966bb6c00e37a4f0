import type { Context } from 'hono';
import { type CentreWithMunicipality, centreWithMunicipality, ministryContact } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { type Env, openToAll, routes } from '#platform/http/http.ts';
import { proseDate } from '#platform/languages/dates.ts';
import { words } from './words.ts';

/** When the statement was last reviewed. Review it at every release, and change its words when the facts change. */
const reviewed = Temporal.PlainDate.from('2026-11-23');

/** What works for everybody and what does not yet, and whom to tell. Open to all: who cannot sign in must find it too. */
export function accessibilityPage(database: Database) {
  const pages = routes();
  pages.get('/accessibility', async (c) => {
    openToAll(c);
    const language = c.get('language');
    const w = words[language].accessibility;
    const contact = await whomToTell(c, database);
    const content = (
      <>
        <PageHeading text={w.title} lead={w.lead} />
        <Prose>
          <Section heading={w.aim} id="aim">
            <p>{w.aimText}</p>
          </Section>
          <Section heading={w.state} id="state">
            <p>{w.stateText}</p>
            <ul>
              {w.shortcomings.map((shortcoming) => (
                <li key={shortcoming}>{shortcoming}</li>
              ))}
            </ul>
          </Section>
          <Section heading={w.tested} id="tested">
            <p>{w.testedText}</p>
            <p>{w.reviewed(proseDate(reviewed, language))}</p>
          </Section>
          <Section heading={w.keyboard} id="keyboard">
            <p>{w.keyboardText}</p>
          </Section>
          <Section heading={w.tell} id="tell">
            <p>{w.tellText}</p>
            {contact && (
              <p>
                {contact.name}
                <br />
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
                <br />
                <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
              </p>
            )}
            <p>{w.notAnswered}</p>
          </Section>
        </Prose>
      </>
    );
    return c.render(content, { title: w.title });
  });
  return pages;
}

type Contact = Pick<CentreWithMunicipality, 'name' | 'email' | 'phone'>;

/** One's own centre, or else the ministry, which answers for the system. */
function whomToTell(c: Context<Env>, database: Database): Promise<Contact | undefined> {
  const centre = c.get('actor')?.centre ?? null;
  const at = c.get('at');
  return transaction(database, centre, (tx) =>
    centre ? centreWithMunicipality(tx, centre, at) : ministryContact(tx, at),
  );
}

import { everyRole, LawPoints, type Role, roleName } from '#acting/index.ts';
import { caseActs, caseViews } from '#cases/index.ts';
import { consultationsActs } from '#consultations/index.ts';
import { centreWithMunicipality } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { openToAll, routes } from '#platform/http/http.ts';
import type { Language } from '#platform/languages/languages.ts';
import { acts, navigationItems } from '#site/gathered.ts';
import { words } from './words.ts';

/** `/help`, with one's own role first; `/help/auditor` is each role's. Open to all: whoever cannot sign in needs help most. */
export function helpPages(database: Database) {
  const pages = routes();
  pages.get('/help', async (c) => {
    openToAll(c);
    const language = c.get('language');
    const actor = c.get('actor');
    const centreId = actor?.centre ?? null;
    const centre =
      centreId === null
        ? undefined
        : await transaction(database, centreId, (tx) => centreWithMunicipality(tx, centreId, c.get('at')));
    const content = (
      <HelpPage
        language={language}
        role={actor?.role}
        whom={centre && `${centre.name}, ${centre.phone}, ${centre.email}`}
      />
    );
    return c.render(content, { title: words[language].title });
  });
  pages.get('/help/:role', (c) => {
    openToAll(c);
    const language = c.get('language');
    const role = everyRole.find((one) => one === c.req.param('role'));
    if (!role) return c.notFound();
    const title = words[language].titleOf(roleName(role)[language]);
    return c.render(<HelpPage language={language} role={role} />, { title });
  });
  return pages;
}

/** In the order of `keyList`, each with the act or the view that it leads to, if that is not everybody's. */
const keys: readonly { readonly key: string; readonly of?: { readonly roles: readonly Role[] } }[] = [
  { key: 'Alt+M', of: caseViews.searchCases },
  { key: 'Alt+1' },
  { key: 'Alt+J', of: caseActs.openCase },
  { key: 'Alt+0' },
  { key: 'Tab' },
  { key: 'Enter' },
  { key: 'Esc' },
  { key: '0, 1–6, 7', of: consultationsActs.holdConsultation },
  { key: '⌫', of: consultationsActs.holdConsultation },
];

interface HelpProps {
  readonly language: Language;
  readonly role?: Role | undefined;
  /** One's own centre and how to reach it. */
  readonly whom?: string | undefined;
}

function HelpPage({ language, role, whom }: HelpProps) {
  const w = words[language];
  return (
    <>
      <PageHeading
        text={role ? w.titleOf(roleName(role)[language]) : w.title}
        lead={role ? w.roles[role].lead : `${w.lead} ${w.signIn}`}
      />
      {role && <OfRole language={language} role={role} />}
      <Prose>
        <Section heading={w.keys} id="keys">
          <dl>
            {keys.map(
              ({ key, of }, at) =>
                (!role || !of || of.roles.includes(role)) && (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{w.keyList[at]}</dd>
                  </div>
                ),
            )}
          </dl>
        </Section>
        <Section heading={w.whom} id="whom">
          {whom && (
            <p>
              {w.whomCentre} {whom}
            </p>
          )}
          <p>{w.whomRights}</p>
        </Section>
        <Section heading={w.otherRoles} id="roles">
          <ul>
            {everyRole
              .filter((other) => other !== role)
              .map((other) => (
                <li key={other}>
                  <a href={`/help/${other}`}>{roleName(other)[language]}</a>
                </li>
              ))}
          </ul>
        </Section>
      </Prose>
    </>
  );
}

/** Made of what the rooms export, so that no page of the menu and no act is left out. */
function OfRole({ language, role }: { language: Language; role: Role }) {
  const w = words[language];
  const pages = navigationItems.filter(({ view }) => view.roles.includes(role));
  const able = acts.filter(
    ({ roles, name }) => (roles as readonly Role[]).includes(role) && !name.startsWith('session.'),
  );
  return (
    <Prose>
      <Section heading={w.waits} id="waits">
        <ul>
          {pages.map(({ view, text }) => (
            <li key={view.path}>
              <strong>{text[language]}</strong>
              {': '}
              {w.roles[role].waits[view.path]}
            </li>
          ))}
        </ul>
      </Section>
      {able.length > 0 && (
        <Section heading={w.acts} id="acts">
          <p>{w.actsLead}</p>
          <ul>
            {able.map(({ name, title, point }) => (
              <li key={name}>
                <strong>{title[language]}</strong> {point && <LawPoints points={[point]} />} {w.how[name]}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Prose>
  );
}

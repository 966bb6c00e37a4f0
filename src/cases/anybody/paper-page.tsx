import type { Context, Hono } from 'hono';
import { type MandateForAnybody, mandateForAnybody } from '#mandates/index.ts';
import { type CentreWithMunicipality, centreWithMunicipality } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { type Env, openToAll } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { asksTooOften } from '#sign-in/index.ts';
import { words } from './words.ts';

/** Where every code leads of which nothing is told, so that one answer cannot be told from another. */
const nothingKnown = '/p';

/**
 * The page to which the code on a mandate's paper leads whoever is not signed in: of which centre it is, its number, whether it is in
 * force, whom to call. Who is signed in goes on to the case.
 */
export function paperPageForAnybody(app: Hono<Env>, { database }: { readonly database: Database }): void {
  app.get(nothingKnown, (c) => {
    openToAll(c);
    return tell(c, 'unknown', 404);
  });

  app.get('/p/:reference', async (c, next) => {
    if (c.get('actor')) return next();
    openToAll(c);
    const at = c.get('at');
    if (await asksTooOften(database, { page: nothingKnown, caller: c.get('caller'), at })) {
      c.header('Retry-After', '60');
      return tell(c, 'tooOften', 429);
    }
    const reference = c.req.param('reference');
    const mandate = await mandateForAnybody(database, reference, at);
    if (!mandate) return seeOther(c, nothingKnown);
    const centre = await transaction(database, mandate.centre, (tx) => centreWithMunicipality(tx, mandate.centre, at));
    const language = c.get('language');
    return c.render(<MandatePage {...{ mandate, centre, reference, language, at }} />, {
      title: words[language].title(numberOf(mandate)),
    });
  });
}

function MandatePage({
  mandate,
  centre,
  reference,
  language,
  at,
}: {
  mandate: MandateForAnybody;
  centre: CentreWithMunicipality;
  reference: string;
  language: Language;
  at: Temporal.Instant;
}) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title(numberOf(mandate))} lead={w.lead} />
      <SummaryList
        rows={[
          { key: w.centre, value: `${centre.name}, ${centre.address}` },
          { key: w.number, value: numberOf(mandate) },
          { key: w.inForce, value: <strong>{mandate.isInForce ? w.state.yes : w.state.no}</strong> },
          { key: w.asOf, value: formMoment(at, language) },
          { key: w.call, value: <a href={`tel:${centre.phone.replaceAll(/[^+\d]/g, '')}`}>{centre.phone}</a> },
        ]}
      />
      <Prose>
        <p>{w.noMore}</p>
        <p>
          <a href={`/sign-in?return_to=${encodeURIComponent(`/p/${reference}`)}`}>{w.staff}</a>
        </p>
      </Prose>
    </>
  );
}

function tell(c: Context<Env>, what: 'unknown' | 'tooOften', status: 404 | 429) {
  const w = words[c.get('language')][what];
  c.status(status);
  return c.render(
    <>
      <PageHeading text={w.title} />
      <Prose>
        <p>{w.what}</p>
        <p>{w.todo}</p>
      </Prose>
    </>,
    { title: w.title },
  );
}

function numberOf({ register: { number, year } }: MandateForAnybody): string {
  return `${number}/${year}`;
}

import type { Context } from 'hono';
import { type CentreActor, counterActorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { centreWithMunicipality, staffNames } from '#organisations/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { isId } from '#platform/input/ids.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { archiveFilePages } from './archive-file-pages.tsx';
import { correctEntry, correctEntryInput } from './correct-entry.ts';
import { EntryPage } from './entry-page.tsx';
import { entryNotFound, registerEntryOf, registerPage, registerYears } from './register-entries.ts';
import { PrintPage, RegisterPage } from './register-page.tsx';
import { scansOf } from './scans.ts';
import { viewScan } from './view-scan.ts';
import { words } from './words.ts';

const readers = ['employee', 'viewer', 'auditor'] as const;

/** The centre's register of mandates, its entries and scans; and the files in which centres keep them. */
export function archivePages(database: Database) {
  const pages = routes();

  pages.get('/register', async (c) => {
    const actor = counterActorOf(c, ...readers);
    const year = numberOf(c, 'year') ?? officialDay(actor.at).year;
    const query = { year, below: numberOf(c, 'below'), above: numberOf(c, 'above'), size: 50 };
    const { found, years } = await look(database, actor, async (tx) => ({
      found: await registerPage(tx, query),
      years: await registerYears(tx),
    }));
    const language = c.get('language');
    return c.render(<RegisterPage language={language} year={year} years={years} found={found} />, {
      title: words[language].register,
    });
  });

  pages.get('/register/print', async (c) => {
    const actor = counterActorOf(c, ...readers);
    const year = numberOf(c, 'year') ?? officialDay(actor.at).year;
    const { found, centre } = await look(database, actor, async (tx) => ({
      found: await registerPage(tx, { year, above: numberOf(c, 'above') ?? 0, size: 500 }),
      centre: await centreWithMunicipality(tx, actor.centre),
    }));
    const inOrder = { ...found, entries: found.entries.toReversed() };
    const language = c.get('language');
    return c.render(<PrintPage language={language} year={year} centre={centre.name} found={inOrder} />, {
      title: words[language].registerOf(year),
      above: <BackLink href={`/register?year=${year}`} text={words[language].register} />,
    });
  });

  pages.get('/register/scans/:scan', async (c) => {
    const actor = counterActorOf(c, ...readers);
    const id = c.req.param('scan');
    if (!isId(id)) throw entryNotFound();
    const { bytes, mediaType, name } = await look(database, actor, (tx) => viewScan(tx, actor, id));
    return c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });

  pages.get('/register/:document', async (c) => {
    const { content, page } = await entry(c, counterActorOf(c, ...readers));
    return c.render(content, page);
  });

  pages.post('/register/:document', (c) => {
    const actor = counterActorOf(c, 'employee');
    const request = { id: requestIdOf(c), act: 'archive.mark-corrected', point: '22.1.3' } as const;
    return submit(
      c,
      async () => {
        const document = documentOf(c);
        const input = readInput(correctEntryInput, c.get('typed'));
        await perform(database, actor, request, async (tx) => {
          await correctEntry(tx, actor, { document, ...input });
          return null;
        });
        return `/register/${document}`;
      },
      (problems) => entry(c, actor, problems),
    );
  });

  async function entry(c: Context<Env>, actor: CentreActor, problems: readonly Problem[] = []) {
    const { found, scans, staff } = await look(database, actor, async (tx) => {
      const found = await registerEntryOf(tx, documentOf(c));
      if (!found) throw entryNotFound();
      const scans = await scansOf(tx, found.document);
      const people = [
        found.registeredBy,
        ...found.marks.map((mark) => mark.markedBy),
        ...scans.map((s) => s.attachedBy),
      ];
      return { found, scans, staff: await staffNames(tx, people) };
    });
    const language = c.get('language');
    const content = (
      <EntryPage
        language={language}
        entry={found}
        scans={scans}
        staff={staff}
        form={filledForm(c, problems)}
        hidden={c.get('formBinding')()}
        mayCorrect={actor.role === 'employee'}
      />
    );
    const w = words[language];
    const above = <BackLink href={`/register?year=${found.year}`} text={w.register} />;
    return { content, page: { title: w.entryNumber(found.number, found.year), above } };
  }

  return pages.route('/', archiveFilePages(database));
}

function documentOf(c: Context<Env>): string {
  const document = c.req.param('document');
  if (!isId(document)) throw entryNotFound();
  return document;
}

/** A number of the address, small enough for any register; undefined for what is none. */
function numberOf(c: Context<Env>, name: string): number | undefined {
  const text = c.req.query(name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

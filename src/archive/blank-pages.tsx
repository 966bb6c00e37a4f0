import type { Context, Hono } from 'hono';
import { type Actor, actPage, isFor, lookAt, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { archiveActs } from './acts.ts';
import { words as blankWords } from './blanks/words.ts';
import { BlanksPage } from './blanks-page.tsx';
import { ReservationPage } from './reservation-page.tsx';
import { archiveViews } from './views.ts';
import { words } from './words.ts';

/** Numbers of the register that are reserved for blanks, and what became of each. */
export function blankPages(pages: Hono<Env>, database: Database): void {
  const { listBlanks, viewReservation } = archiveViews;
  const { reserveBlanks, giveUpBlanks } = archiveActs;

  viewPage(pages, { database }, listBlanks, (c, seen, { actor }) => blanksPage(c, seen, actor));
  actPage(
    pages,
    { database },
    {
      act: reserveBlanks,
      next: ({ answer: { id } }) => `/register/blanks/${id}?done=reserved`,
      again: (c, actor, problems) =>
        lookAt({ database }, actor, listBlanks, { of: {} }, (seen) => blanksPage(c, seen, actor, problems)),
    },
  );

  viewPage(pages, { database }, viewReservation, (c, seen, { actor }) => reservationPage(c, seen, actor));
  actPage(
    pages,
    { database },
    {
      act: giveUpBlanks,
      next: ({ of: { reservation } }) => `/register/blanks/${reservation}?done=givenUp`,
      again: (c, actor, problems, of) =>
        lookAt({ database }, actor, viewReservation, { of }, (seen) => reservationPage(c, seen, actor, problems)),
    },
  );
}

type Listed = Pick<Parameters<typeof BlanksPage>[0], 'reservations' | 'staff'>;

function blanksPage(c: Context<Env>, seen: Listed, actor: Actor, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const content = (
    <BlanksPage
      language={language}
      {...seen}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
      mayReserve={isFor(actor, archiveActs.reserveBlanks)}
      after={c.req.query('after')}
    />
  );
  const above = <BackLink href="/register" text={words[language].register} />;
  return { content, page: { title: blankWords[language].title, above, problems } };
}

type Reserved = Pick<Parameters<typeof ReservationPage>[0], 'reservation' | 'blanks' | 'staff'>;

function reservationPage(c: Context<Env>, seen: Reserved, actor: Actor, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const w = blankWords[language];
  const content = (
    <ReservationPage
      language={language}
      {...seen}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
      mayGiveUp={isFor(actor, archiveActs.giveUpBlanks)}
      done={c.req.query('done')}
    />
  );
  const { first, last, year } = seen.reservation;
  const above = <BackLink href="/register/blanks" text={w.title} />;
  return { content, page: { title: `${w.title}: ${w.range(first, last, year)}`, above, problems } };
}

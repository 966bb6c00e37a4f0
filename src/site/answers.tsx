import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { cite, recordRefusal } from '#acting/index.ts';
import { DatabaseAway } from '#platform/database/database-away.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import type { Env } from '#platform/http/http.ts';
import { problemReply, statusOf } from '#platform/http/problem.ts';
import type { RoomForBodies } from '#platform/http/room-for-bodies.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { siteEvents } from './events.ts';
import { type Ask, formAgain } from './form-again.ts';
import { largestForm } from './largest-body.ts';
import { sendAgain } from './send-again.tsx';
import type { SiteParts } from './site-parts.ts';

/** The same "not found" for what does not exist and for what the person may not see. */
export const notFound = new Refusal({
  code: 'page.not-found',
  kind: 'absent',
  problems: [{ text: say(words, (w) => w.notFoundHelp) }],
});

/** Refusals that are logged: not mistyped input, and not the request to sign in first. */
const loggedKinds: readonly RefusalKind[] = ['forbidden', 'absent', 'rule', 'conflict'];

export interface Answering extends SiteParts {
  readonly ask: Ask;
  readonly roomToSendAgain: RoomForBodies;
}

/** Answers a refusal that no form handles, an outage, or a fault of ours. The refusal of a signed-in person is logged. */
export async function answerError(c: Context<Env>, error: unknown, parts: Answering): Promise<Response> {
  if (error instanceof DatabaseAway) return answerAway(c, error, parts);
  if (!(error instanceof Refusal)) return answerFault(c, error, parts);
  const actor = c.get('actor');
  if (actor && loggedKinds.includes(error.kind)) {
    try {
      await recordRefusal(parts.database, actor, siteEvents.openPage, error);
    } catch (fault) {
      return answerError(c, fault, parts);
    }
  }
  if (error.kind === 'no-room') return answerNoRoom(c, error, parts);
  const { problems, kind } = error;
  const again = kind === 'too-large' && (await formAgain(c, { problems, status: 413, ask: parts.ask }));
  return again || answerRefusal(c, error);
}

export async function answerRefusal(c: Context<Env>, refusal: Refusal): Promise<Response> {
  if (c.req.path.startsWith('/api/')) return problemReply(c, refusal, cite);
  if (refusal.kind === 'sign-in') {
    const here = new URL(c.req.url);
    return seeOther(c, `/sign-in?${new URLSearchParams({ return_to: here.pathname + here.search })}`);
  }
  const language = c.get('language');
  const w = words[language];
  const titles: Partial<Record<RefusalKind, string>> = { absent: w.notFound, forbidden: w.notAllowed };
  const title = titles[refusal.kind] ?? w.refused;
  c.status(statusOf[refusal.kind]);
  return c.render(
    <>
      <PageHeading text={title} />
      {refusal.problems.map(({ text }) => (
        <p key={text.lv}>{text[language]}</p>
      ))}
      <Actions>
        <LinkButton href="/" text={w.goHome} />
      </Actions>
    </>,
    { title },
  );
}

/** In how many seconds programs may ask again. */
const retryAfter = '10';

async function answerNoRoom(c: Context<Env>, refusal: Refusal, parts: Answering): Promise<Response> {
  c.header('Retry-After', retryAfter);
  if (c.req.path.startsWith('/api/')) return problemReply(c, refusal, cite);
  const [language, { problems }] = [c.get('language'), refusal];
  const w = words[language];
  const isFormAlone = Number(c.req.header('content-length')) <= largestForm;
  const again = !isFormAlone && (await formAgain(c, { problems, status: 503, ask: parts.ask }));
  if (again) {
    again.headers.set('Retry-After', retryAfter);
    return again;
  }
  c.status(503);
  return c.render(
    <>
      <PageHeading text={w.noRoomTitle} lead={problems[0]?.text[language]} />
      {await sendAgain(c, parts)}
    </>,
    { title: w.noRoomTitle },
  );
}

async function answerAway(c: Context<Env>, error: DatabaseAway, parts: Answering): Promise<Response> {
  parts.reportFault(error, { id: c.get('requestId'), method: c.req.method, route: c.req.routePath });
  const w = words[c.get('language')];
  c.header('Retry-After', retryAfter);
  if (c.req.path.startsWith('/api/')) {
    const [code, status] = ['database.away', 503];
    const problem = { type: `urn:tilts:${code}`, title: w.away, status, code, problems: [{ detail: w.awayHelp }] };
    return c.body(JSON.stringify(problem), 503, { 'Content-Type': 'application/problem+json' });
  }
  c.status(503);
  return c.render(
    <>
      <PageHeading text={w.away} lead={w.awayHelp} />
      {await sendAgain(c, parts)}
    </>,
    { title: w.away },
  );
}

async function answerFault(c: Context<Env>, error: unknown, parts: Answering): Promise<Response> {
  const id = c.get('requestId') ?? randomUUID();
  parts.reportFault(error, { id, method: c.req.method, route: c.req.routePath });
  if (c.req.path.startsWith('/api/')) return c.json({ type: 'urn:tilts:fault', title: 'fault', status: 500, id }, 500);
  const w = words[c.get('language') ?? 'lv'];
  c.status(500);
  return c.render(
    <>
      <PageHeading text={w.fault} />
      <p>
        {w.faultHelp} <strong>{id}</strong>
      </p>
      {c.req.method === 'POST' && (await sendAgain(c, parts))}
    </>,
    { title: w.fault },
  );
}

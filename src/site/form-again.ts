import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import { localPath } from '#platform/http/local-path.ts';
import type { Problem } from '#platform/input/refusal.ts';

/** Answers a request of our own, as if it had come from the browser. */
export type Ask = (request: Request, env: Env['Bindings']) => Response | Promise<Response>;

/**
 * The page of a form of which not a byte was read, with the refusal above it. The form itself cannot say which page it is on: the
 * browser does (`Referer`). Undefined if it does not, or if that page shows no form to this person.
 */
export async function formAgain(
  c: Context<Env>,
  { problems, status, ask }: { readonly problems: readonly Problem[]; readonly status: 413 | 503; readonly ask: Ask },
): Promise<Response | undefined> {
  const here = new URL(c.req.url);
  const from = URL.parse(c.req.header('referer') ?? '');
  const type = c.req.header('content-type') ?? '';
  if (from?.host !== here.host || !/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type))
    return undefined;
  const page = new URL(localPath(from.pathname + from.search), here);
  const headers = { cookie: c.req.header('cookie') ?? '' };
  const shown = await ask(new Request(page, { headers }), { ...c.env, refused: problems });
  if (shown.status !== 200) return undefined;
  return new Response(shown.body, { status, headers: shown.headers });
}

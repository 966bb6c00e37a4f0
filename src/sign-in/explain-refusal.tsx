import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import type { AccessParts } from './access-parts.ts';
import { reasonOf } from './refuse-sign-in.ts';
import { SignInRefusedPage } from './sign-in-pages.tsx';
import { words } from './words.ts';

/** Does the work; what is refused in it is explained, with a way to try again. */
export async function orExplain(
  c: Context<Env>,
  parts: AccessParts,
  tryAgain: string,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return explain(c, parts, error, tryAgain);
  }
}

/** Answers a refused sign-in with a page that says what to do; anything else is thrown on. */
export async function explain(
  c: Context<Env>,
  { settings }: AccessParts,
  error: unknown,
  tryAgain: string,
): Promise<Response> {
  const reason = reasonOf(error);
  if (!reason) throw error;
  const language = c.get('language');
  c.status(statusOf[reason] ?? 403);
  return c.render(
    <SignInRefusedPage language={language} reason={reason} means={settings.qualifiedMeans} tryAgain={tryAgain} />,
    { title: words[language].refusedTitle },
  );
}

const statusOf: Partial<Record<string, 429 | 503>> = { 'too-many': 429, 'provider-down': 503 };

/** A refusal of the API, as problem+json tells it. */
export interface ApiRefusal {
  readonly code: string;
  readonly title: string;
}

/**
 * Whether the API itself says that it carried out this request: it names it. What stands between, such as a network's own sign-in page,
 * may answer 200 to anything.
 */
export function isDone(answer: Response, request: string): boolean {
  return answer.ok && answer.headers.get('Idempotency-Key') === request;
}

/** What the API itself refused; undefined where something else answered. */
export async function refusalOf(answer: Response): Promise<ApiRefusal | undefined> {
  const told = (await answer.json().catch(() => undefined)) as
    | { readonly type?: unknown; readonly code?: unknown; readonly title?: unknown }
    | null
    | undefined;
  if (typeof told?.code !== 'string' || told.type !== `urn:tilts:refusal:${told.code}`) return undefined;
  return { code: told.code, title: typeof told.title === 'string' ? told.title : '' };
}

/** What an entry says besides its columns, for those who show it. */
export interface Said {
  /** By the database's own clock. */
  readonly written: string | undefined;
  readonly role: string | undefined;
  readonly purpose: string | undefined;
  readonly things: Readonly<Record<string, string>>;
  /** Who else was seen, by kind and id. */
  readonly whose: Readonly<Record<string, readonly string[]>>;
  /** The refusal's code; undefined when the act was done. */
  readonly refusal: string | undefined;
  /** Codes of what else was refused in the same round. */
  readonly alsoRefused: readonly string[];
}

const members = ['at', 'person', 'right', 'caller', 'centre', 'organisation', 'act', 'point', 'client'];

/**
 * Reads the body of any entry. `record.ts` writes texts and lists of ids; the owner of the tables, and the site's role before the
 * database asked for that, could write anything. What is not as expected is shown as the JSON it is, so that it neither hides nor
 * stands in the way of the other entries.
 */
export function saidIn(body: unknown): Said {
  const { written, role, purpose, things, whose, refusal, ...others } = isObject(body) ? body : { body };
  const strange = Object.entries(others).filter(([name]) => !members.includes(name));
  return {
    written: asText(written),
    role: asText(role),
    purpose: asText(purpose),
    things: textsOf([...strange, ...membersOf(things, 'things')]),
    whose: Object.fromEntries(membersOf(whose, 'whose').map(([kind, ids]) => [kind, listOf(ids)])),
    refusal:
      refusal === undefined ? undefined : (asText(isObject(refusal) ? refusal.code : undefined) ?? shown(refusal)),
    alsoRefused: alsoIn(isObject(refusal) ? refusal.details : undefined),
  };
}

function alsoIn(details: unknown): string[] {
  const also = isObject(details) ? asText(details.also) : undefined;
  return [...new Set(also?.split(' ').filter(Boolean))];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown, name: string): [string, unknown][] {
  if (value === undefined || value === null) return [];
  return isObject(value) ? Object.entries(value) : [[name, value]];
}

function textsOf(pairs: readonly [string, unknown][]): Record<string, string> {
  return Object.fromEntries(pairs.map(([name, value]) => [name, shown(value)]));
}

function listOf(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.map(shown) : [shown(ids)];
}

function asText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : shown(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

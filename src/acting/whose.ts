/** Whose personal data somebody gets to see: people by their ids, so that it can be told after a breach (GDPR 33, 34). */
export interface Whose {
  /** The client whose record it is: the log can be narrowed to them. */
  readonly client?: string | undefined;
  /** Further clients: the represented person, everybody on a page of a list. */
  readonly clients?: readonly (string | undefined)[];
  /** People with rights, whose contacts or rights are shown. Being named as the author of a record is none of this. */
  readonly staff?: readonly string[];
  /** People invited by e-mail whose personal number is not known yet, by their invitations. */
  readonly invited?: readonly string[];
  /** Access requests, each for all whom its form, its signed files and their validation reports name. */
  readonly requests?: readonly string[];
}

/** How an entry says whose data were seen: `client` beside `whose`, each person once, what is empty left out. */
export interface RecordedWhose {
  readonly client: string | undefined;
  readonly whose: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Whose data were seen, as the entry says it. */
export function recordedWhose({ client, ...others }: Whose): RecordedWhose {
  const found = Object.entries(others)
    .map(([kind, ids]: [string, readonly (string | undefined)[]]) => [kind, withoutRepetition(ids, client)] as const)
    .filter(([, ids]) => ids.length > 0);
  return { client, whose: found.length > 0 ? Object.fromEntries(found) : undefined };
}

function withoutRepetition(ids: readonly (string | undefined)[], client: string | undefined): string[] {
  return [...new Set(ids)].filter((id): id is string => id !== undefined && id !== client);
}

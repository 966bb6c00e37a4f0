import type { ComponentChildren } from 'preact';
import { type Actor, isFor } from '#acting/index.ts';
import { archiveViews } from '#archive/index.ts';
import { caseViews } from '#cases/index.ts';
import { addressOf as addressOfView, parametersIn } from '#platform/http/parameters.ts';
import { isId } from '#platform/input/ids.ts';
import type { Language } from '#platform/languages/languages.ts';
import { addressOf } from './address-of.ts';
import { findInLog, type Subject } from './find-in-log.ts';
import { words } from './words.ts';

/** Who reads the log, and the purpose that they gave if it is narrowed to one client, case or mandate. */
export interface Reader {
  readonly actor: Actor;
  readonly purpose: string | undefined;
}

type Things = Readonly<Record<string, string>>;

/** The pages on which what an entry names is opened, the fuller one first. */
const pagesOf: Readonly<
  Record<keyof Subject, readonly { readonly path: string; readonly roles: readonly string[] }[]>
> = {
  client: [],
  case: [caseViews.viewCase],
  mandate: [caseViews.viewMandate, archiveViews.viewEntry],
};

/** Something that entries name: it narrows the log to its own, and opens its page if the reader's role may. */
export function ThingSeen({
  language,
  reader,
  kind,
  id,
  things,
  children,
}: {
  readonly language: Language;
  readonly reader: Reader;
  readonly kind: keyof Subject;
  readonly id: string;
  readonly things: Things;
  readonly children: ComponentChildren;
}) {
  const w = words[language];
  const page = isId(id) ? openedAt(reader.actor, kind, { ...things, [kind]: id, document: id }) : undefined;
  return (
    <>
      {isId(id) && isFor(reader.actor, findInLog) ? <a href={narrowedTo(reader, kind, id)}>{children}</a> : children}
      {page && (
        <>
          {' · '}
          <a href={page}>{page.startsWith('/register/') ? w.openEntry : w.openThing}</a>
        </>
      )}
    </>
  );
}

/** Where the entries of one of these are: the purpose is asked for once. */
export function narrowedTo({ purpose }: Pick<Reader, 'purpose'>, kind: keyof Subject, id: string): string {
  return purpose ? addressOf('/audit', { [kind]: id, purpose }) : addressOf('/audit/find', { [kind]: id });
}

function openedAt(actor: Actor, kind: keyof Subject, things: Things): string | undefined {
  const page = pagesOf[kind].find(
    ({ path, roles }) => roles.includes(actor.role) && parametersIn(path).every((name) => isId(things[name])),
  );
  return page && addressOfView(page.path, things);
}

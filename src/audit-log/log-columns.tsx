import type { ComponentChildren } from 'preact';
import { everyRole, LawPoints, roleName } from '#acting/index.ts';
import type { Column } from '#platform/html/data-table.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { endOfId, isId } from '#platform/input/ids.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { NamedThings } from './name-things.ts';
import type { LogEntry } from './read-log.ts';
import { type Reader, ThingSeen } from './things-seen.tsx';
import { type Titles, titleOf } from './title-of.ts';
import { whyRefused } from './why-refused.ts';
import { words } from './words.ts';

/** What the columns are made by: who reads, and what entries name by ids. */
interface Shown {
  readonly titles: Titles;
  readonly reader: Reader;
  readonly named: NamedThings;
  readonly people: ReadonlyMap<string, string>;
}

/** An entry in words. What has no word yet is shown by its code rather than left out. */
export function logColumns(language: Language, shown: Shown): Column<LogEntry>[] {
  const { titles, reader } = shown;
  const w = words[language];
  return [
    {
      heading: w.when,
      isRowHeader: true,
      cell: ({ at, number }) => lines(formMoment(at, language), <small>{w.number(number)}</small>),
    },
    {
      heading: w.who,
      cell: ({ personName, person, role, caller }) =>
        lines(
          personName ?? person ?? w.nobody,
          role && <small>{roleWord(role, language)}</small>,
          caller && <small>{w.caller(caller.slice(0, 8))}</small>,
        ),
    },
    {
      heading: w.act,
      cell: ({ act, point, ...said }) =>
        lines(
          titleOf(titles, act, language) ?? act,
          point && <LawPoints points={[point]} />,
          said.refusal && <Tag kind="stopped" text={w.refused} />,
          said.refusal && whyRefused(said, language),
          said.refusal && <small>{[said.refusal, ...said.alsoRefused].join(' ')}</small>,
        ),
    },
    {
      heading: w.about,
      cell: ({ client, things, whose }) =>
        lines(
          client && (
            <ThingSeen language={language} reader={reader} kind="client" id={client} things={{}}>
              {`${w.client} ${short(client)}`}
            </ThingSeen>
          ),
          ...Object.entries(whose).map(([kind, ids]) => (
            <small key={kind}>{`${wordFor(w.whose, kind) ?? kind}: ${ids.length}`}</small>
          )),
          ...Object.entries(things).map(([name, value]) => <small key={name}>{thing(name, value, things)}</small>),
        ),
    },
    { heading: w.purpose, cell: ({ purpose }) => purpose && (wordFor(w.purposes, purpose) ?? purpose) },
  ];

  function thing(name: string, value: string, things: Readonly<Record<string, string>>): ComponentChildren {
    const said = `${wordFor(w.things, name) ?? name}: ${inWords(name, value)}`;
    const kind = name === 'document' ? 'mandate' : name;
    if (kind !== 'case' && kind !== 'mandate') return said;
    return (
      <ThingSeen language={language} reader={reader} kind={kind} id={value} things={things}>
        {said}
      </ThingSeen>
    );
  }

  function inWords(name: string, value: string): string {
    if (name === 'role') return roleWord(value, language);
    if (name === 'act' || name === 'page') return titleOf(titles, value, language) ?? value;
    if (name === 'mandate' || name === 'document') return mandateInWords(shown.named, value, language);
    if (name === 'edition') return shown.named.eServices.get(value) ?? short(value);
    if (name === 'staff') return shown.people.get(value) ?? short(value);
    return wordFor(w.values, `${name}.${value}`) ?? short(value);
  }
}

/** A mandate by its number in the register; by the end of its id where there is none. */
export function mandateInWords({ numbers }: NamedThings, id: string, language: Language): string {
  const found = numbers.get(id);
  return found ? words[language].registerNumber(found.number, found.year) : short(id);
}

function roleWord(role: string, language: Language): string {
  const known = everyRole.find((one) => one === role);
  return known ? roleName(known)[language] : role;
}

/** The word for a name that an entry has, which may be anything: `constructor` too has no word. */
function wordFor(of: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** An id by its end; anything else as it is. */
export function short(value: string): string {
  return isId(value) ? endOfId(value) : value;
}

function lines(...parts: readonly ComponentChildren[]) {
  return parts.filter(Boolean).map((part, at) => <div key={at}>{part}</div>);
}

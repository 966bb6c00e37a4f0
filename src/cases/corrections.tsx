import { type Actor, isFor } from '#acting/index.ts';
import type { PersonRecord } from '#clients/index.ts';
import { Section } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { AboutPerson, ApplicationOfPerson, CaseOfPerson, MandateOfPerson } from './about-person.ts';
import { recordDeath } from './deaths/record-death.ts';
import { words } from './record/words.ts';

interface Props {
  readonly record: PersonRecord;
  readonly about: AboutPerson;
  readonly actor: Actor;
  readonly language: Language;
}

interface Way {
  readonly href: string;
  readonly text: string;
}

/** Where each kind of what is recorded of somebody is put right; nothing is overwritten by it. */
export function Corrections({ record, about, actor, language }: Props) {
  const w = words[language].correct;
  if (!isFor(actor, recordDeath)) return null;
  const client = `/clients/${record.person.id}`;
  const groups: { readonly heading: string; readonly help?: string; readonly ways: readonly Way[] }[] = [
    { heading: w.identity, help: w.identityHelp, ways: about.cases.flatMap((one) => identityOf(one, language)) },
    {
      heading: w.told,
      ways: about.cases.flatMap((one) => [...noticesOf(one, language), ...toldOf(one, about.applications, language)]),
    },
    { heading: w.register, ways: about.mandates.flatMap((one) => entryOf(one, language)) },
    {
      heading: w.deathAndDoubts,
      ways: [
        { href: `${client}/death`, text: w.death },
        { href: `${client}/doubts`, text: w.doubts },
      ],
    },
  ];
  return (
    <Section heading={w.title} id="corrections">
      <p>{w.lead}</p>
      <SummaryList
        rows={groups
          .filter(({ ways, help }) => ways.length > 0 || help)
          .map(({ heading, help, ways }) => ({ key: heading, value: <Ways help={help} ways={ways} /> }))}
      />
    </Section>
  );
}

function Ways({ help, ways }: { readonly help: string | undefined; readonly ways: readonly Way[] }) {
  return (
    <>
      {help && <p>{help}</p>}
      {ways.length > 0 && (
        <ul>
          {ways.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Until a mandate is signed on it a check is put right; on another day the identity is checked anew. */
function identityOf({ row, duties }: CaseOfPerson, language: Language): Way[] {
  const checks = `/cases/${row.id}/identity-checks`;
  const text = words[language].correct.checkAgain(nameOf(row, language));
  if ('on' in duties.identityPutRight.may) return [{ href: `${checks}/putting-right`, text }];
  return 'on' in duties.identity.may ? [{ href: checks, text }] : [];
}

function noticesOf({ row, facts, duties }: CaseOfPerson, language: Language): Way[] {
  return facts.notices
    .filter(({ id }) => 'on' in duties.puttingRightNotice(id))
    .map(({ id }) => ({
      href: `/cases/${row.id}/notice/putting-right?notice=${id}`,
      text: words[language].correct.notice(nameOf(row, language)),
    }));
}

function toldOf(
  { row, duties }: CaseOfPerson,
  applications: readonly ApplicationOfPerson[],
  language: Language,
): Way[] {
  const w = words[language].correct;
  return applications
    .filter((one) => one.case === row.id)
    .flatMap(({ filed, eService }) => {
      const base = `/cases/${row.id}/applications/${filed.id}`;
      const of = `${eService?.code}, ${nameOf(row, language)}`;
      return [
        ...('on' in duties.puttingRightFiling(filed.id) ? [{ href: `${base}/putting-right`, text: w.filing(of) }] : []),
        ...('on' in duties.puttingRight(filed.id, 'plannedTime')
          ? [{ href: `${base}/planned-time/putting-right`, text: w.planned(of) }]
          : []),
        ...('on' in duties.puttingRight(filed.id, 'result')
          ? [{ href: `${base}/result/putting-right`, text: w.result(of) }]
          : []),
        ...('on' in duties.outcome(filed.id) ? [{ href: `${base}/outcomes`, text: w.outcome(of) }] : []),
      ];
    });
}

/** The place, the pages and notes are put right in the register; the scan of a signed copy, on the mandate's page. */
function entryOf({ case: of, mandate: { id, register, signing } }: MandateOfPerson, language: Language): Way[] {
  const w = words[language].correct;
  const number = `${register.number}/${register.year}`;
  return [
    { href: `/register/${id}`, text: w.entry(number) },
    ...(signing ? [{ href: `/cases/${of}/mandates/${id}`, text: w.scan(number) }] : []),
  ];
}

function nameOf({ register, eServices: [eService] }: CaseOfPerson['row'], language: Language): string {
  return register ? words[language].numbered(`${register.number}/${register.year}`) : (eService?.name[language] ?? '');
}

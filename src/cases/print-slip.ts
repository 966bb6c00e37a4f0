import { z } from 'zod';
import { view } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { contentOf, type Mandate, type SlipContent } from '#mandates/index.ts';
import { type CentreWithMunicipality, centreWithMunicipality } from '#organisations/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { type Language, languages, say } from '#platform/languages/languages.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { refusalOf } from './bar.ts';
import { hasClientDied, readCase } from './case-facts.ts';
import { correctedOnPapers } from './corrected-on-papers.ts';
import { dutiesOf } from './duties-of.ts';
import { noSuchCase } from './no-such-case.ts';
import { print } from './paper-views.ts';
import { words as slipWords } from './slip/words.ts';
import { whoseMandate } from './whose-case.ts';
import { words } from './words.ts';

/**
 * The slip for the client about one application: what was applied for, the portal's number, the planned day, how the client will be
 * told, whom to call. It names nobody, and is printed as things stand now: a changed plan gives a new slip. Not stored.
 */
export const printSlip = view({
  name: 'application.slip',
  title: say(slipWords, (w) => w.view),
  point: '22.1.6',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/applications/{application}/slip',
  query: z.object({ print, in: z.enum(languages).default('lv') }),
  async look(tx, actor, of, { print: how, in: language }) {
    const { facts, editions } = await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
    const application = facts.applications.find(({ id }) => id === of.application);
    const edition = application && editions.get(application.editionId);
    if (!application || !edition) throw noSuchCase();
    const may = dutiesOf(facts, editions, actor.at).papersOf(application.mandateId);
    if ('not' in may) throw refusalOf(may.not);
    if (application.outcome?.kind === 'withdrawn') throw refusalOf({ rule: 'application-withdrawn', point: '22.1.6' });
    if (hasClientDied(facts)) throw refusalOf({ rule: 'client-died', point: '22.1.6' });
    const [centre, onPaper] = await Promise.all([
      centreWithMunicipality(tx, actor.centre, actor.at),
      contentOf(tx, may.on.id),
    ]);
    const number = onPaper?.registrationNumber;
    if (!number) throw noSuchCase();
    const on = officialDay(actor.at);
    const content = slipOf({ application, edition, mandate: may.on, number, centre, language, on });
    const whose = await whoseMandate(tx, may.on);
    return { seen: { content, largePrint: how === 'large' }, whose, things: of };
  },
});

function slipOf({
  application,
  edition,
  mandate: { resultWay },
  number,
  centre,
  language,
  on,
}: {
  application: ApplicationFacts;
  edition: EServiceEdition;
  mandate: Mandate;
  /** As the mandate's own paper has it. */
  number: string;
  centre: CentreWithMunicipality;
  language: Language;
  on: Temporal.PlainDate;
}): SlipContent {
  return {
    language,
    date: on.toString(),
    eService: { code: edition.code, name: edition.name[language] },
    reference: application.portalReference,
    filedOn: officialDay(application.endedAt).toString(),
    putRight: correctedOnPapers(application),
    became: becameOf(application),
    planned: plannedOf(application, edition),
    result: resultOf(application, edition, resultWay && (words[language].tellingWays[resultWay] ?? resultWay)),
    mandate: number,
    centre: { name: centre.name, address: centre.address, phone: centre.phone },
  };
}

function resultOf(
  { records }: ApplicationFacts,
  { givesResult }: EServiceEdition,
  way: string | null,
): SlipContent['result'] {
  if (records.result_told) return { toldOn: officialDay(records.result_told.told_at).toString() };
  if (!givesResult) return { kind: 'not-given' };
  return way === null ? { kind: 'not-asked' } : { way };
}

/** What the client has to know of it before any day. */
function becameOf({ outcome }: ApplicationFacts): SlipContent['became'] {
  if (outcome?.kind !== 'refused' && outcome?.kind !== 'returned') return null;
  return { kind: outcome.kind, on: outcome.since.toString() };
}

/** A day told before it was refused or returned is not kept, so it is not promised on. */
function plannedOf(application: ApplicationFacts, { givesPlannedTime }: EServiceEdition): SlipContent['planned'] {
  const became = becameOf(application);
  if (became?.kind === 'refused') return { kind: 'refused' };
  if (became && givesPlannedTime) return { kind: 'returned' };
  const told = application.records.planned_time_told;
  if (told?.planned_on) {
    return { on: told.planned_on.toString(), putRight: application.putRight.planned_time_told !== undefined };
  }
  if (told) return { kind: 'at-once' };
  if (givesPlannedTime && application.records.result_told) return { kind: 'done' };
  return { kind: givesPlannedTime ? 'unknown' : 'not-given' };
}

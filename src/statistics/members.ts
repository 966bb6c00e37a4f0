import { becameText } from '#cases/index.ts';
import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { consultationKindText, consultationOutcomeText, type Kind, topicText, wayText } from '#consultations/index.ts';
import { allCentres, centreKindText, organisationNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { CountedBy } from './figures.ts';
import type { Grouping } from './groupings.ts';
import { monthInWords } from './months.ts';
import { words } from './words.ts';

/** What a row of a report is about. */
export interface Member {
  readonly key: string;
  readonly name: Text;
  /** It stands for what was not recorded, and has no share. */
  readonly isUnknown?: boolean;
}

/** By what the rows of a report are counted, and what they are called. */
export interface Members {
  /** By what the database counts it. */
  readonly countedBy: CountedBy;
  /** The member that each of what the database counts belongs to. */
  memberOf(counted: readonly (string | null)[]): Promise<ReadonlyMap<string | null, Member>>;
  /** Their order, where it is not that of their services. */
  readonly compare?: (one: Member, other: Member) => number;
}

/** A moment, for what things are called, and the day until which a report is known, for the kinds that its centres were then. */
interface AsOf {
  readonly at: Temporal.Instant;
  readonly known: Temporal.PlainDate;
}

/** How the rows of a report by this are found and named: as its centres and organisations are called at this moment. */
export async function membersBy(tx: Transaction, by: Grouping, asOf: AsOf): Promise<Members> {
  switch (by) {
    case 'month':
      return {
        ...each('month', (first) =>
          inBoth((language) => monthInWords(Temporal.PlainDate.from(first).toPlainYearMonth(), language)),
        ),
        compare: (one, other) => one.key.localeCompare(other.key),
      };
    case 'year':
      return {
        countedBy: 'month',
        memberOf: async (counted) => new Map(counted.map((first) => [first, yearOf(first ?? '')])),
        compare: (one, other) => one.key.localeCompare(other.key),
      };
    case 'kind':
      return each('kind', (kind: Kind | 'application') =>
        kind === 'application' ? say(words, (w) => w.application) : consultationKindText(kind),
      );
    case 'way':
      return each('way', wayText);
    case 'outcome':
      return each('outcome', (code) => (code === 'filed' ? say(words, (w) => w.filed) : outcomeText(code)));
    case 'centre':
    case 'centreKind':
    case 'municipality':
      return { countedBy: 'centre', memberOf: (counted) => places(tx, by, counted, asOf) };
    case 'holder':
    case 'eService':
    case 'basketPoint':
      return { countedBy: 'about', memberOf: (counted) => matters(tx, by, counted) };
  }
}

function yearOf(firstDay: string): Member {
  const key = firstDay.slice(0, 4);
  return { key, name: say(words, (w) => w.year(key)) };
}

const unknown: Member = { key: 'not_recorded', name: say(words, (w) => w.notRecorded), isUnknown: true };

/** Each code is a member of its own. */
function each<Code extends string>(countedBy: CountedBy, name: (code: Code) => Text): Members {
  return {
    countedBy,
    memberOf: async (counted) =>
      new Map(
        counted.map((code) => {
          const isUnknown = code === null || code === unknown.key;
          return [code, isUnknown ? unknown : { key: code, name: name(code as Code) }];
        }),
      ),
  };
}

function outcomeText(code: string): Text {
  return becameText(code) ?? consultationOutcomeText(code as Parameters<typeof consultationOutcomeText>[0]);
}

async function places(
  tx: Transaction,
  by: 'centre' | 'centreKind' | 'municipality',
  counted: readonly (string | null)[],
  { at, known }: AsOf,
): Promise<ReadonlyMap<string | null, Member>> {
  const wanted = new Set(counted);
  const centres = (await allCentres(tx, by === 'centreKind' ? startOfDay(known) : at)).filter(({ id }) =>
    wanted.has(id),
  );
  const names = await organisationNames(tx, [...new Set(centres.map(({ organisationId }) => organisationId))], at);
  return new Map(
    centres.map(({ id, name, kind, organisationId }): [string, Member] => {
      const municipality = names.get(organisationId) ?? '';
      if (by === 'centreKind') return [id, { key: kind, name: centreKindText(kind) }];
      if (by === 'centre') return [id, { key: id, name: same(`${name}, ${municipality}`) }];
      return [id, { key: organisationId, name: same(municipality) }];
    }),
  );
}

async function matters(
  tx: Transaction,
  by: 'holder' | 'eService' | 'basketPoint',
  counted: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, Member>> {
  const ids = counted.filter((code) => code !== null && isId(code)) as string[];
  const editions = await editionsByIds(tx, ids);
  return new Map(
    counted.map((code) => {
      const edition = code === null ? undefined : editions.get(code);
      return [code, edition ? matterOf(by, edition) : topicOf(by, code)];
    }),
  );
}

/** The newest name would be another text for the same e-service: the code names it first. */
function matterOf(by: 'holder' | 'eService' | 'basketPoint', edition: EServiceEdition): Member {
  const { eServiceId, code, name, holderId, holder, basketPoint } = edition;
  if (by === 'holder') return { key: holderId, name: same(holder) };
  if (by === 'eService') return { key: eServiceId, name: { lv: `${code} ${name.lv}`, en: `${code} ${name.en}` } };
  return basketPoint === null
    ? { key: 'not_in_basket', name: say(words, (w) => w.notInBasket) }
    : { key: basketPoint, name: say(words, (w) => w.basketPoint(basketPoint)) };
}

/** A consultation about a topic is about no e-service: by e-service the topics are told, otherwise it is told together. */
function topicOf(by: 'holder' | 'eService' | 'basketPoint', topic: string | null): Member {
  if (by !== 'eService' || topic === null) return { key: 'no_e_service', name: say(words, (w) => w.noEService) };
  const name = topicText(topic as Parameters<typeof topicText>[0]);
  return { key: topic, name: inBoth((language) => words[language].topic(name[language])) };
}

function same(text: string): Text {
  return { lv: text, en: text };
}

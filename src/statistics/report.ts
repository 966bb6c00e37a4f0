import type { Actor } from '#acting/index.ts';
import { allCentres } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { type Ending, endingsOf, type Figures, figuresBy, type Scope, servicesOf, sumOf } from './figures.ts';
import { median } from './median.ts';
import { type Member, type Members, membersBy } from './members.ts';
import { isEnded } from './months.ts';
import type { Question } from './question.ts';
import { answersIn, meanIn, type Satisfaction, satisfactionBy, sumOfAnswers } from './satisfaction.ts';

export interface ReportRow extends Member {
  readonly figures: Figures;
}

/** What centres of its kind have in the middle, where they are enough that none of them can be known from it. */
export interface Peers {
  readonly centres: number;
  readonly services: number;
  readonly applications: number;
  /** Of the centres that told any result: the share told in time. */
  readonly resultInTime: number | null;
  /** Of the centres whose clients answered: the mean of their points. */
  readonly satisfaction: number | null;
}

/** What clients said, by the report's months or places, or only together where it is by something else. */
export interface SatisfactionReport {
  readonly rows: readonly (Member & { readonly satisfaction: Satisfaction })[];
  readonly total: Satisfaction;
}

export interface Report {
  readonly question: Question;
  /** Whether the last of its months had ended by the day until which it is known: if not, its figures grow. */
  readonly isWhole: boolean;
  readonly rows: readonly ReportRow[];
  readonly total: Figures;
  readonly endings: readonly Ending[];
  /** Left out of a holder's report: answers are about a centre and no e-service. */
  readonly satisfaction?: SatisfactionReport;
  /** Of a centre: null where its peers are too few. */
  readonly peers?: Peers | null;
}

/** Fewer centres are not told together. */
const fewestPeers = 5;

/** The report that this person may have: the ministry's officer of all, a centre's people of their centre, a holder's officer of the holder's e-services. */
export async function reportFor(tx: Transaction, actor: Actor, question: Question): Promise<Report> {
  const scope = scopeOf(actor);
  const members = await membersBy(tx, question.by, { at: actor.at, known: question.known });
  const { countedBy, compare } = members;
  const counted = await figuresBy(tx, countedBy, question, scope);
  const rows = await partsOf(members, counted, sumOf);
  const found = rows
    .filter(({ sum }) => hasAny(sum))
    .map(({ sum: figures, ...member }): ReportRow => ({ ...member, figures }));
  const byServices = (one: ReportRow, other: ReportRow) => servicesOf(other.figures) - servicesOf(one.figures);
  return {
    question,
    isWhole: isEnded(question.to, question.known),
    rows: found.toSorted((one, other) => compare?.(one, other) ?? (byServices(one, other) || byName(one, other))),
    total: sumOf(found.map(({ figures }) => figures)),
    endings: await endingsOf(tx, question, scope),
    ...(!scope.holder && { satisfaction: await satisfactionOf(tx, question, scope, members) }),
    ...(actor.centre && { peers: await peersOf(tx, actor.centre, question) }),
  };
}

async function satisfactionOf(
  tx: Transaction,
  question: Question,
  scope: Scope,
  members: Members,
): Promise<SatisfactionReport> {
  const { countedBy, compare } = members;
  const isByPlace = countedBy === 'centre';
  const counted = await satisfactionBy(tx, isByPlace ? 'centre' : 'month', question, scope);
  const total = sumOfAnswers(counted.values());
  if (!isByPlace && countedBy !== 'month') return { rows: [], total };
  const rows = await partsOf(members, counted, sumOfAnswers);
  const found = rows
    .filter(({ sum }) => answersIn(sum) > 0 || sum.later !== 0)
    .map(({ sum: satisfaction, ...member }) => ({ ...member, satisfaction }));
  return { rows: found.toSorted(compare ?? byName), total };
}

/** By the members of a report, which may be several of what was counted by. */
async function partsOf<Code extends string | null, Counted>(
  { memberOf }: Members,
  counted: ReadonlyMap<Code, Counted>,
  sumOf: (parts: Counted[]) => Counted,
): Promise<(Member & { readonly sum: Counted })[]> {
  const named = await memberOf([...counted.keys()]);
  const parts = Map.groupBy(counted, ([code]) => named.get(code)?.key ?? '');
  return [...parts].flatMap(([, each]) => {
    const member = named.get(each[0]?.[0] ?? null);
    return member ? [{ ...member, sum: sumOf(each.map(([, one]) => one)) }] : [];
  });
}

function scopeOf({ role, centre, organisation }: Actor): Scope {
  if (role === 'ministry_officer') return {};
  if (centre) return { centre };
  return { holder: organisation };
}

/** Figures that were taken back whole are not shown, unless the taking back is. */
function hasAny(figures: Figures): boolean {
  return servicesOf(figures) !== 0 || figures.late !== 0 || figures.putRight !== 0;
}

function byName({ name: one }: Member, { name: other }: Member): number {
  return one.lv.localeCompare(other.lv, 'lv');
}

/** Of the centres that were of its kind on the day until which the report is known. */
async function peersOf(tx: Transaction, own: string, question: Question): Promise<Peers | null> {
  const [counted, centres] = await Promise.all([
    figuresBy(tx, 'centre', question, {}),
    allCentres(tx, startOfDay(question.known)),
  ]);
  const kind = centres.find(({ id }) => id === own)?.kind;
  const peers = centres
    .filter((centre) => centre.id !== own && centre.kind === kind)
    .flatMap(({ id }) => counted.get(id) ?? [])
    // Of one whose records were taken back the nought is known, and would make five of four.
    .filter((figures) => servicesOf(figures) > 0);
  if (peers.length < fewestPeers) return null;
  const answers = await satisfactionBy(tx, 'centre', question, {});
  const ofKind = new Set(centres.filter((centre) => centre.kind === kind).map(({ id }) => id));
  const means = [...answers].flatMap(([id, each]) => (id !== own && ofKind.has(id) ? (meanIn(each) ?? []) : []));
  const told = peers.filter(({ result }) => result.inTime + result.late > 0);
  return {
    centres: peers.length,
    services: median(peers.map(servicesOf)),
    applications: median(peers.map(({ services }) => services.application)),
    resultInTime:
      told.length < fewestPeers
        ? null
        : median(told.map(({ result }) => result.inTime / (result.inTime + result.late))),
    satisfaction: means.length < fewestPeers ? null : median(means),
  };
}

import { withoutDoubtful } from './added-twice.ts';
import type { Amendment, Operation, Reading, Unread } from './amendment.ts';
import { readCommencement } from './commencement.ts';
import { onlyOne } from './context.ts';
import { dayPattern, readDay } from './days.ts';
import { readAmended, readAmendedLaw, readCorrectionBelow, readHeader } from './header.ts';
import { introductionsOf, namesSeveralActs } from './introduction.ts';
import { marksOf, pair } from './marks.ts';
import { withoutDisordered } from './out-of-order.ts';
import { pageOf } from './page.ts';
import { readPublication } from './publication.ts';
import { Reader } from './reader.ts';
import { NotRead, type ReasonCode, reasonOf } from './reasons.ts';
import { isSigned, type Segment, segmentsOf } from './segments.ts';
import { type Style, styleOf } from './style.ts';
import { isUnder, undatedBy, withoutUndated } from './undated.ts';
import { verbPattern } from './verbs.ts';

/**
 * Reads an amending regulation into operations. It never guesses: what has several readings, breaks off or is worded in
 * a way that is not known stands in `unread` with its reason, and not among the operations.
 * @param printed the text as a page or a document has it
 */
export function readAmendment(printed: string): Reading {
  const page = pageOf(printed);
  const { text } = page;
  const [introduction, ...others] = introductionsOf(text);
  const from = introduction?.to ?? bareBeginning(text);
  const header = readHeader(text.slice(0, introduction?.from ?? from ?? text.length));
  const sentence = introduction ? text.slice(introduction.from, introduction.to) : '';
  const amendsBy = { title: header.amends, sentence: readAmended(sentence) };
  const isOfSeveral = namesSeveralActs(sentence);
  const amends = isOfSeveral ? null : (amendsBy.sentence ?? amendsBy.title);
  const law = amends || isOfSeveral ? undefined : (readAmendedLaw(sentence) ?? readAmendedLaw(header.title ?? ''));
  if (law !== undefined) header.date ??= dayOfLaw(text);
  const lacks = lackingIn(header, law !== undefined);
  const amendment: Amendment = { ...header, ...(lacks.length > 0 && { lacks }), amends, cut: false };
  const unread: Unread[] = amends
    ? []
    : [isOfSeveral ? whole('several-acts', sentence) : unamended(law, header.title ?? '')];
  if (!isOfSeveral && amendsBy.title && amendsBy.sentence && !isSame(amendsBy.title, amendsBy.sentence)) {
    unread.push(whole('acts-differ', header.title ?? ''));
  }
  if (from === undefined) {
    takePublication(amendment, [text]);
    amendment.cut = /Grozījum/.test(text) && !isSigned(text) && !amendment.isCorrection;
    unread.push(whole(amendment.cut ? 'cut-before-operations' : 'no-operations', text.trim().slice(0, 80)));
    return { amendment, operations: [], unread };
  }
  const above = introduction
    ? undefined
    : /(?:^|\n)[ \t]*(?:[2-9]|[1-9]\d)\.\s*$/.exec(text.slice(Math.max(0, from - 20), from));
  if (above) unread.push(whole('number-missing', above[0].trim()));
  const segments = segmentsOf(text, from, introduction?.number ?? firstAbove(text, from));
  const style = styleHere(text, segments, amendment, {
    named: `${header.title ?? ''} ${sentence}`,
    isLaw: law !== undefined,
  });
  const reader = new Reader(page, segments, { style, inherited: [], beside: [], same: [], choose: onlyOne });
  const { closing, ...read } = reader.read(others.filter((one) => !isQuoted(one, segments)));
  unread.push(...read.unread);
  takePublication(amendment, [text.slice(0, introduction?.from ?? from), text.slice(segments.at(-1)?.to)]);
  amendment.cut = read.isCut || hasOpenAnnex(text.slice(segments.at(-1)?.to), unread);
  if (/(?:^|\n)\s*\(?projekts\)?\s*(?:\n|$)/i.test(text.slice(segments.at(-1)?.to))) amendment.isProject = true;
  const below = readCorrectionBelow(text.slice(segments.at(-1)?.to));
  if (below !== undefined) unread.push(whole('corrected-below', below.slice(0, 200)));
  const ordered = withoutDisordered(commence(amendment, read.operations, unread, closing), unread);
  const { operations, unread: doubtful } = withoutDoubtful(ordered.operations);
  return { amendment, operations, unread: [...unread, ...ordered.unread, ...doubtful] };
}

/** Whether a new wording that stands in an annex breaks off. */
function hasOpenAnnex(rest: string, unread: readonly Unread[]): boolean {
  const isElsewhere = unread.some(({ code }) => code === 'text-elsewhere');
  return isElsewhere && /(^|\n)\s*Pielikums/i.test(rest) && pair(marksOf(rest)).open !== undefined;
}

function isSame(one: NonNullable<Amendment['amends']>, other: NonNullable<Amendment['amends']>): boolean {
  return one.number === other.number && one.date === other.date;
}

/** `Izdarīt …` inside a new wording introduces nothing. */
function isQuoted({ from }: { from: number }, segments: readonly Segment[]): boolean {
  const around = segments.find((segment) => segment.from <= from && from < segment.to);
  const isSure = around && !around.fault && !around.unbalanced;
  return isSure === true && around.quotations.some(({ opened, closed }) => opened.at < from && from < closed.at);
}

function takePublication(amendment: Amendment, around: readonly string[]): void {
  const publication = readPublication(around, amendment.number);
  if (publication) amendment.publication = publication;
}

/** A project has neither number nor day, a correction tells those of another act, and a law is printed without its number. */
function lackingIn(
  { number, date, isProject, isCorrection }: ReturnType<typeof readHeader>,
  isLaw: boolean,
): NonNullable<Amendment['lacks']> {
  const codes: (ReasonCode | false)[] =
    isProject || isCorrection ? [] : [number === null && !isLaw && 'no-act-number', date === null && 'no-act-day'];
  return codes.flatMap((code) => (code ? [{ code, reason: reasonOf(code) }] : []));
}

function unamended(law: string | undefined, title: string): Unread {
  if (law === undefined) return whole('no-amended-act', title);
  return { ...whole('amends-law', title), reason: reasonOf('amends-law', law) };
}

/** The day of a law stands below it: `Likums Saeimā pieņemts 2021. gada 2. martā.` */
function dayOfLaw(text: string): string | null {
  const told = [...text.matchAll(new RegExp(`Likums\\s+Saeimā\\s+pieņemts\\s+(${dayPattern})`, 'gu'))];
  return told.length === 1 ? (readDay(told[0]?.[1] ?? '') ?? null) : null;
}

function whole(code: ReasonCode, sentence: string): Unread {
  return { at: null, code, reason: reasonOf(code), sentence, readings: [] };
}

/** The number under which the first sentence stands, where it is 1.1 and nothing is numbered 1; null otherwise. */
function firstAbove(text: string, from: number): string | null {
  return /^\s*1\.1\.(?:\s|(?=\p{L}))/u.test(text.slice(from, from + 40)) ? '1' : null;
}

/** Where the operations begin in a text without an introductory sentence: at a line with an amending verb. */
function bareBeginning(text: string): number | undefined {
  return new RegExp(String.raw`(?<=^|\n)[ \t]*(?:1\.\s*)?${verbPattern}`, 'u').exec(text)?.index;
}

function styleHere(
  text: string,
  segments: readonly Segment[],
  amendment: Amendment,
  { named, isLaw }: { named: string; isLaw: boolean },
): Style {
  let citations = '';
  const wordings: string[] = [];
  for (const { at, from, to, quotations } of segments) {
    let start = from;
    citations += `\n${at ?? ''}. `;
    for (const { opened, closed } of quotations) {
      citations += `${text.slice(start, opened.at)}~`;
      wordings.push(text.slice(opened.at + opened.length, closed.at));
      start = closed.at + closed.length;
    }
    citations += text.slice(start, to);
  }
  const year = Number((amendment.date ?? amendment.amends?.date ?? '0').slice(0, 4));
  return styleOf(citations, wordings, {
    isCabinets: /Ministru\s+kabineta\s+\d{4}/.test(named),
    isLaw,
    isRecent: year >= 2010,
  });
}

/** Gives the days that the closing points tell to the act and to its operations. */
function commence(
  amendment: Amendment,
  operations: readonly Operation[],
  unread: Unread[],
  closing: readonly { at: string | null; text: string }[],
): Operation[] {
  const own: { number: string; inForce: string }[] = [];
  const dated = [
    ...operations,
    ...unread.flatMap(({ at, readings }) => readings.map((reading) => ({ ...reading, at }))),
  ];
  const numbers = [...operations, ...unread].flatMap(({ at }) => at ?? []);
  const days = new Set<string>();
  // A word of it that is broken over lines, or the number of a page, hides what a closing point is.
  const undated = unread
    .map(({ sentence }) => sentence.replaceAll('- ', ''))
    .filter((sentence) =>
      /^(?:Š[oīā] )?(?:saistošo )?(?:noteikumu|grozījumu) [^"]*stājas (?:\d{1,3} )?spēkā/i.test(sentence),
    )
    .map((sentence) => undatedBy(sentence, numbers));
  for (const { at, text } of closing) {
    const known = own.length;
    try {
      const told = readCommencement(text, numbers);
      if (told.inForce) days.add(told.inForce);
      only([...days]);
      for (const { numbers: cited, inForce } of told.own) {
        for (const number of cited) {
          if (!numbers.some((one) => isUnder(one, number))) throw new NotRead('day-of-unknown', number);
          own.push({ number, inForce });
        }
      }
      for (const operation of dated) dayOf(operation, own);
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      // Of two days for one operation neither is taken.
      const passed = own.splice(known);
      const doubted = passed.map(({ number }) => number);
      undated.push(undatedBy(text, numbers));
      for (const { number, inForce } of own.filter((one) => doubted.includes(one.number)))
        undated.push({ numbers: [number], days: [inForce] });
      const sure = own.filter(({ number }) => !doubted.includes(number));
      own.splice(0, own.length, ...sure);
      unread.push({ at, code: error.code, reason: error.message, sentence: text.trim().slice(0, 200), readings: [] });
    }
  }
  const [day] = days;
  if (day !== undefined && days.size === 1) amendment.inForce = day;
  for (const one of unread) {
    one.readings = one.readings.map((reading) => withDay(reading, dayOf({ ...reading, at: one.at }, own)));
  }
  const sure = withoutUndated(operations, undated);
  unread.push(...sure.unread);
  return sure.operations.map((operation) => withDay(operation, dayOf(operation, own)));
}

function withDay<Each extends Partial<Operation>>(operation: Each, inForce: string | undefined): Each {
  return inForce === undefined ? operation : { ...operation, inForce };
}

/** The day that is told for this operation: by its own number rather than by that of its heading. */
function dayOf(
  { at, inForce }: Pick<Operation, 'at' | 'inForce'>,
  own: readonly { number: string; inForce: string }[],
): string | undefined {
  const about = own.filter(({ number }) => at !== null && isUnder(at, number));
  const length = Math.max(...about.map(({ number }) => number.length));
  const days = about.filter(({ number }) => number.length === length).map((one) => one.inForce);
  return only(inForce === undefined ? days : [inForce, ...days]);
}

/** The only day among them; throws if the text tells two. */
function only(days: readonly string[]): string | undefined {
  if (new Set(days).size > 1) throw new NotRead('day-unclear');
  return days[0];
}

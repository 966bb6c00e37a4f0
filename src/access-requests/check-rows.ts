import { readEmail } from '#platform/input/email.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { fold, inBoth, say, type Text } from '#platform/languages/languages.ts';
import { readTerm } from '#rights/index.ts';
import { type Column, type Draft, type DraftRow, fieldName, isEmpty } from './draft.ts';
import { nearestAmong } from './nearest.ts';
import { readPhones } from './read-phones.ts';
import { words } from './words.ts';

/** A row that holds. */
export interface CheckedRow {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly position: string;
  readonly place: string;
  readonly centre: string | null;
  /** The last day of the term; null: permanent (Annex 2, note 2). */
  readonly lastDay: Temporal.PlainDate | null;
}

/** Where a row's employee may work: the organisation itself and its centres. */
export interface Places {
  readonly organisation: string;
  readonly centres: readonly { readonly id: string; readonly name: string }[];
}

/** Checks a draft row by row. Empty rows fall out; what is left is numbered as on the form. */
export function checkRows(
  draft: Draft,
  places: Places,
  at: Temporal.Instant,
): { readonly rows: CheckedRow[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: CheckedRow[] = [];
  const known = {
    ...places,
    nearest: nearestAmong([...places.centres.map(({ name }) => name), places.organisation], String),
  };
  const met = new Map<string, number>();
  for (const [index, row] of draft.rows.entries()) {
    if (isEmpty(row)) continue;
    const number = index + 1;
    const fault: Fault = (column, said) => {
      const text = inRow(number, typeof said === 'function' ? say(words, said) : said);
      problems.push({ field: fieldName(column, number), text });
    };
    rows.push({ ...checkRow(row, draft, known, at, fault), number: rows.length + 1 });
    const marks = marksOf(row);
    const twin = Math.min(...marks.map((mark) => met.get(mark) ?? number));
    if (twin < number) fault('email', (w) => w.faults.double(twin));
    for (const mark of marks) if (!met.has(mark)) met.set(mark, number);
  }
  return { rows, problems };
}

interface KnownPlaces extends Places {
  /** The places whose names are most like what was typed. */
  readonly nearest: (typed: string) => string[];
}

type Fault = (column: Column, said: Text | ((w: (typeof words)['lv']) => string)) => void;

function checkRow(row: DraftRow, { kind }: Draft, places: KnownPlaces, at: Temporal.Instant, fault: Fault) {
  const [name, position] = [cleanLine(row.name), cleanLine(row.position)];
  if (!/\S \S/.test(name) || name.length > 100) fault('name', (w) => w.faults.name);
  const address = readEmail(
    row.email,
    say(words, (w) => w.faults.email),
  );
  const email = 'email' in address ? address.email.toLowerCase() : '';
  if ('wrong' in address) fault('email', address.wrong);
  const phone = readPhones(
    row.phone,
    say(words, (w) => w.faults.phone),
  );
  if ('wrong' in phone) fault('phone', phone.wrong);
  if (position === '' || position.length > 200) fault('position', (w) => w.faults.position);
  const lastDay = lastDayOf(row.term, kind, at, fault);
  return {
    name,
    email,
    phone: 'phones' in phone ? phone.phones : '',
    position,
    lastDay,
    ...readPlace(row, places, fault),
  };
}

function lastDayOf(typed: string, kind: Draft['kind'], at: Temporal.Instant, fault: Fault): Temporal.PlainDate | null {
  const text = cleanLine(typed);
  // What is taken away ends at once: a term says nothing there.
  if (kind === 'revoke' && text === '') return null;
  const today = officialDay(at);
  const term = readTerm(text);
  if ('wrong' in term) {
    fault('term', term.wrong);
    return null;
  }
  // A right begins when it is decided on, and no later: a request cannot ask for another day.
  if (term.from && Temporal.PlainDate.compare(term.from, today) > 0) fault('term', (w) => w.faults.termLater);
  if (term.until === 'permanent') return null;
  if (Temporal.PlainDate.compare(term.until, today) < 0) fault('term', (w) => w.faults.termInPast);
  return term.until;
}

function readPlace(row: DraftRow, { organisation, centres, nearest }: KnownPlaces, fault: Fault) {
  const place = cleanLine(row.place);
  const centre = centres.find(({ name }) => fold(name) === fold(place));
  if (centre) return { place: centre.name, centre: centre.id };
  if (place === '' || place.length > 200) fault('place', (w) => w.faults.place);
  else if (fold(place) === fold(organisation)) return { place: organisation, centre: null };
  else if (!row.institution) {
    const near = nearest(place).join(' / ');
    fault('place', (w) => (near ? w.faults.unknownPlaceNear(near) : w.faults.unknownPlace));
  }
  return { place, centre: null };
}

/** By either of these two rows are the same person's: the e-mail, or the name at one place. */
function marksOf({ email, name, place }: DraftRow): string[] {
  const read = readEmail(
    email,
    say(words, (w) => w.faults.email),
  );
  const address = 'email' in read ? read.email.toLowerCase() : cleanLine(email).toLowerCase();
  const who = fold(name);
  return [...(address ? [`at ${address}`] : []), ...(who ? [`${who}\n${fold(place)}`] : [])];
}

/** The sentence that a field would say, after the row's number. */
function inRow(number: number, text: Text): Text {
  const after = (said: string) => said.charAt(0).toLowerCase() + said.slice(1);
  return inBoth((language) => words[language].inRow(number, after(text[language])));
}

import { csvLine } from '#platform/spreadsheets/write-csv.ts';
import type { Draw } from '#signatures/test/fuzz/draw.ts';

/** A day as it is meant: in the usual form, or undefined where what is written can be meant in several ways. */
export interface MeantDay {
  readonly weekday: number;
  readonly meant: string | undefined;
  readonly written: string;
}

/** A centre as it is meant, and what is odd about its rows: the codes that have to be told. */
export interface MeantCentre {
  readonly name: string;
  readonly address: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly days: readonly MeantDay[];
  readonly told: readonly string[];
}

const dayNames = ['Pirmdiena', 'Otrdiena', 'Trešdiena', 'Ceturtdiena', 'Piektdiena', 'Sestdiena', 'Svētdiena'];
const shortNames = ['Pr.', 'O.', 'Tr.', 'C.', 'Pk.', 'Sest.', 'Sv.'];
const months = ['janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs', 'jūlijs', 'augusts'];
const monthsFrom = ['janvāra', 'februāra', 'marta', 'aprīļa', 'maija', 'jūnija', 'jūlija', 'augusta'];
const monthsUntil = ['janvārim', 'februārim', 'martam', 'aprīlim', 'maijam', 'jūnijam', 'jūlijam', 'augustam'];
const places = ['Upmala', 'Kalnāji', 'Vējciems', 'Smilgas', 'Ozolkalns', 'Ezermala'];
const dashes = ['-', ' - ', ' – ', '–', ' — ', '‑', ' līdz '];

/** What nobody can be sure of, with the code by which it is told. */
const doubtful = [
  ['8-12 (no septembra līdz maijam)', 'season-unclear'],
  ['Vasaras darba laiks 9:00 - 17:00', 'season-without-days'],
  ['8:00 - 5:00', 'ends-before-it-begins'],
  ['8:00 - 13:00; 12:00 - 17:00', 'overlap'],
  ['28:00 - 31:00', 'no-such-time'],
  ['01.04-09.10', 'improbable-time'],
  ['8:00 - 17:00 (izņemot pirmo otrdienu)', 'condition'],
  ['Slēgts (katra mēneša pirmajā nedēļā)', 'condition'],
  ['8:00 - 16:00\n9:00 - 15:00 (01.06. - 31.08.)', 'season-beside-all-year'],
  ['(30.02. - 31.05.) 8:00 - 12:00', 'no-such-season'],
  ['(01.10. - 31.05.) 8:00 - 12:00\n(01.05. - 30.09.) 13:00 - 17:00', 'seasons-overlap'],
  ['8:00 - 12:00, pārējā laikā slēgts', 'not-understood'],
  ['8:00 - 17:00 (pārējā laikā pēc pieraksta)', 'condition'],
  ['8:00 17:00', 'not-understood'],
  ['pēc iespējas', 'not-understood'],
  ['-', 'not-understood'],
] as const;

/** A list of centres as somebody types it, and what is meant. */
export function someCentreList(draw: Draw): { readonly text: string; readonly centres: readonly MeantCentre[] } {
  const centres = Array.from({ length: 1 + draw.below(5) }, (_, at) => someCentre(draw, at));
  const order = shuffled(draw, ['number', 'name', 'address', 'day', 'hours', 'phone', 'email', '', ''] as const);
  const line = (cells: Partial<Record<string, string>>) => csvLine(order.map((column) => cells[column] ?? ''));
  const heading = {
    number: draw.of(['Nr.p.k.', 'Nr. p. k.', 'Nr.', 'N.p.k.']),
    name: draw.of(['Jaunais nosaukums', 'Nosaukums', 'NOSAUKUMS', 'Centra nosaukums:']),
    address: draw.of(['Adrese', 'adrese ']),
    day: draw.of(['Diena', 'Nedēļas diena', 'Darba dienas']),
    hours: draw.of(['Darba laiks', 'DARBA LAIKS', 'Darbalaiks']),
    phone: draw.of(['Tālrunis', 'Tālruņa numurs', 'Kontakttālrunis']),
    email: draw.of(['E-pasts', 'e-pasta adrese', 'Epasts']),
  };
  const rows = centres.flatMap(({ name, address, phones, emails, days }, at) => {
    const first = { name, address, number: String(at + 1), phone: phones.join(draw.of([', ', '; ', '\n', '/'])) };
    const week = days.map(({ weekday, written }) => ({ day: dayWritten(draw, weekday), hours: written }));
    const [monday, ...others] = week;
    const blank = draw.below(3) === 0 ? [line({})] : [];
    return [line({ ...first, email: emails.join(', '), ...monday }), ...others.map(line), ...blank];
  });
  return { text: `${draw.of(['', '\ufeff'])}${line(heading)}${rows.join('')}`, centres };
}

function someCentre(draw: Draw, at: number): MeantCentre {
  const place = draw.of(places);
  const phones = Array.from({ length: draw.below(3) }, () => `2000000${draw.below(10)}`);
  const emails = draw.below(4) > 0 ? [`centrs${at}@example.org`] : [];
  const days = dayNames.map((_, index) => someDay(draw, index + 1)).filter(() => draw.below(20) > 0);
  const odd = days.flatMap(({ told }) => (told ? [told] : []));
  return {
    name: `Upmalas novada ${place} ${at + 1} VPVKAC`,
    address: `"Māja ${at}", ${place}, Upmalas nov., LV-000${at}`,
    phones,
    emails,
    days: days.map(({ day }) => day),
    told: [
      ...odd,
      ...(phones.length === 0 ? ['no-phone'] : []),
      ...(emails.length === 0 ? ['no-email'] : []),
      ...(days.length === 0 ? ['no-hours'] : days.length < 7 ? ['days-not-told'] : []),
    ],
  };
}

function someDay(draw: Draw, weekday: number): { readonly day: MeantDay; readonly told?: string } {
  const kind = draw.below(12);
  if (kind === 0) {
    const [written, told] = draw.of(doubtful);
    return { day: { weekday, meant: undefined, written }, told };
  }
  if (kind === 1)
    return { day: { weekday, meant: 'closed', written: draw.of(['Slēgts', 'slēgts', 'SLĒGTS.', 'Slēgta']) } };
  if (kind === 2) return { day: { weekday, meant: 'closed (izbraukumā)', written: 'Slēgts (izbraukumā)' } };
  if (kind === 3) return { day: { weekday, meant: 'on call', written: draw.of(['Pēc pieraksta', 'pēc izsaukuma']) } };
  if (kind < 6) return seasonal(draw, weekday);
  const times = someTimes(draw);
  return {
    day: {
      weekday,
      meant: times.map(([a, b]) => `${usual(a)}–${usual(b)}`).join('; '),
      written: timesWritten(draw, times),
    },
  };
}

function seasonal(draw: Draw, weekday: number): { readonly day: MeantDay; readonly told?: string } {
  const [first, last] = [1 + draw.below(3), 4 + draw.below(4)];
  const [summer, winter] = [[someTimes(draw)[0] ?? [480, 720]], [someTimes(draw)[0] ?? [540, 960]]] as [Times, Times];
  const inSummer = `01.0${first}.–15.0${last}.`;
  const beforeSummer = first === 1 ? ['31.12.'] : first === 2 ? ['31.01.'] : ['28.02.', '29.02.'];
  const until = draw.of(beforeSummer);
  const inWinter = `16.0${last}.–${until}`;
  const dash = draw.of(['-', ' - ', '–', ' – ']);
  const named = `${draw.of(['1.', '1. '])}${months[first - 1]}${dash}15.${months[last - 1]}`;
  const one = timesWritten(draw, summer);
  const [label, bare] = [draw.of(['', 'Vasaras darba laiks ', 'Darba laiks ']), inSummer.replace('–', dash)];
  const inWords = `no 1. ${monthsFrom[first - 1]} līdz 15. ${monthsUntil[last - 1]}`;
  const ofSummer = draw.of([`${label}(${named}) ${one}`, `${one} (${bare})`, `${bare}: ${one}`, `${inWords} ${one}`]);
  const text = ([[a, b]]: Times) => `${usual(a)}–${usual(b)}`;
  const meantSummer = `${inSummer}: ${text(summer)}`;
  const kind = draw.below(4);
  if (kind === 0) return { day: { weekday, meant: meantSummer, written: ofSummer }, told: 'days-without-season' };
  const times = timesWritten(draw, winter);
  if (kind === 1) {
    const rest = `16.0${last}.–${beforeSummer.at(-1)}: ${text(winter)}`;
    const written = `${ofSummer}${draw.of([', ', '; ', '\n'])}${draw.of(['pārējā laikā', 'Pārējā gada laikā:'])} ${times}`;
    return { day: { weekday, meant: `${meantSummer}\n${rest}`, written } };
  }
  const written = `${ofSummer}\n${draw.of(['Ziemas darba laiks ', ''])}(${inWinter.replace('–', dash)}) ${times}`;
  const day = { weekday, meant: `${meantSummer}\n${inWinter}: ${text(winter)}`, written };
  return until === beforeSummer.at(-1) ? { day } : { day, told: 'days-without-season' };
}

type Times = [[number, number], ...[number, number][]];

function someTimes(draw: Draw): Times {
  const begins = (6 + draw.below(4)) * 60 + draw.of([0, 0, 30, 15]);
  const noon = 12 * 60 + draw.of([0, 0, 30]);
  const end = (15 + draw.below(5)) * 60 + draw.of([0, 0, 30, 45]);
  return draw.below(3) > 0
    ? [[begins, end]]
    : [
        [begins, noon],
        [noon + 30, end],
      ];
}

function timesWritten(draw: Draw, times: Times): string {
  const dash = draw.of(dashes);
  const written = times.map(([a, b]) => `${timeWritten(draw, a)}${dash}${timeWritten(draw, b)}`);
  return written.join(draw.of(['; ', ', ', ' ', ' un ', ';']));
}

function timeWritten(draw: Draw, minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
  const hour = draw.of([String(hours), String(hours).padStart(2, '0')]);
  return minutes === '00' && draw.below(4) === 0 ? hour : `${hour}${draw.of([':', '.', ':'])}${minutes}`;
}

function usual(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function dayWritten(draw: Draw, weekday: number): string {
  const [long = '', short = ''] = [dayNames[weekday - 1], shortNames[weekday - 1]];
  return draw.of([long, long, long.toUpperCase(), ` ${long} `, short]);
}

function shuffled<Value>(draw: Draw, values: readonly Value[]): Value[] {
  const left = [...values];
  return values.map(() => left.splice(draw.below(left.length), 1)[0] as Value);
}

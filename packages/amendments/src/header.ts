import type { Amendment } from './amendment.ts';
import { dayPattern, readDay } from './days.ts';
import { marksOf, maskQuotations, pair } from './marks.ts';
import { isOfApproval, ownHeadingOf } from './own-heading.ts';

/** What the lines before the operations tell of the amending act. */
export function readHeader(header: string): Omit<Amendment, 'cut' | 'inForce' | 'lacks' | 'publication'> {
  const isProject =
    /(^|\n)[^\n]{0,60}projekts\)?\s*(\n|$)/i.test(header) ||
    /Nr\s?\.?\s*_{2,}/i.test(header) ||
    /projekts\s+\d\.\s*lasījumam/i.test(header) ||
    /\b\d\d-TA-\d+\b/.test(header);
  const corrects = correction.exec(header);
  if (!corrects && correctionBehind.test(header)) return correctionHeader(header, isProject);
  if (corrects) return correctionHeader(header.slice(corrects.index), isProject);
  const { text: own, isBelowAnother, isDecision } = ownHeadingOf(header.slice(0, titleAt(header)));
  // A page may tell of the act before its title, as it was published, or only after the title.
  const around = isBelowAnother ? '' : header;
  const isApproved = isDecision && isOfApproval(header);
  const issuer = readIssuer(own) ?? readIssuer(around);
  const title = readTitle(header);
  return {
    issuer: issuer ?? (isProject ? 'project, not adopted' : null),
    number: isApproved ? null : (readNumber(own) ?? readNumber(around)),
    date: isApproved ? null : (readOwnDay(own) ?? readOwnDay(around)),
    ...(title && { title }),
    amends: readAmended(title),
    isProject,
    isCorrection: false,
  };
}

const correction =
  /(?<=^|\n)[^\S\n]*(?:(?:Tehniskas? )?kļūd(?:as|u) labojums|Labojums(?=[.:\s])|Redakcijas piebilde|Precizējums|Precizējot)/i;

/** `… noteikumu Nr. 1 "…" precizējums`, on a line of its own. */
const correctionBehind =
  /[”"»\u201c\p{L}] (?:precizējum(?:s|i)|(?:tehnisk\p{Ll}+ )?kļūd(?:as|u) labojum(?:s|i))\.?[^\S\n]*(?:\n|$)/iu;

/** The line with which a correction of the act begins below it; undefined if there is none. */
export function readCorrectionBelow(rest: string): string | undefined {
  const found = correction.exec(rest);
  return found ? rest.slice(found.index).trim().split('\n', 1)[0] : undefined;
}

/** The numbers and days in a correction are those of the act that it corrects. Its own day may stand on a line of its own. */
function correctionHeader(text: string, isProject: boolean): ReturnType<typeof readHeader> {
  const own = /(?:^|\n)[ \t]*(\d{2})\.(\d{2})\.(\d{4})\.?[ \t]*(?:\n|$)/.exec(text);
  return {
    issuer: null,
    number: null,
    date: own ? `${own[3]}-${own[2]}-${own[1]}` : null,
    amends: readAmended(text),
    isProject,
    isCorrection: true,
  };
}

const titles = /(?:Grozījum(?:s|i)|Par (?:grozījum|izmaiņ|papildinājum)\p{Ll}*)\s/u;

/** Where the title begins: on a line of its own, the last of them, since a page may name the act and others before. */
function titleAt(header: string): number {
  const onLine = [...header.matchAll(new RegExp(`(?<=^|\\n)[ \\t]*${titles.source}`, 'gu'))].at(-1);
  return onLine?.index ?? titles.exec(header)?.index ?? header.length;
}

function readTitle(header: string): string {
  const [title = ''] = header.slice(titleAt(header)).split(/Izdot[is]|Pieņemt|Apstiprināt|\n\s*\n/, 1);
  return title.replace(/\s+/g, ' ').trim();
}

const numberPattern = String.raw`([\p{L}\d/.-]*\d[\p{L}\d/-]*)`;

const kinds = '(?:noteikumi|nolikums|lēmums|rīkojums|instrukcija|ieteikumi|pavēle)';

/**
 * The number of the act itself. Its kind stands in the nominative before it, or its day: `lēmumā Nr. 3` in the title is the
 * act that is amended.
 */
function readNumber(own: string): string | null {
  const found = [
    new RegExp(String.raw`(?<!\p{L})${kinds}\s+Nr\s?\.?\s*${numberPattern}`, 'iu'),
    new RegExp(String.raw`${dayPattern.replace('(?!', '(?<=[īā])(?!')}\s*Nr\s?\.?\s*${numberPattern}`, 'u'),
    /Numurs:\s*(\S+)/,
  ].flatMap((pattern) => pattern.exec(own)?.[1] ?? []);
  return found[0] ?? null;
}

/** The day on which it was adopted stands in the locative: `2014. gada 16. decembrī`. */
function readOwnDay(own: string): string | null {
  const days = [...own.matchAll(new RegExp(`${dayPattern.replace('(?!', '(?<=[īā])(?!')}`, 'gu'))];
  const accepted = /Pieņemts:\s*(\d{2})\.(\d{2})\.(\d{4})/.exec(own);
  const [first] = days;
  if (first) return readDay(first[0]) ?? null;
  return accepted ? `${accepted[3]}-${accepted[2]}-${accepted[1]}` : null;
}

const nominatives: readonly [genitive: RegExp, ending: string][] = [
  [/(?<=kabinet|dienest|biroj|departament)a$/i, 's'],
  [/(?<=ministrij|komisij|pašvaldīb|bank|aģentūr|inspekcij)as$/i, 'a'],
  [/(?<=dom|vald)es$/i, 'e'],
];

/** Who issued it, in the nominative: the page has it in the genitive before `noteikumi Nr.`, or on a line of its own. */
function readIssuer(own: string): string | undefined {
  const onLine = /(?:^|\n)[ \t]*(\p{Lu}[\p{L} ]*)\n\s*(?:(?:SAISTOŠIE )?NOTEIKUMI|LĒMUMS|RĪKOJUMS|INSTRUKCIJA)/u;
  const named =
    issuerInLine(own) ??
    onLine.exec(own)?.[1] ??
    /Izdevējs:\s*([^\n]+)/.exec(own)?.[1] ??
    /Saeima(?= ir\s+pieņēmusi)/.exec(own)?.[0];
  if (!named) return undefined;
  const words = named.trim().replace(/\s+/g, ' ');
  const isLoud = words === words.toUpperCase();
  const plain = isLoud ? `${words[0]}${words.slice(1).toLowerCase()}`.replace('Latvijas bank', 'Latvijas Bank') : words;
  for (const [genitive, ending] of nominatives) {
    if (genitive.test(plain)) return plain.replace(genitive, ending);
  }
  return plain;
}

/** The words before `lēmums Nr.`. A narrow page breaks them, so that a line that does not begin a name goes on one. */
function issuerInLine(own: string): string | undefined {
  const found = new RegExp(String.raw`(?:saistošie\s+)?(?<!\p{L})${kinds}\s+Nr`, 'iu').exec(own);
  if (!found) return undefined;
  const before = own.slice(0, found.index);
  return /(?:^|\n|\.\s)[ \t]*(\p{Lu}[\p{L} ]*(?:\n[ \t]*\p{Ll}[\p{L} ]*){0,2})[ \t]*\n?[ \t]*$/u.exec(before)?.[1];
}

const lawTitle =
  /(?:Izdarīt|Grozījum(?:s|i)|Papildinājum(?:s|i))\s+(?:likumā\s*(?=["„«\u201c])|((?:[\p{L},-]+\s){0,25}?(?!pielikum)\p{L}*(?:likumā|kodeksā|Satversmē))(?!\p{L}))/u;

/** The law that a title or an introductory sentence says to amend, in its words; undefined if it is no law. */
export function readAmendedLaw(sentence: string): string | undefined {
  const text = sentence.replace(/\s+/g, ' ');
  const found = lawTitle.exec(text);
  if (!found || /noteikum|lēmum|rīkojum|instrukcij/.test(found[1] ?? '')) return undefined;
  if (found[1]) return found[1];
  const rest = text.slice(found.index + found[0].length);
  const [title] = pair(marksOf(rest)).quotations;
  return title && `likumā ${rest.slice(title.opened.at, title.closed.at + title.closed.length)}`;
}

const amended = new RegExp(
  String.raw`(${dayPattern}|\d{2}\.\d{2}\.\d{4}\.)\s+(?:domes\s+)?(?:saistoš\p{Ll}+\s+)?(?:noteikum|nolikum|lēmum|instrukcij|rīkojum|kārtīb|cenrā|ieteikum|pavēl)\p{Ll}*\s+Nr\s?\.?\s*${numberPattern}`,
  'u',
);

/** The act that a title or an introductory sentence says to amend. */
export function readAmended(sentence: string): Amendment['amends'] {
  // What stands in a title is no act that is amended.
  const found = amended.exec(maskQuotations(sentence));
  const [, day = ''] = found ?? [];
  const figures = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(day);
  const date = figures ? `${figures[3]}-${figures[2]}-${figures[1]}` : readDay(day);
  if (!found?.[2] || !date) return null;
  const rest = sentence.slice(found.index + found[0].length);
  // A number that is broken over lines, or one with a letter for a figure.
  if (/^\s+\d+\s*["„“«(]/.test(rest) || /\d[lIO]|[lIO]\d/.test(found[2])) return null;
  const [title] = pair(marksOf(rest)).quotations;
  const isBeside = title && /^\s*\(?\s*$/.test(rest.slice(0, title.opened.at));
  return {
    number: found[2],
    date,
    ...(isBeside && {
      title: rest.slice(title.opened.at + title.opened.length, title.closed.at).replace(/\s+/g, ' '),
    }),
  };
}

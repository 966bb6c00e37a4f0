/** The text of a page, and the lines that may be its own or the law's, each by where in the text it stands, or stood before it was dropped. */
export interface Page {
  readonly text: string;
  readonly doubtful: readonly { readonly at: number; readonly line: string }[];
}

/**
 * A page without what its makers or a browser put between the lines: cookie notices, menus, bookmarks of a
 * word processor, invisible letters. Only lines that are known are dropped; others may be law.
 */
export function pageOf(page: string): Page {
  const lines = page
    // A letter and its mark, and letters that a printer joined, are the letters of the law.
    .normalize('NFC')
    .replace(/[\ufb00-\ufb04]/g, (joined) => joined.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/\u00ad[ \t]*\n[ \t]*(?=\p{Ll})/gu, '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\[bookmark: [^[\]\n]*\]/g, '')
    .replace(/<sup>\s*(\d+)\s*<\/sup>/g, (_, figures: string) => raise(figures))
    // The hyphen of `e-pakalpojums` is its own.
    .replace(/(?<!\p{L})(\p{L})-[ \t]*\n[ \t]*(?=\p{Ll})/gu, '$1-')
    .split('\n');
  const doubtful: { at: number; line: string }[] = [];
  const kept: string[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (isSureFurniture(line) || isFurniture(line)) {
      const isBeside = [lines[index - 1], lines[index + 1]].some((next) => next !== undefined && isSureFurniture(next));
      if (!isSureFurniture(line) && !isBeside) doubtful.push({ at, line: line.trim() });
      continue;
    }
    if (edges.some((known) => known.test(line.trim()))) doubtful.push({ at: at + 1, line: line.trim() });
    kept.push(line);
    at += line.length + 1;
  }
  return { text: kept.join('\n'), doubtful };
}

function isSureFurniture(line: string): boolean {
  return sureFurniture.some((known) => known.test(line.trim()));
}

function isFurniture(line: string): boolean {
  return furniture.some((known) => known.test(line.trim()));
}

const small = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The figures as superscripts. */
export function raise(figures: string): string {
  return figures.replace(/\d/g, (figure) => small[Number(figure)] ?? figure);
}

/** The superscripts as figures. */
export function lower(raised: string): string {
  return raised.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (figure) => String(small.indexOf(figure)));
}

/** Lines that no law has. */
const sureFurniture = [
  /^Šajā tīmekļa vietnē tiek izmantotas sīkdatnes\./,
  /^Turpinot lietot šo vietni, jūs piekrītat sīkdatņu izmantošanai\./,
  /^Mēs izmantojam sīkdatnes/,
  /^(• )?(Atvērt|Aizvērt) paplašināto meklēšanu$/,
  /^(UZMANĪBU!|Jūs lietojat neatjaunotu interneta pārlūk\p{Ll}+,)$/u,
  /^tāpēc Likumi\.lv pilnās versijas funkcionalitāte darbosies nepilnīgi\.$/,
  /^(Atvērt pilno versiju|Turpināt lietot vienkāršoto versiju|nerādīt turpmāk šo paziņojumu)$/,
];

/** Lines that may be words of the law as well. */
const furniture = [
  /^(Piekrītu|Noraidīt|Uzzināt vairāk\.?|Sīkdatņu (politika|iestatījumi)|Apstiprināt( visas)?( sīkdatnes)?)$/,
  /^Pievienot parametrus$/,
  /^(Dokumenta numurs|publicēts|pieņemts|stājies spēkā|RĪKI|NĀKAMAIS|IEPRIEKŠĒJAIS|Paraksts pārbaudīts|PAR DOKUMENTU)$/,
  /^(Darbības ar dokumentu|Satura rādītājs|Tiesību akta pase|Redakcijas|Saistītie dokumenti|Saglabāt kā PDF|Drukāt)$/,
  /^Tiesību akts( ir zaudējis spēku\.|: (zaudējis spēku|spēkā esošs))$/,
  /^(Atvērt spēkā esošo redakciju|Lejupielāde: .{1,30})$/,
];

/** Lines at the head or the foot of a page. Outside of quotations they tell where the act was published. */
const edges = [
  /^Latvijas Vēstnesis(, \d{4}\. gada \d{1,2}\. \p{Ll}+, Nr\. ?\d+|, (Nr\. ?)?\d+( \(\d+\))?, \d\d\.\d\d\.\d{4}\.?)?$/iu,
  /^(\d+\. ?lpp\.( no \d+)?|(Lpp\.|Lapa) \d+( no \d+)?|\d+ no \d+|\d+ ?\/ ?\d+|\d+ ?\(\d+\)|\[\d+\]|[-–—] ?\d+ ?[-–—])$/i,
  /^(©|Izdruka |Izdrukāts |(www\.)?likumi\.lv$|(www\.)?vestnesis\.lv$)/i,
  // The name of the file, which ministries print below their projects: `IZMnot_050121_skolas`.
  /^\p{L}[\p{L}\d]*_[\p{L}\d_.-]+(;.{0,200})?$/u,
  /^(https?:\/\/\S+|\S+\.(docx?|pdf|rtf)|\d\d\.\d\d\.\d{4}\.?,? \d\d:\d\d)$/i,
  /^(Šis dokuments ir |DOKUMENTS |Dokuments )?(elektroniski )?parakstīts ar drošu elektronisko parakstu/i,
];

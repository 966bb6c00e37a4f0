/**
 * The text of a page without what its makers or a browser put between the lines: cookie notices, menus, bookmarks of a
 * word processor, invisible letters. Only lines that are known are dropped; others may be law.
 */
export function textOfPage(page: string): string {
  return page
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\[bookmark: [^[\]\n]*\]/g, '')
    .replace(/<sup>\s*(\d+)\s*<\/sup>/g, (_, figures: string) => raise(figures))
    .split('\n')
    .filter((line) => !furniture.some((known) => known.test(line.trim())))
    .join('\n');
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

const furniture = [
  /^Šajā tīmekļa vietnē tiek izmantotas sīkdatnes\./,
  /^Turpinot lietot šo vietni, jūs piekrītat sīkdatņu izmantošanai\./,
  /^Mēs izmantojam sīkdatnes/,
  /^(Piekrītu|Noraidīt|Uzzināt vairāk\.?|Sīkdatņu (politika|iestatījumi)|Apstiprināt( visas)?( sīkdatnes)?)$/,
  /^(• )?(Atvērt|Aizvērt) paplašināto meklēšanu$/,
  /^Pievienot parametrus$/,
  /^(Dokumenta numurs|publicēts|pieņemts|stājies spēkā|RĪKI|NĀKAMAIS|IEPRIEKŠĒJAIS|Paraksts pārbaudīts|PAR DOKUMENTU)$/,
  /^(Darbības ar dokumentu|Satura rādītājs|Tiesību akta pase|Redakcijas|Saistītie dokumenti|Saglabāt kā PDF|Drukāt)$/,
  /^Tiesību akts( ir zaudējis spēku\.|: (zaudējis spēku|spēkā esošs))$/,
  /^(UZMANĪBU!|Jūs lietojat neatjaunotu interneta pārlūk\p{Ll}+,)$/u,
  /^tāpēc Likumi\.lv pilnās versijas funkcionalitāte darbosies nepilnīgi\.$/,
  /^(Atvērt pilno versiju|Turpināt lietot vienkāršoto versiju|nerādīt turpmāk šo paziņojumu)$/,
  /^(Atvērt spēkā esošo redakciju|Lejupielāde: .{1,30})$/,
];

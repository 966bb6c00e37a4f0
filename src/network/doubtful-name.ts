import { composed } from '#platform/languages/compose.ts';

const weekday = /^(pirm|otr|tre[sš]|ceturt|piekt|sest|sv[eē]t)dien/iu;
const total = /^kop[aā](?!\p{L})/iu;
const ended = /(?<!\p{L})(sl[eē]gt|likvid[eē]t|reorganiz[eē]t|vairs nav|p[aā]rtrauk)/iu;

const otherThanName =
  /@|:\/\/|(?<!\p{L})www\.|(?<!\p{L})t[aā]lr|(?<!\d)[2-9]\d{7}(?!\d)|[*<>\ufffd\n;]|^=|^piez[iī]me|#(?:REF|N\/A|NAME|VALUE)/iu;
const planned = /(?<!\p{L})(?:b[uū]s|pl[aā]not[as]|paredz[eē]t[as]|dr[iī]zum[aā])(?!\p{L})|\([^()]*20\d\d[^()]*\)/iu;
/** A letter of Latvian in UTF-8 that was read as if it were of an older encoding. */
const wrongEncoding = /[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;
const letterOfOtherScript =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
const longest = 200;

/**
 * Whether what stands where a name is expected is none, or says more than a name: a day, a sum, that the office is closed, a phone, a remark, letters that were lost,
 * or several cells that a mark which is never closed has made one.
 */
export function isDoubtfulName(name: string): boolean {
  const text = composed(name).trim();
  const isOpen = /^["“„]/.test(text) && !/.["”“]/s.test(text);
  const isTwo = (text.match(/(?<!\p{L})VPVKAC(?!\p{L})/giu) ?? []).length > 1;
  return (
    isOpen ||
    isTwo ||
    text.length > longest ||
    !/\p{L}/u.test(text) ||
    [weekday, total, ended, planned, otherThanName, wrongEncoding, letterOfOtherScript].some((one) => one.test(text))
  );
}

import { composed } from '#platform/languages/compose.ts';

const weekday = /^(pirm|otr|tre[sš]|ceturt|piekt|sest|sv[eē]t)dien/iu;
const total = /^kop[aā](?!\p{L})/iu;
const ended = /(?<!\p{L})(sl[eē]gt|likvid[eē]t|reorganiz[eē]t|vairs nav|p[aā]rtrauk)/iu;

/**
 * Whether what stands where a name is expected is none, or says more than a name: a day, a sum, that the office is closed, or several cells that a mark which is
 * never closed has made one.
 */
export function isDoubtfulName(name: string): boolean {
  const text = composed(name).trim();
  const isOpen = /^["“„]/.test(text) && !/.["”“]/s.test(text);
  return /[\n;]/.test(text) || isOpen || text.length > 200 || [weekday, total, ended].some((one) => one.test(text));
}

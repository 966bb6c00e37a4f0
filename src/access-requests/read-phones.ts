import { cleanLine } from '#platform/languages/clean-line.ts';
import { plainSigns } from '#platform/languages/compose.ts';
import { fold, say, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** No list of a person's numbers is longer. */
const longest = 300;

/**
 * Latvian numbers, `+371` and 8 digits, one or several: in one spelling. Reads them as spreadsheets leave them, too: without the
 * plus, as `3.7120000001E+10`, several in one cell; and with words that say whose number it is: `tālr. 20000001 (darba)`. Of several
 * of which one is none, it says which. `missing` says what to type where there is none.
 */
export function readPhones(text: string, missing: Text): { readonly phones: string } | { readonly wrong: Text } {
  if (text.length > longest) return { wrong: missing };
  const parts = withoutPowers(plainSigns(text).replace(/[^\S\n]+/g, ' '))
    .split(/[,;/|&\n]| un | and | vai | or /i)
    .map((part) => ({ part, numbers: numbersOf(part) }))
    .filter(({ numbers }) => numbers.length > 0);
  const unread = parts.find(({ numbers }) => numbers.includes(undefined));
  if (unread && parts.length > 1) {
    const part = cleanLine(unread.part);
    return { wrong: say(words, (w) => w.faults.onePhone(part)) };
  }
  if (unread || parts.length === 0) return { wrong: missing };
  const phones = new Set(parts.flatMap(({ numbers }) => numbers));
  return { phones: [...phones].map((digits) => `+371 ${digits}`).join(', ') };
}

/** What stands beside a number and changes nothing of it, folded. A fax is none. */
const beside =
  /^(?:talr(?:unis|una|una nr|uni)?|telef(?:ons|ona)?|tel|mob(?:ilais|ila|ilie)?|darba?|dienesta|kontakt(?:talrunis|talruna)?|person(?:igais|iskais|ig[si]?)|privat(?:ais|s)?|majas?|biroj[sa]|kancelej[as]+|numurs?|nr|t|m|d|whatsapp|phone|mobile|cell|work|office|home|private|personal|number|no|т|тел|телефон|моб|раб|сот)$/;

/** The digits of the numbers in a part; undefined for what is none. Words stand between numbers and not within one. */
function numbersOf(part: string): (string | undefined)[] {
  if (isLikeDate(part)) return [undefined];
  const runs: string[][] = [[]];
  for (const word of fold(part.replace(/[()[\].:'"\u00a0-]|\p{Pd}/gu, ' ')).split(' ')) {
    if (/^\+?\d*$/.test(word)) runs.at(-1)?.push(word);
    else if (beside.test(word)) runs.push([]);
    else return [undefined];
  }
  return runs.flatMap((run) => inGroups(run.filter(Boolean)));
}

/** A day of a term is no number, though it has eight digits. */
function isLikeDate(text: string): boolean {
  const [, first = '', , month = '', last = ''] = /^\s*(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?\s*$/.exec(text) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return year.length === 4 && /^(?:19|20|21)/.test(year) && Number(month) <= 12 && Number(day) <= 31;
}

/**
 * Digits in groups, and several numbers beside one another: each is done as soon as its digits are whole. No Latvian number begins with
 * 37, so that 371 is always the country's code, and eight digits follow.
 */
function inGroups(groups: readonly string[]): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let digits = '';
  for (const group of groups) {
    digits += group;
    const whole = /^(?:(?:\+|00)?371([2-9]\d{7})|(?!37)([2-9]\d{7}))$/.exec(digits);
    if (!whole) continue;
    found.push(whole[1] ?? whole[2]);
    digits = '';
  }
  return digits === '' ? found : [...found, undefined];
}

/** A long number in a narrow cell. Of one that was rounded the last digits are lost: it is left as it is, and is no number. */
function withoutPowers(text: string): string {
  return text.replace(
    /\b([1-9])[.,](\d{1,10})E\+?0?(\d{1,2})\b/gi,
    (typed, first: string, rest: string, power: string) => {
      const zeros = Number(power) - rest.length;
      return zeros === 0 ? `${first}${rest}` : typed;
    },
  );
}

/** Whether it holds such numbers and nothing else. */
export function isPhones(text: string): boolean {
  return 'phones' in readPhones(text, { lv: '', en: '' });
}

import { dayPattern, readDay, withDaysInWords } from './days.ts';
import { NotRead } from './reasons.ts';
import { verbPattern } from './verbs.ts';

/** What a closing point says of coming into force: of the whole act, and of single operations. */
export interface Commencement {
  inForce?: string;
  own: { numbers: string[]; inForce: string }[];
}

const kinds = 'likums|noteikumi|nolikums|lēmums|rīkojums|instrukcija|ieteikumi';
const whole = String.raw`^(?:Noteikt,\s+ka\s+)?(?:Šie\s+|Šī\s+|Šis\s+)?(?:saistošie\s+)?(?:${kinds}|(?:saistošo\s+)?(?:noteikumu\s+)?(?:grozījumi|grozījums|papildinājumi|izmaiņas))\s`;
const points = String.raw`(?:noteikumu\s+)?([\d.,\sun–-]+?)\s*(?:apakšpunkt|punkt)(?:s|i|u|us|a)`;
const force = String.raw`stājas\s+spēkā`;

const patterns = {
  own: new RegExp(
    String.raw`^(?:Š(?:o|ī)\s+)?(?:saistošo\s+)?(?:grozījumu\s+)?${points}\s+${force}\s+(?:(?:ar|no)\s+)?(${dayPattern})$`,
    'iu',
  ),
  dated: new RegExp(String.raw`${whole}(?:publicēj[^.]*\sun\s+)?${force}\s+(?:(?:ar|no)\s+)?(${dayPattern})$`, 'iu'),
  datedBut: new RegExp(
    String.raw`${whole}(?:publicēj[^.]*\sun\s+)?${force}\s+(${dayPattern}|nākamajā\s+dienā[^,]*),\s+izņemot\s+(?:šo\s+)?(?:saistošo\s+)?${points},\s+k(?:as|uri?)\s+${force}\s+(${dayPattern})$`,
    'iu',
  ),
  general: new RegExp(
    String.raw`${whole}(?:publicēj[^.]*\sun\s+)?${force}\s+(?:nākamajā\s+dienā|\p{L}+ajā\s+dienā\s+pēc\s|pēc|likumā|vispārējā|\p{L}+\s+\p{L}*\s*kārtībā)`,
    'iu',
  ),
  published: new RegExp(String.raw`${whole}publicējami\s`, 'iu'),
  /** Who watches over the act: it changes nothing. */
  control:
    /^(?:Uzdot\s+(?:šā\s+)?(?:lēmuma|(?:saistošo\s+)?noteikumu)\s+izpildes\s+kontroli\s[^:;"]+|[^:;"]+\sir\s+atbildīg(?:s|a|i)\s+par\s+(?:šo\s+|šā\s+)?(?:lēmuma|(?:saistošo\s+)?noteikumu)\s+izpildes\s+(?:novērošanu|kontroli))$/u,
};

/** Whether a closing point is about coming into force, being published, or who watches over the act. */
export function isCommencement(text: string): boolean {
  const isControl = patterns.control.test(plainOf(text)) && !new RegExp(verbPattern, 'u').test(text);
  return isControl || /stājas\s+spēkā/.test(text) || new RegExp(`${whole}publicēj`, 'iu').test(text);
}

/** Whether what begins here tells when the act comes into force. */
export function tellsDay(text: string): boolean {
  return new RegExp(whole, 'iu').test(plainOf(text));
}

/**
 * Reads the closing point. A sentence that tells a day in a way that is not known throws.
 * @param numbers the numbers of all operations in their order, for ranges
 */
export function readCommencement(text: string, numbers: readonly string[]): Commencement {
  const result: Commencement = { own: [] };
  // A word that was broken at the end of a line, `jan-` and `vārī`.
  const joined = text.trim().replace(/(?<=\p{Ll})-[ \t]*\n[ \t]*(?=\p{Ll})/gu, '');
  const sentences = withDaysInWords(joined).split(/[.;]\s+(?=\p{Lu})/u);
  for (const plain of sentences.flatMap(clausesOf)) {
    const own = patterns.own.exec(plain);
    const but = patterns.datedBut.exec(plain);
    const dated = patterns.dated.exec(plain);
    if (own) result.own.push({ numbers: numbersOf(own[1] ?? '', numbers), inForce: demandDay(own[2]) });
    else if (but) {
      const inForce = readDay(but[1] ?? '');
      if (inForce) result.inForce = inForce;
      result.own.push({ numbers: numbersOf(but[2] ?? '', numbers), inForce: demandDay(but[3]) });
    } else if (dated) result.inForce = demandDay(dated[1]);
    else if (isUnclear(plain)) throw new NotRead('day-unclear');
  }
  return result;
}

/** `1. punkts stājas spēkā …, bet 2. punkts – …`: what each half tells. */
function clausesOf(sentence: string): string[] {
  const [first = '', ...others] = plainOf(sentence).split(/, bet /);
  return [first, ...others.map((one) => one.replace(/(?<=punkt[si]) [–-] (?=\d{4}\. ?gada)/u, ' stājas spēkā '))];
}

function plainOf(sentence: string): string {
  return sentence
    .trim()
    .replace(/[.;]?$/, '')
    .replace(/\s+/g, ' ');
}

/** That it ends, or when, or from when it is applied: more than that it comes into force. */
const limited =
  /(?<!\p{L})(?:izņemot|bet|zaudē|ir\s+spēkā|attiec\p{Ll}+|attiecin\p{Ll}+|piemēro\p{Ll}*|līdz|stāšanās)(?!\p{L})/u;

function isUnclear(plain: string): boolean {
  if (patterns.control.test(plain) || /^Likums Saeimā pieņemts \d/.test(plain)) return false;
  const isGeneral = patterns.general.test(plain) && !limited.test(plain) && readDay(plain) === undefined;
  return !isGeneral && !(patterns.published.test(plain) && !/spēkā/.test(plain));
}

function demandDay(text = ''): string {
  const day = readDay(text);
  if (day === undefined) throw new NotRead('day-unclear');
  return day;
}

/** `1.2. un 1.3.`, `1.2.–1.4.`: the numbers as operations have them. */
function numbersOf(list: string, known: readonly string[]): string[] {
  const item = String.raw`\d+(?:\.\d+)*\.?`;
  const range = String.raw`${item}(?:\s?[–-]\s?${item})?`;
  // A page may have lost the space behind a dot: `1.2.un 1.3.`
  const spaced = list.trim().replace(/(?<=\.)un(?=\s)/g, ' un');
  if (!new RegExp(`^${range}(?:(?:,\\s*(?:un\\s+)?|\\s+un\\s+)${range})*$`).test(spaced))
    throw new NotRead('day-unclear');
  return spaced.split(/,\s*(?:un\s+)?|\s+un\s+/).flatMap((part) => {
    const [from = '', to] = part.split(/\s?[–-]\s?/).map((one) => one.replace(/\.$/, ''));
    if (to === undefined) return [from];
    const [start, end] = [known.indexOf(from), known.indexOf(to)];
    if (start === -1 || end < start) throw new NotRead('day-of-unknown', part);
    const levels = from.split('.').length;
    return known.slice(start, end + 1).filter((one) => one.split('.').length === levels);
  });
}

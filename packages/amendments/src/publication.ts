import type { Publication } from './amendment.ts';

const told = /(?:Publicēts|Oficiālā publikācija)(?!\p{L})[^\n]{0,300}/gu;
const opNumber = String.raw`\d{4}/\d{1,4}[A-Z]?\.\d{1,4}`;
const ofOp = new RegExp(
  String.raw`(?:OP\s+numurs|(?<!\p{L})OP|Oficiālās publikācijas (?:numurs|Nr\.?)):?\s*(${opNumber})(?!\d)|vestnesis\.lv/op/(${opNumber})(?!\d)`,
  'gu',
);
const gazette =
  /^(?:Publicēts|Oficiālā publikācija)(?::|\s+(?:oficiālajā\s+)?(?:laikrakstā|izdevumā))?\s*["\u201c„]?(\p{Lu}[\p{L} ]{2,40}?)["”\u201c]?[\s,]+(?=N|\d)/u;
const dated = /^(\d{1,2})\.(\d{2})\.(\d{4})\.?(?!\d)/;
const numbered = /^(?:Nr\.?\s*)?(\d{1,4}(?:\/\d{1,4})*[A-Z]?)(?:\s*\(\d[\d/]*\))?(?=[\s.,;]|$)/u;

/**
 * Where the act was published, as the page itself says it before or behind the act. Of what it says in two ways nothing is taken.
 * @param number the number of the act: what a line says of another one is not about this act
 */
export function readPublication(around: readonly string[], number: string | null): Publication | undefined {
  const found: Publication = {};
  for (const text of around) {
    for (const one of linesOf(text, number)) {
      for (const [key, value] of Object.entries(one) as [keyof Publication, string][]) {
        if (found[key] !== undefined && found[key] !== value) return undefined;
        found[key] = value;
      }
    }
  }
  return isOne(found) ? found : undefined;
}

function linesOf(text: string, number: string | null): Publication[] {
  const lines = [...text.matchAll(told)].filter(({ index }) => !isOfAnother(lineBefore(text, index), number));
  const sentences = lines.flatMap(([line]) => sentenceOf(line) ?? []);
  const numbers = [...text.matchAll(ofOp)].map(([, named, linked]): Publication => ({ op: named ?? linked ?? '' }));
  return [...sentences, ...numbers];
}

function lineBefore(text: string, index: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 2_000), index);
}

/** `Numurs: 7 … Publicēts: …`, `noteikumi Nr. 7 "…". Publicēts …`: the number stands before, on the same line. */
function isOfAnother(before: string, number: string | null): boolean {
  const named = /Numurs:\s*([\p{L}\d/-]*?\d)(?=Pieņemts|[^\p{L}\d/-]|$)|\p{Ll}i Nr\s?\.?\s*([\p{L}\d/-]*\d)/u.exec(
    before,
  );
  return named !== null && number !== null && (named[1] ?? named[2]) !== number;
}

/** `Publicēts: Latvijas Vēstnesis, 169, 31.08.2015.`, `… "Latvijas Vēstnesis", 24.12.2005., Nr. 207`: each once, in any order. */
function sentenceOf(line: string): Publication | undefined {
  const name = gazette.exec(line);
  if (!name?.[1]) return undefined;
  const sentence: Publication = { gazette: name[1].trim() };
  let rest = line.slice(name[0].length);
  for (;;) {
    const day = sentence.date === undefined ? dated.exec(rest) : null;
    const issue = day || sentence.number !== undefined ? null : numbered.exec(rest);
    const date = day && dayOf(day);
    if (day && !date) return undefined;
    if (date) sentence.date = date;
    if (issue?.[1]) sentence.number = issue[1];
    const [all] = day ?? issue ?? [''];
    rest = rest.slice(all.length);
    const joint = /^[\s,]+/.exec(rest)?.[0];
    if (all === '' || joint === undefined || !/^(?:Nr|\d)/.test(rest.slice(joint.length))) break;
    rest = rest.slice(joint.length);
  }
  return sentence.date === undefined && sentence.number === undefined ? undefined : sentence;
}

function dayOf([, day = '', month = '', year = '']: RegExpExecArray): string | undefined {
  const written = `${year}-${month}-${day.padStart(2, '0')}`;
  return new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) ? written : undefined;
}

/** The number of an official publication begins with the year and the issue: what does not agree is of two publications. */
function isOne({ op, date, number, gazette: name }: Publication): boolean {
  if (op === undefined) return name !== undefined;
  const [year, issue = ''] = op.split(/[/.]/);
  return (date === undefined || date.startsWith(`${year}-`)) && (number === undefined || number === issue);
}

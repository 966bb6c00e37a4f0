import { z } from 'zod';
import type { Operation, Reading, Unread } from '#amendments';
import { Refusal } from '#platform/input/refusal.ts';
import { inBoth, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What a person tells of an amending regulation because its text does not. */
export interface Given {
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
  readonly inForce?: string | undefined;
}

const decision = z.union([
  z.strictObject({ at: z.string().nullable(), reading: z.int().min(0) }),
  z.strictObject({ at: z.string().nullable(), leaveOut: z.string().trim().min(1).max(2000) }),
]);

const decisionsFile = z.strictObject({ decisions: z.array(decision).max(1000) });

/** Of a sentence that was not read: which of its readings is meant, counted from 0; or that it is left out, with the reason. */
export type Decision = z.output<typeof decision>;

/** Reads a file of decisions. */
export function readDecisions(content: string): readonly Decision[] {
  try {
    return decisionsFile.parse(JSON.parse(content)).decisions;
  } catch {
    throw refuse([inBoth((language) => words[language].decisions.noFile(example))]);
  }
}

const example = '{"decisions": [{"at": "2", "reading": 0}, {"at": "3", "leaveOut": "…"}]}';

/** The reading as a person completed it. Refused with every decision that does not fit, and every fact that is not told or told otherwise. */
export function decided(reading: Reading, given: Given, decisions: readonly Decision[]): Reading {
  const faults: Text[] = [];
  const fact = (name: keyof Given): string | null => {
    const [told, said] = [reading.amendment[name] ?? null, given[name] ?? null];
    if (told !== null && said !== null && told !== said) {
      faults.push(inBoth((language) => words[language].decisions.otherwise(options[name], told)));
    }
    const known = told ?? said;
    if (known === null && name !== 'inForce') {
      faults.push(inBoth((language) => words[language].decisions.notTold(options[name])));
    }
    return known;
  };
  const { lacks: _, ...amendment } = reading.amendment;
  const [issuer, number, date, inForce] = [fact('issuer'), fact('number'), fact('date'), fact('inForce')];
  const unread = reading.unread.slice();
  const operations = reading.operations.slice();
  for (const one of decisions) {
    const found = unread.findIndex(({ at }) => at === one.at);
    const [sentence] = found === -1 ? [] : unread.splice(found, 1);
    const chosen = sentence && chosenIn(sentence, one);
    if (chosen === undefined) faults.push(inBoth((language) => words[language].decisions.noSuch(one.at ?? '–')));
    else if (chosen !== 'left out') place(operations, chosen);
  }
  if (faults.length > 0) throw refuse(faults);
  return {
    amendment: { ...amendment, issuer, number, date, ...(inForce !== null && { inForce }) },
    operations,
    unread,
  };
}

const options: Readonly<Record<keyof Given, string>> = {
  number: '--number',
  date: '--date',
  issuer: '--issuer',
  inForce: '--in-force',
};

/** Undefined if there is no such reading, or it does not tell the whole of an operation. */
function chosenIn({ at, readings }: Unread, one: Decision): Operation | 'left out' | undefined {
  if ('leaveOut' in one) return 'left out';
  const reading = readings[one.reading];
  return reading && isWhole(reading) ? ({ ...reading, at } as Operation) : undefined;
}

function isWhole(reading: Partial<Operation>): boolean {
  if (!reading.op || !reading.targets?.length) return false;
  const has = (key: string) => key in reading;
  return {
    add: has('text'),
    express: has('text'),
    delete: true,
    replaceWords: has('pairs'),
    insertWords: has('text') && (has('after') || has('before')),
    deleteWords: has('find'),
  }[reading.op];
}

/** Operations of one day are applied in the order of the text. */
function place(operations: Operation[], one: Operation): void {
  const next = operations.findIndex(({ at }) => isBehind(at, one.at));
  operations.splice(next === -1 ? operations.length : next, 0, one);
}

function isBehind(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

function refuse(problems: readonly Text[]): Refusal {
  return new Refusal({ code: 'law.decisions', kind: 'input', problems: problems.map((text) => ({ text })) });
}

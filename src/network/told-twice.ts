import { fold } from '#platform/languages/languages.ts';
import type { FindingCode, ListFinding } from './list-finding.ts';

/** Something that a list tells of an office, and in which line. */
interface Told {
  readonly line: number;
  readonly said: string;
}

/** Tells what stands in a list before already, if only written otherwise, with the line where it stood first. */
export function toldTwice(all: readonly Told[], code: FindingCode): ListFinding[] {
  const seen = new Map<string, number>();
  return all.flatMap(({ line, said }): ListFinding[] => {
    const key = withoutMarks(said);
    const before = seen.get(key);
    if (key === '' || before === line) return [];
    if (before !== undefined) return [{ line, code, found: said, readings: [String(before)] }];
    seen.set(key, line);
    return [];
  });
}

/** Tells the phones and e-mail addresses that two offices of a list have. */
export function contactsToldTwice(
  offices: readonly { readonly line: number; readonly phones: readonly string[]; readonly emails: readonly string[] }[],
): ListFinding[] {
  const each = (column: 'phones' | 'emails') =>
    offices.flatMap((office) => office[column].map((said) => ({ line: office.line, said })));
  return [...toldTwice(each('phones'), 'phone-twice'), ...toldTwice(each('emails'), 'email-twice')];
}

function withoutMarks(said: string): string {
  return fold(said.replace(/["'“”„«»]/g, ' '));
}

import type { Language } from '#platform/languages/languages.ts';
import { isUndecided, type ListFinding, type UnreadableList } from './list-finding.ts';
import { words } from './words.ts';

/** A line for each finding, the line of the file first and `?` where something is to be decided. */
export function findingsInLines(language: Language, findings: readonly ListFinding[]): string[] {
  return findings.map((finding) => {
    const mark = isUndecided(finding) ? '?' : ' ';
    return `${String(finding.line).padStart(5)} ${mark} ${findingInWords(language, finding)}`;
  });
}

/** Why a list cannot be read at all; and what was found in the rows above, a line for each. */
export function listFaultInWords(language: Language, { fault, found, above }: UnreadableList): string {
  const what = `${words[language].faults[fault]}${found === '' ? '' : `: ${JSON.stringify(found)}`}`;
  return [what, ...findingsInLines(language, above)].join('\n');
}

/** What it is, what stands there, and how it can be meant. */
export function findingInWords(language: Language, { code, found, readings = [] }: ListFinding): string {
  const meant = readings.length > 0 ? ` -> ${readings.map(inOneLine).join(' // ')}` : '';
  const quoted = found === '' ? '' : `: ${JSON.stringify(found)}`;
  return `${words[language].findings[code]}${quoted}${meant}`;
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' | ');
}

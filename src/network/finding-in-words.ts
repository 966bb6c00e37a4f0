import type { Language } from '#platform/languages/languages.ts';
import type { ListFinding, UnreadableList } from './list-finding.ts';
import { words } from './words.ts';

/** What was found in a list, in a sentence: what it is, what stands there, and how it can be meant. */
export function findingInWords(language: Language, { code, found, readings = [] }: ListFinding): string {
  const meant = readings.length > 0 ? ` -> ${readings.map(inOneLine).join(' // ')}` : '';
  const quoted = found === '' ? '' : `: ${JSON.stringify(found)}`;
  return `${words[language].findings[code]}${quoted}${meant}`;
}

/** Why a list cannot be read at all. */
export function listFaultInWords(language: Language, { fault, found }: UnreadableList): string {
  return `${words[language].faults[fault]}${found === '' ? '' : `: ${JSON.stringify(found)}`}`;
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' | ');
}

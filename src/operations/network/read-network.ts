import { findingsInLines, isUndecided, listAsJson } from '#network/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { languageOf } from '#operations/language-of.ts';
import type { Language } from '#platform/languages/languages.ts';
import { listOfFile } from './list-of-file.ts';

type List = ReturnType<typeof listOfFile>;

/** `tilts network read FILE [--json] [--language lv]`: 0 if nothing is to be decided, 1 if something is. */
export async function readNetwork(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const language = languageOf(values.language);
  const list = listOfFile(path, language);
  console.log(values.json ? JSON.stringify(listAsJson(list), null, 2) : tellFindings(language, list).join('\n'));
  return list.findings.some(isUndecided) ? 1 : 0;
}

/** A line for each finding, the line of the file first and `?` where something is to be decided; then how many there are. */
export function tellFindings(language: Language, list: List): string[] {
  const { findings } = list;
  const read = 'centres' in list ? `centres: ${list.centres.length}` : `institutions: ${list.institutions.length}`;
  const undecided = findings.filter(isUndecided).length;
  return [
    ...findingsInLines(language, findings),
    `Read: ${read}. To be decided (?): ${undecided}. Only told: ${findings.length - undecided}.`,
  ];
}

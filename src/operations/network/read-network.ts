import { findingsInLines, isUndecided, listAsJson, UnreadableList, unreadableAsJson } from '#network/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { languageOf } from '#operations/language-of.ts';
import type { Language } from '#platform/languages/languages.ts';
import { listOfFile, readListOfFile } from './list-of-file.ts';

type List = ReturnType<typeof listOfFile>;

/** `tilts network read FILE [--json] [--language lv]`: 0 if nothing is to be decided, 1 if something is. */
export async function readNetwork(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const language = languageOf(values.language);
  if (values.json) return tellPrograms(path);
  const list = listOfFile(path, language);
  console.log(tellFindings(language, list).join('\n'));
  return list.findings.some(isUndecided) ? 1 : 0;
}

const unreadCode = 78;

/** Whoever asks for JSON gets nothing else, whatever is wrong with the list. */
function tellPrograms(path: string): number {
  try {
    const list = readListOfFile(path);
    console.log(JSON.stringify(listAsJson(list), null, 2));
    return list.findings.some(isUndecided) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    console.log(JSON.stringify(unreadableAsJson(error), null, 2));
    return unreadCode;
  }
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

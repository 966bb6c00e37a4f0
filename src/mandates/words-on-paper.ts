import type { EServiceEdition } from '#catalogue/index.ts';
import { basisText, countryName, documentKindText, type IdentityCheck } from '#clients/index.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { WordsOnPaper } from './mandate-content.ts';
import type { ToldNotice } from './notice-queries.ts';
import { words } from './words.ts';

interface Worded {
  readonly input: Omit<DrawMandateInput, 'notice'>;
  readonly check: IdentityCheck;
  readonly notice: ToldNotice;
  readonly editions: readonly EServiceEdition[];
  readonly centre: { readonly phone: string; readonly email: string };
}

/** The texts of a mandate that are words and not names: in Latvian for the document, in English for its translation. */
export function wordsOnPaper(language: Language, { input, check, notice, editions, centre }: Worded): WordsOnPaper {
  const w = words[language];
  const { documentKind, documentCountry, basis, basisDocument } = check;
  if (!documentKind || !documentCountry) throw new Error('a confirmed identity has its document');
  return {
    documentKind: documentKindText(documentKind)[language],
    country: countryName(documentCountry, language),
    basis: [basis && basisText(basis)[language], basisDocument].filter(Boolean).join('; '),
    eServices: editions.map(({ name }) => name[language]),
    result: input.resultWay && w.paper.resultWays[input.resultWay](input.resultContact ?? ''),
    dataUsed: [...new Set(editions.flatMap(({ dataUsed }) => dataIn(dataUsed[language])))],
    howToRevoke: w.paper.howToRevoke(centre.phone, centre.email),
    noticeLanguage: w.notice.languages[notice.language],
  };
}

/** Data that two e-services need are written once; a text in parentheses belongs to what is before it. */
function dataIn(text: string): string[] {
  const data: string[] = [];
  let isInside = false;
  for (const part of text.split(/,\s+/)) {
    data.push(isInside ? `${data.pop()}, ${part}` : part);
    if (/[()]/.test(part)) isInside = part.lastIndexOf('(') > part.lastIndexOf(')');
  }
  return data;
}

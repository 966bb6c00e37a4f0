import { fileOf, schemeOn } from '#classification/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { ArchiveFile, TypedArchiveFile } from './archive-file-input.ts';
import { words } from './words.ts';

type Named = Partial<Pick<TypedArchiveFile, 'fileIndex' | 'title' | 'retentionYears'>> & {
  readonly organisation: string;
  readonly day: Temporal.PlainDate;
};

type NamedFile = Pick<ArchiveFile, 'fileIndex' | 'title' | 'retentionYears'>;

/**
 * The file in which mandates are kept from a day on, as far as it is typed. Where the municipality has adopted a classification scheme, it is a file of the
 * one that applies on that day, with its title and its term in whole years; otherwise both are to be typed. Or what is wrong with it.
 */
export async function fileOfScheme(
  tx: Transaction,
  { organisation, day, fileIndex, title, retentionYears }: Named,
): Promise<{ readonly file?: NamedFile; readonly wrong: readonly Refusal[] }> {
  const scheme = await schemeOn(tx, organisation, day);
  if (!scheme) {
    const wrong = [
      ...(title === undefined ? [refusal('no-title', 'title', (w) => w.enterTitle)] : []),
      ...(retentionYears === undefined ? [refusal('no-term', 'retentionYears', (w) => w.enterYears)] : []),
    ];
    const isWhole = fileIndex !== undefined && title !== undefined && retentionYears !== undefined;
    return isWhole ? { file: { fileIndex, title, retentionYears }, wrong } : { wrong };
  }
  if (fileIndex === undefined) return { wrong: [] };
  const file = await fileOf(tx, scheme, fileIndex);
  if (!file?.title || !file.term) return { wrong: [notInScheme()] };
  const { term } = file;
  if (term.years === null) return { wrong: [refusal('no-years', 'fileIndex', (w) => w.noYears(term.said))] };
  const ofScheme = { fileIndex: file.fileIndex, title: file.title, retentionYears: term.years };
  const wrong = [
    ...(title !== undefined && title !== ofScheme.title
      ? [refusal('other-title', 'title', (w) => w.otherTitle(ofScheme.title))]
      : []),
    ...(retentionYears !== undefined && retentionYears !== ofScheme.retentionYears
      ? [refusal('other-term', 'retentionYears', (w) => w.otherTerm(ofScheme.retentionYears))]
      : []),
  ];
  return wrong.length > 0 ? { wrong } : { file: ofScheme, wrong };
}

/** Also where another scheme was adopted at the same moment. */
export function notInScheme(): Refusal {
  return refusal('not-in-scheme', 'fileIndex', (w) => w.notInScheme);
}

function refusal(code: string, field: string, text: (w: (typeof words)['lv']) => string): Refusal {
  return new Refusal({ code: `archive-file.${code}`, kind: 'rule', problems: [{ field, text: say(words, text) }] });
}

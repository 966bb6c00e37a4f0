import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { archiveFileInput } from './archive-file-input.ts';
import { fileOfScheme, notInScheme } from './file-of-scheme.ts';
import { ownCentre } from './own-centres.ts';
import { words } from './words.ts';
import { writeArchiveFile, wrongDay } from './write-archive-file.ts';

/**
 * Enters the file of the municipality's classification scheme in which a centre keeps mandates from a given day, with
 * its retention term. Earlier entries keep theirs, so only a centre's first file may begin in the past. The
 * municipality's administrator does it, and it is logged in the centre's log.
 */
export const openArchiveFile = deed({
  name: 'archive-file.open',
  title: say(words, (w) => w.acts.openArchiveFile),
  roles: ['administrator'],
  input: archiveFileInput,
  /** The file by its centre and first day, `2026-01-01`. */
  answer: z.object({ centre: z.string(), validFrom: z.string() }),
  centreOf: async (tx, actor, { centre }: { readonly centre: string }) => (await ownCentre(tx, actor, centre)).id,
  refusedBy: { file_of_the_scheme: notInScheme },
  async judge(tx, { organisation, at }, { centre }: { readonly centre: string }, fields) {
    const { validFrom, ...typed } = fields;
    const today = officialDay(at);
    const wrongBeginning = validFrom && (await wrongDay(tx, { centre, validFrom, today }));
    const { file, wrong } = await fileOfScheme(tx, { organisation, day: validFrom ?? today, ...typed });
    return { wrong: [wrongBeginning, ...wrong], found: file };
  },
  async carryOut(tx, actor, { centre }, { validFrom }, _needs, _prepared, file) {
    await writeArchiveFile(tx, actor, centre, { ...file, validFrom });
    return { answer: { centre, validFrom: validFrom.toString() }, things: { centre } };
  },
});

import { z } from 'zod';
import { deed } from '#acting/index.ts';
import type { SentFile } from '#platform/input/file.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, sealingOf } from './register-entries.ts';
import { scansOf } from './scans.ts';
import { repeats, scanFile, scanOrRefusal, storeScan } from './store-scan.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

/** The scan that was attached wrongly, and its document. */
export interface WrongScan {
  readonly document: string;
  readonly scan: string;
}

/**
 * Records that a scan is not that of the signed copy 1, such as one of another paper, and attaches the right one instead, if there is one.
 * The wrong one stays, and is shown among the earlier ones.
 */
export const putRightScan = deed({
  name: 'scan.put-right',
  title: say(words, (w) => w.acts.putRightScan),
  point: '22.1.3',
  roles: ['employee'],
  input: z.object({
    scan: scanFile.optional(),
    reason: line(
      say(words, (w) => w.sayWhyWrong),
      500,
    ),
  }),
  async judge(tx, _actor, { document, scan: id }: WrongScan, { scan }) {
    const [sealed, scans] = [await sealingOf(tx, document), await scansOf(tx, document)];
    const wrong = scans.find((one) => one.id === id);
    if (!sealed || !wrong) throw entryNotFound();
    if (wrong.putRight) throw putRightAlready();
    const found = isSent(scan) ? scanOrRefusal(scan.bytes) : undefined;
    if (found instanceof Refusal) return { wrong: [found] };
    return { wrong: [found && repeats(found, scans)], found: { scan: found, sealing: sealed.sealing } };
  },
  async carryOut(tx, actor, { document, scan: wrong }, { scan: sent, reason }, _needs, _prepared, { scan, sealing }) {
    const instead = sent && scan && (await storeScan(tx, actor, { document, uploaded: sent.bytes, scan, sealing }));
    tx.send(
      insert('scan_put_right', {
        centre_id: actor.centre,
        scan_id: wrong,
        document,
        by_scan: instead?.id ?? null,
        reason: sealing.seal(reason),
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
    );
    return {
      answer: { id: instead?.id ?? null },
      things: { document, wrongScan: wrong, ...(instead && { scan: instead.id }) },
    };
  },
  answer: z.object({ id: z.string().nullable() }),
});

/** A form in which no file was chosen sends one without a name. */
function isSent(scan: SentFile | undefined): scan is SentFile {
  return scan !== undefined && (scan.name !== '' || scan.bytes.length > 0);
}

function putRightAlready(): Refusal {
  return new Refusal({
    code: 'archive.scan-put-right-already',
    kind: 'conflict',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.scanPutRightAlready) }],
  });
}

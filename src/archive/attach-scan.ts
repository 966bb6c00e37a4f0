import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, sealingOf } from './register-entries.ts';
import { scanFile, scanOrRefusal, storeScan } from './store-scan.ts';
import { words } from './words.ts';

export const attachScanInput = z.object({ scan: scanFile });

/**
 * Attaches a scan of the signed copy 1: a PDF, JPEG or PNG, recognised by its content, of at most 20 MB. It is stored
 * sealed. What stood behind its end is not stored: no reader of a scan shows it, and another program could run it.
 */
export const attachScan = deed({
  name: 'scan.attach',
  title: say(words, (w) => w.acts.attachScan),
  point: '22.1.3',
  roles: ['employee'],
  input: attachScanInput,
  async judge(tx, _actor, { id: document }: { readonly id: string }, { scan }) {
    const sealed = await sealingOf(tx, document);
    if (!sealed) throw entryNotFound();
    const found = scan && scanOrRefusal(scan.bytes);
    if (!found || found instanceof Refusal) return { wrong: [found] };
    return { wrong: [], found: { scan: found, sealing: sealed.sealing } };
  },
  async carryOut(tx, actor, { id: document }, { scan: { bytes: uploaded } }, _needs, _prepared, found) {
    const { id, cut } = await storeScan(tx, actor, { document, uploaded, ...found });
    return { answer: { id }, things: { document, scan: id, ...(cut > 0 && { cut: String(cut) }) } };
  },
});

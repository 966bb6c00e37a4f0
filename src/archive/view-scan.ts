import { view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { nameOfScan } from './name-of-scan.ts';
import { entryNotFound, registerEntryOf } from './register-entries.ts';
import { scanById } from './scans.ts';
import { words } from './words.ts';

/** Returns a scan of the signed copy 1, named by its number in the register; the log records who downloaded it. */
export const viewScan = view({
  name: 'scan.view',
  title: say(words, (w) => w.views.viewScan),
  purpose: 'case_work',
  roles: ['employee', 'viewer', 'auditor'],
  path: '/register/scans/{scan}',
  async look(tx, _actor, { scan: id }) {
    const scan = await scanById(tx, id);
    const entry = scan && (await registerEntryOf(tx, scan.document));
    if (!scan || !entry) throw entryNotFound();
    const name = nameOfScan(entry, scan);
    const things = { document: scan.document, scan: id };
    return {
      seen: { bytes: scan.bytes, mediaType: scan.mediaType, name },
      whose: { client: scan.client ?? undefined },
      things,
    };
  },
});

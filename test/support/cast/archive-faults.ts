import { randomUUID } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { reserve } from './blanks.ts';
import { act, leadCase } from './cases.ts';
import type { Form } from './fault.ts';

/** The right forms about scans and entries of the register, and what each rule says no to. */
export async function archiveFaults(database: Database, actor: CentreActor): Promise<Readonly<Record<string, Form>>> {
  const { id, mandate } = await leadCase(database, actor, '22.1.3');
  const drawn = await leadCase(database, actor, 'drawn');
  const of = { case: id, mandate };
  const attached = { scan: { name: 'scan', bytes: smallPdf() } };
  const { id: scan } = await act(database, actor, 'attachScan', of, attached);
  const noScan = {
    typed: { scan: { name: 'a', bytes: Buffer.from('no scan') } },
    code: 'archive.scan-unknown',
    at: 'scan',
  };
  const { id: reservation, blanks } = await reserve(database, actor, 2);
  return {
    'blank.reserve': { actor, of: {}, right: { count: 2, reason: 'Plānots elektrības pārtraukums.' }, faults: [] },
    'blank.give-up': {
      actor,
      of: { reservation },
      right: { blanks, kind: 'unused', note: 'Pārtraukuma nebija.' },
      faults: [{ typed: { blanks: [randomUUID()] }, code: 'archive.blank-not-open', at: 'blanks' }],
    },
    'scan.attach': { actor, of, right: {}, faults: [noScan] },
    'scan.put-right': {
      actor,
      of: { ...of, scan },
      right: { reason: 'Skenēts cita klienta eksemplārs.' },
      faults: [noScan, { typed: attached, code: 'archive.scan-attached-already', at: 'scan' }],
    },
    'register-entry.correct': {
      actor,
      of: { document: drawn.mandate },
      right: { note: 'Lapas ir divas.' },
      faults: [
        { typed: { folder: '2026/4' }, code: 'archive.not-placed', at: 'folder' },
        { typed: { pages: '3' }, code: 'archive.not-placed', at: 'pages' },
      ],
    },
  };
}

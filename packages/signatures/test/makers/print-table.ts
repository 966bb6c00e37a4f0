// Prints the makers' verdicts beside ours, with the reason of every difference: `node bin/run.js packages/signatures/test/makers/print-table.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createValidator, overallOf } from '../../src/index.ts';
import { findUpwards } from './find-upwards.ts';
import { makersFiles } from './makers-files.ts';
import { differences, makersTable } from './makers-verdicts.ts';

const folder = findUpwards('shared/signed-files');
if (folder === undefined) throw new Error('the makers’ files are not here');
const engine = createValidator(makersFiles().material);
const at = '2026-07-01T00:00:00Z';
console.log('| file | expected | got | why it differs |\n|---|---|---|---|');
for (const { file, expected } of makersTable(readFileSync(join(folder, 'manifest.csv'), 'utf8'))) {
  const report = await engine.validate(readFileSync(join(folder, file)), file, { at });
  const signatures = report.signatures.map(({ indication, sub }) =>
    sub === undefined ? indication : `${indication}/${sub}`,
  );
  const got =
    report.container.verdict === 'rejected' ? overallOf(report) : [...new Set(signatures)].join(', ') || 'no signature';
  console.log(`| ${file} | ${expected} | ${got} | ${differences[file]?.[1] ?? ''} |`);
}
await engine.close();

import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoPki, keepDemoPki, makeDemoPki, restoreDemoPki } from '#demo/pki/index.ts';

/**
 * The demo's certificate authority and signers: made at the first start and stored, so that earlier signatures still
 * validate.
 */
export function demoPki(data: string, now: Temporal.Instant): DemoPki {
  const file = join(data, 'demo-pki.json');
  if (!existsSync(file)) {
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, keepDemoPki(makeDemoPki(now.epochMilliseconds)), { mode: 0o600 });
    renameSync(aside, file);
  }
  chmodSync(file, 0o600);
  return restoreDemoPki(readFileSync(file, 'utf8'));
}

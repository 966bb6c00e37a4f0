import { demoTrust, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { packedPdf } from '../../../demo/pki/packed-pdf.ts';
import { plainPdf } from '../../../demo/pki/plain-pdf.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import { signPdf } from '../../../demo/pki/sign-pdf.ts';
import type { TrustMaterial } from '../../src/trust/trust-material.ts';

/** Our own signed files in every form, with their trust material and a moment at which they are valid. */
export function demoOriginals(): { files: { name: string; bytes: Buffer }[]; material: TrustMaterial; at: number } {
  const now = Date.UTC(2026, 5, 1);
  const pki = makeDemoPki(now);
  const content = [
    { name: 'pieteikums.txt', bytes: Buffer.from('Lūdzu piešķirt piekļuves tiesības. '.repeat(20)) },
    { name: 'pielikums.bin', bytes: Buffer.alloc(3_000, 7) },
  ];
  const levels = ['LT', 'LTA'] as const;
  const containers = (['1.0', '1.1', 'exclusive'] as const).flatMap((canonical) =>
    levels.map((level) => ({
      name: `own-${canonical}-${level}.asice`,
      bytes: signContainer(pki, content, { signer: pki.signers.qualified, at: now, level, canonical }),
    })),
  );
  const pdfs = levels.flatMap((level) =>
    Object.entries({ plain: plainPdf('Lūdzu'), packed: packedPdf() }).map(([kind, pdf]) => ({
      name: `own-${kind}-${level}.pdf`,
      bytes: signPdf(pki, pdf, { signer: pki.signers.seal, at: now, level }),
    })),
  );
  // Twice, so that they are chosen as often as the many files of others.
  const files = [...containers, ...pdfs];
  return { files: [...files, ...files], material: demoTrust(pki, now), at: now + 3_600_000 };
}

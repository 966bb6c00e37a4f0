import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What an installation consists of, by the lock file, as a CycloneDX document that npm makes.
 *
 * `npm sbom --omit=dev` leaves out packages that we need and our tools need too (npm 11.19 lost 10 of 158, zod among them). So npm is
 * shown a folder in which there are no tools.
 */
export function billOfMaterials(checkout) {
  const read = (file) => JSON.parse(readFileSync(join(checkout, file), 'utf8'));
  const { devDependencies: _tools, ...product } = read('package.json');
  const lock = read('package-lock.json');
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const folder = mkdtempSync(join(tmpdir(), 'tilts-bill-'));
  try {
    const write = (file, value) => writeFileSync(join(folder, file), JSON.stringify(value));
    write('package.json', product);
    write('package-lock.json', { ...lock, packages: { '': product, ...Object.fromEntries(needed) } });
    const printed = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const bill = JSON.parse(printed);
    // npm takes the folder's name for the product's.
    bill.metadata.component.name = product.name;
    return bill;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The packages of an installation, by the lock file, as a CycloneDX document made by npm.
 *
 * `npm sbom --omit=dev` omits packages that both the program and its tools need (npm 11.19 lost 10 of 158, zod among
 * them). So npm gets a folder without tools.
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
    // npm uses the folder's name as the product's.
    bill.metadata.component.name = product.name;
    return bill;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Program } from '#test/support/run/program.ts';

// PDFBox's preflight is the only PDF/A validator in Debian; it supports PDF/A-1b. It needs the last two since Java 11.
const jars: Record<string, string> = {
  'preflight.jar': 'libpdfbox2-java',
  'pdfbox2.jar': 'libpdfbox2-java',
  'xmpbox.jar': 'libpdfbox2-java',
  'fontbox2.jar': 'libfontbox2-java',
  'commons-logging.jar': 'libcommons-logging-java',
  'javax.activation.jar': 'libactivation-java',
  'jaxb-api.jar': 'libjaxb-api-java',
};
const pathOf = (jar: string) => join('/usr/share/java', jar);

/** What preflight runs on, for people who want to install it. */
export const preflightPrograms: readonly Program[] = [
  { what: 'Java', packageOfDebian: 'default-jre-headless', places: ['/usr/bin/java'], isWitness: true },
  ...Object.entries(jars).map(([jar, packageOfDebian]) => ({
    what: jar,
    packageOfDebian,
    places: [pathOf(jar)],
    isWitness: true,
  })),
];

/** The Debian packages that preflight still needs here; empty when it can run. */
export const packagesMissingForPreflight = [
  ...new Set(
    preflightPrograms
      .filter(({ places }) => !places.some((place) => existsSync(place)))
      .map(({ packageOfDebian }) => packageOfDebian),
  ),
];

/** PDFBox's findings against PDF/A-1b in this file, a line each; empty when it is valid. */
export async function preflight(pdf: Uint8Array): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'tilts-preflight-'));
  try {
    const file = join(directory, 'document.pdf');
    await writeFile(file, pdf);
    const classPath = Object.keys(jars).map(pathOf).join(delimiter);
    const words = ['-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', file];
    // It ends with an error code when the file is not valid, which is an answer too.
    const { stdout } = await promisify(execFile)('java', words).catch((failed: { stdout: string }) => failed);
    if (/ is a valid PDF\/A-1b file/.test(stdout)) return [];
    return stdout.trim().split('\n').slice(-20);
  } finally {
    await rm(directory, { recursive: true });
  }
}

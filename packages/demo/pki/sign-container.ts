import { escapeAttribute } from '#signatures/xml/escape.ts';
import { MANIFEST } from '#signatures/xml/namespaces.ts';
import type { DemoPki } from './demo-pki.ts';
import { signXades, type XadesWish } from './sign-xades.ts';
import { writeZip } from './write-zip.ts';

export const ASIC_E = 'application/vnd.etsi.asic-e+zip';

/** An ASiC-E container (`.asice`, `.edoc`) over these files, signed once for each wish. */
export function signContainer(
  pki: DemoPki,
  files: readonly { name: string; bytes: Uint8Array }[],
  ...signatures: readonly Omit<XadesWish, 'files'>[]
): Buffer {
  return writeZip([
    { name: 'mimetype', bytes: Buffer.from(ASIC_E) },
    ...files,
    { name: 'META-INF/manifest.xml', bytes: manifestXml(files) },
    ...signatures.map((wish, index) => ({
      name: `META-INF/signatures${index}.xml`,
      bytes: signXades(pki, { ...wish, files }),
    })),
  ]);
}

function manifestXml(files: readonly { name: string }[]): Buffer {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${escapeAttribute(path)}" manifest:media-type="${type}"/>`;
  const entries = [entry('/', ASIC_E), ...files.map(({ name }) => entry(name, 'application/octet-stream'))];
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${MANIFEST}">${entries.join('')}</manifest:manifest>`,
  );
}

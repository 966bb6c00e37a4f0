import { Malformed } from '../malformed.ts';
import type { Findings } from '../report/findings.ts';
import type { DocumentKind } from '../report/report.ts';
import { attribute, childrenOf } from '../xml/find.ts';
import { MANIFEST } from '../xml/namespaces.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { isPlainPath } from '../zip/check-names.ts';
import type { ZipFile } from '../zip/zip-file.ts';

/** Media types by path in composed letters, of the data files only. */
export type Manifest = ReadonlyMap<string, string>;

/** Reads META-INF/manifest.xml (OpenDocument's), which an ASiC-E container should have. */
export function readManifest(files: readonly ZipFile[], kind: DocumentKind, findings: Findings): Manifest | undefined {
  const file = files.find(({ name }) => name === 'META-INF/manifest.xml');
  if (file === undefined) {
    if (kind === 'ASiC-E' && files.length > 0) findings.add('container-manifest-missing', 'there is no manifest');
    return undefined;
  }
  try {
    return entriesOf(file.bytes);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('container-manifest-malformed', error.message);
    return undefined;
  }
}

/** OpenDocument's attributes have its namespace; several programs write them without a prefix. */
function said(entry: XmlElement, local: string): string | undefined {
  const [own, plain] = [attribute(entry, local, MANIFEST), attribute(entry, local)];
  if (own !== undefined && plain !== undefined && own !== plain) throw new Malformed(`manifest: two of ${local}`);
  return own ?? plain;
}

function entriesOf(bytes: Uint8Array): Manifest {
  const { root } = parseXml(bytes);
  if (root.local !== 'manifest' || root.namespace !== MANIFEST) throw new Malformed('manifest: not one');
  const entries = new Map<string, string>();
  for (const entry of childrenOf(root, MANIFEST, 'file-entry')) {
    // Some systems decompose the letters of names when they pack; it is the same file.
    const written = said(entry, 'full-path');
    const type = said(entry, 'media-type') ?? '';
    if (written === '/') continue;
    // Its length is looked at before it is composed, which costs the square of its marks.
    if (written === undefined || !isPlainPath(written))
      throw new Malformed(`manifest: the path "${written ?? ''}" is not allowed`);
    const path = written.normalize('NFC');
    if (entries.has(path)) throw new Malformed(`manifest: "${path}" is there twice`);
    if (!path.endsWith('/') && !path.startsWith('META-INF/') && path !== 'mimetype') entries.set(path, type);
  }
  return entries;
}

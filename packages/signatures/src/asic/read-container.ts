import { Malformed } from '../malformed.ts';
import { Findings } from '../report/findings.ts';
import type { DocumentKind } from '../report/report.ts';
import { readZip } from '../zip/read-zip.ts';
import type { ZipFile } from '../zip/zip-file.ts';
import { checkMimetype, kindByName } from './check-mimetype.ts';
import { type Manifest, readManifest } from './read-manifest.ts';

/** An associated signature container (ETSI EN 319 162): what was signed, and the files that sign it. */
export interface Container {
  kind: DocumentKind;
  findings: Findings;
  /** The signed files: everything outside META-INF but `mimetype`. */
  dataFiles: ZipFile[];
  /** The data files by their names in composed letters, the form in which references are looked up. */
  byName: ReadonlyMap<string, ZipFile>;
  /** META-INF files that are XAdES signatures. */
  xadesFiles: ZipFile[];
  /** META-INF files that sign or stamp in ways not read here: CAdES, time assertions, evidence records. */
  otherSignatureFiles: ZipFile[];
  manifest: Manifest | undefined;
}

const XADES_NAME = /^META-INF\/[^/]*signatures[^/]*\.xml$/i;
const KNOWN_NAME = /^META-INF\/manifest\.xml$/;
const OTHER_NAME = /^META-INF\/[^/]*(\.p7[sm]|\.tst|evidencerecord[^/]*)$/i;

/** Opens a container. A finding that rejects it ends the validation. */
export function readContainer(bytes: Buffer, name: string): Container {
  const findings = new Findings();
  const files = readFiles(bytes, findings);
  const mimetype = checkMimetype(files, name, findings);
  const isInside = (file: ZipFile) => file.name.startsWith('META-INF/');
  const dataFiles = files.filter((file) => !isInside(file) && file.name !== 'mimetype');
  const kind = mimetype ?? kindByName(name) ?? 'ASiC-E';
  if (kind === 'ASiC-S' && dataFiles.length !== 1) {
    findings.add('container-several-data-files', `an ASiC-S container holds one data file, not ${dataFiles.length}`);
  }
  for (const { name: inside } of files.filter(isInside)) {
    if (inside.endsWith('/') || KNOWN_NAME.test(inside) || XADES_NAME.test(inside) || OTHER_NAME.test(inside)) continue;
    findings.add('container-extra-file', `"${inside}" is signed by nobody`);
  }
  return {
    kind,
    findings,
    dataFiles,
    byName: new Map(dataFiles.map((file) => [file.name.normalize('NFC'), file])),
    xadesFiles: files.filter((file) => XADES_NAME.test(file.name)),
    otherSignatureFiles: files.filter((file) => OTHER_NAME.test(file.name)),
    manifest: readManifest(files, kind, findings),
  };
}

function readFiles(bytes: Buffer, findings: Findings): ZipFile[] {
  try {
    return readZip(bytes);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('container-malformed', error.message);
    return [];
  }
}

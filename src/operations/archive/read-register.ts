import { SaxesParser } from 'saxes';

interface ReadRegister {
  readonly entries: number;
  readonly files: readonly { readonly path: string; readonly sha512: string; readonly size: number }[];
  /** What is not right in it, in plain sentences. */
  readonly faults: readonly string[];
}

/** Reads the register of a transfer: how many entries it has, and which files they name. Numbers only grow. */
export function readRegister(xml: string): ReadRegister {
  const faults: string[] = [];
  const files: { path: string; sha512: string; size: number }[] = [];
  let entries = 0;
  let last = 0;
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { path = '', sha512 = '', size = '', number = '' } = attributes;
    if (name === 'file') files.push({ path, sha512, size: Number(size) });
    if (name !== 'entry') return;
    entries += 1;
    if (!(Number(number) > last)) faults.push(`The register has entry ${number} behind entry ${last}.`);
    last = Number(number);
  });
  try {
    parser.write(xml).close();
  } catch {
    faults.push('The register is no well-formed XML.');
  }
  return { entries, files, faults };
}

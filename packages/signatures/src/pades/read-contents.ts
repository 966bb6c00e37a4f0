import { Der } from '../der/der.ts';
import { Malformed } from '../malformed.ts';

/** The CMS in a signature's Contents: one element, followed only by the zeros that pad the reserved space. */
export function readContents(value: Buffer): Uint8Array {
  const der = new Der(value);
  if (value.subarray(der.length).some((octet) => octet !== 0))
    throw new Malformed('PDF: something behind the signature');
  return der.raw;
}

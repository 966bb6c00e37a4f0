import { fold } from '#platform/languages/languages.ts';
import type { ListFinding } from './list-finding.ts';

const whole = /^LV-\d{4}$/;
/** Whatever stands where a postcode begins, up to the next sign that ends it. */
const code =
  /(?<![\p{L}\d])LV(?: ?[-\u2010-\u2015\u2212])? ?\d[\dA-Z]*(?: \d+(?![.\p{L}\d]))?|(?<![\p{L}\d])LV(?![\p{L}\d])/giu;
const bare = /, ?(\d{4})$/;
/** It points elsewhere, or at a time to come. */
const pointing =
  /^(?:turpat|drizuma|pec grafika|tiks precizet[as]|tas pats|ta pati|tada pati|skat\p{L}* .*|sk\. .*|"+)$/u;
const noAddress = /@|:\/\/|(?<!\p{L})www\.|(?<!\p{L})t[aā]lr|(?<![\d-])[2-9]\d{7}(?!\d)|[;<>\ufffd]/iu;
const longest = 200;

/**
 * Reads the cell of an address: in one line, otherwise as it is written. What is odd about it or its postcode is told; a postcode that can
 * be meant in one way only is offered, and not written in.
 */
export function readAddress(line: number, written: string): { address: string; findings: ListFinding[] } {
  const address = written.replace(/\n/g, ' ');
  if (address === '') return { address, findings: [] };
  const codes = address.match(code) ?? [];
  const isOdd =
    codes.length > 1 ||
    noAddress.test(address) ||
    /[^,\s]\n/.test(written) ||
    address.length > longest ||
    pointing.test(fold(address)) ||
    !/\p{L}/u.test(address.replace(code, ''));
  if (isOdd) return { address, findings: [{ line, code: 'address-odd', found: written }] };
  const [only] = codes;
  if (only !== undefined && whole.test(only)) return { address, findings: [] };
  const digits = only?.replace(/\D/g, '') ?? bare.exec(address)?.[1];
  if (digits === undefined) return { address, findings: [{ line, code: 'no-postcode', found: address }] };
  const isSure = digits.length === 4 && !/\d[A-Z]/i.test(only ?? '');
  return {
    address,
    findings: [{ line, code: 'postcode-odd', found: only ?? address, ...(isSure && { readings: [`LV-${digits}`] }) }],
  };
}

import type { Overall } from '../../src/index.ts';

/** The makers' verdict of a file in our terms. */
export const means: Record<string, readonly Overall[]> = {
  valid: ['TOTAL-PASSED'],
  invalid: ['TOTAL-FAILED'],
  rejected: ['REJECTED'],
  indeterminate: ['INDETERMINATE'],
  'no-signature': ['TOTAL-FAILED'],
  'not-valid': ['TOTAL-FAILED', 'INDETERMINATE', 'REJECTED'],
  // Only the cryptography is asserted: no trusted authority confirms the signer.
  'crypto-ok': ['INDETERMINATE'],
};

/** Where our rules give another answer than the maker's, and which rule it is. */
export const differences: Record<string, [Overall, string]> = {
  'sivatest/AsiceInvalidMimetypeAsText.asice': ['REJECTED', 'a wrong mimetype is refused, not overlooked'],
  'sivatest/AsicsInvalidMimetypeAsXml.asics': ['REJECTED', 'a wrong mimetype is refused, not overlooked'],
  'sivatest/TEST_ESTEID2018_ASiC-E_CAdES_LT.sce': ['INDETERMINATE', 'CAdES in a container is not read'],
  'sivatest/ValidDDOCinsideAsics.asics': ['INDETERMINATE', 'a DDOC under a time assertion is not read'],
  'digidoc4j/TS-08_23634_TS_OCSP_before_TS.asice': [
    'INDETERMINATE',
    'RSA 1024, SHA-1, and a time-stamping service in none of the lists: without a good stamp nothing is before it',
  ],
  'digidoc4j/multiple_EncapsulatedTimeStamp_elements_in_second_SignatureTimeStamp.asice': [
    'TOTAL-FAILED',
    'the signature is malformed, the container around it is not',
  ],
  'digidoc4j/test.asice': [
    'INDETERMINATE',
    'its time-stamping service is in none of the lists given; its OCSP answer is in SHA-1',
  ],
  'dss/pades-bes-no-certificates.pdf': ['INDETERMINATE', 'the standard says NO_SIGNING_CERTIFICATE_FOUND, not failed'],
  'dss/XSW-enveloping-fake-object.xml': ['REJECTED', 'a bare XML signature is not a form that is taken'],
  'sivatest/lv_test_signature_new_card-T.asice': [
    'INDETERMINATE',
    'the maker asked for OCSP over the network; its time-stamping service is in none of the lists given',
  ],
};

/** The lines of the makers' table: a file and its verdict. */
export function makersTable(csv: string): { file: string; expected: string }[] {
  const lines = csv.trim().split('\n').slice(1);
  return lines.map((line) => line.split(',')).map(([file = '', expected = '']) => ({ file, expected }));
}

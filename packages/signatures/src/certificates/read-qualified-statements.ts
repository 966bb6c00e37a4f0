import type { Der } from '../der/der.ts';
import { readOid } from '../der/read-values.ts';

/**
 * A certificate's own statements under ETSI EN 319 412-5. A trusted list may say otherwise, and then the list decides.
 */
export interface QualifiedStatements {
  /** QcCompliance: issued as a qualified certificate. */
  compliant: boolean;
  /** QcSSCD: the private key is in a qualified signature creation device. */
  onDevice: boolean;
  types: readonly ('signature' | 'seal' | 'web')[];
}

const types: Record<string, 'signature' | 'seal' | 'web'> = {
  '0.4.0.1862.1.6.1': 'signature',
  '0.4.0.1862.1.6.2': 'seal',
  '0.4.0.1862.1.6.3': 'web',
};

export function readQualifiedStatements(statements: Der): QualifiedStatements {
  const byId = new Map(statements.expect(0x30).children.map((each) => [readOid(each.child(0)), each]));
  const type = byId.get('0.4.0.1862.1.6');
  return {
    compliant: byId.has('0.4.0.1862.1.1'),
    onDevice: byId.has('0.4.0.1862.1.4'),
    types: (type?.children[1]?.children ?? []).flatMap((oid) => types[readOid(oid)] ?? []),
  };
}

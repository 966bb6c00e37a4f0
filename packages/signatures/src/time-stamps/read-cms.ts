import { type Certificate, certificateOf } from '../certificates/read-certificate.ts';
import { type Der, readDer } from '../der/der.ts';
import { readOctets, readOid } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';
import { readSignerInfo, type SignerInfo } from './read-signer-info.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** A CMS SignedData (RFC 5652) with its one signer: the form of time stamps and of signatures in PDF. */
export interface Cms {
  contentType: string;
  /** undefined: detached, the content is elsewhere. */
  content: Uint8Array | undefined;
  certificates: Certificate[];
  /** Revocation lists in it, still encoded. */
  crls: Der[];
  signer: SignerInfo;
}

export function readCms(bytes: Uint8Array): Cms {
  const info = readDer(bytes).expect(0x30);
  if (readOid(info.child(0)) !== SIGNED_DATA) throw new Malformed('CMS: not signed data');
  const signedData = info.child(1, 0xa0).child(0, 0x30);
  const encapsulated = signedData.child(2, 0x30);
  const content = encapsulated.tagged(0xa0);
  const signers = signedData.child(signedData.children.length - 1, 0x31).children;
  const [signer] = signers;
  if (signer === undefined || signers.length !== 1) throw new Malformed('CMS: exactly one signer expected');
  return {
    contentType: readOid(encapsulated.child(0)),
    content: content === undefined ? undefined : readOctets(content.child(0)),
    // Other tags in the set are attribute certificates and obsolete formats.
    certificates: (signedData.tagged(0xa0)?.children ?? []).filter((each) => each.tag === 0x30).map(certificateOf),
    crls: (signedData.tagged(0xa1)?.children ?? []).filter((each) => each.tag === 0x30),
    signer: readSignerInfo(signer),
  };
}

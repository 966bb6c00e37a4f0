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
  /** Certificates and revocation lists in it, still encoded: no signature covers them, so each is read on its own. */
  certificates: Uint8Array[];
  crls: Uint8Array[];
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
    certificates: sequencesIn(signedData.tagged(0xa0)),
    crls: sequencesIn(signedData.tagged(0xa1)),
    signer: readSignerInfo(signer),
  };
}

/** Other tags in these sets are attribute certificates and obsolete formats. */
function sequencesIn(set: Der | undefined): Uint8Array[] {
  return (set?.children ?? []).filter((each) => each.tag === 0x30).map(({ raw }) => raw);
}

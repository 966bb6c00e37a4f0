import { createHash } from 'node:crypto';
import type { Certificate } from '#signatures/certificates/read-certificate.ts';
import { Malformed } from '#signatures/malformed.ts';
import { faultOfEnveloped } from '#signatures/xml-signature/enveloped.ts';
import { anchorService } from './anchor-service.ts';
import { readAnchors } from './read-anchors.ts';
import { readTrustedList, type TrustedList } from './read-trusted-list.ts';
import { Trust } from './trust.ts';

/** What an administrator hands over to be believed: bytes, since they are kept and hashed. */
export interface TrustMaterial {
  /** Trusted lists and lists of lists, in any order. */
  lists: readonly Uint8Array[];
  /** Certificates, PEM or DER: signers of lists, and authorities or services to trust without a list. */
  anchors: readonly Uint8Array[];
  /** Per territory the highest sequence number seen so far; an older list is refused. */
  lowestSequences?: Readonly<Record<string, number>>;
}

export interface LoadedTrust {
  trust: Trust;
  /** Lists that were not used, with the reason for the administrator. */
  refused: { sha256: string; reason: string }[];
}

/**
 * Reads and authenticates trust material once; the result serves any number of validations. A list is believed when
 * an anchor signed it, or a certificate that a believed list of lists names for its territory. Nothing else counts:
 * not the certificate inside its own signature.
 */
export function loadTrust(material: TrustMaterial): LoadedTrust {
  const anchors = material.anchors.flatMap(readAnchors);
  const refused: LoadedTrust['refused'] = [];
  const waiting = material.lists.flatMap((bytes) => readOrRefuse(bytes, refused));
  const believed: TrustedList[] = [];
  for (let progress = true; progress; ) {
    progress = false;
    for (const list of [...waiting]) {
      if (faultOf(list, signersFor(list, anchors, believed)) !== undefined) continue;
      believed.push(list);
      waiting.splice(waiting.indexOf(list), 1);
      progress = true;
    }
  }
  for (const list of waiting) refuse(list, faultOf(list, signersFor(list, anchors, believed)), refused);
  const newest = believed.filter((list) => isNewest(list, believed, material, refused));
  const services = [...newest.flatMap(({ services }) => services), ...anchors.map(anchorService)];
  return {
    trust: new Trust(
      services,
      newest.map(({ facts }) => facts),
    ),
    refused,
  };
}

function readOrRefuse(bytes: Uint8Array, refused: LoadedTrust['refused']): TrustedList[] {
  try {
    return [readTrustedList(bytes)];
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    refused.push({ sha256: createHash('sha256').update(bytes).digest('hex'), reason: error.message });
    return [];
  }
}

/** For a list of lists its believed predecessors count too: that is what the Commission's pivots are for. */
function signersFor(
  list: TrustedList,
  anchors: readonly Certificate[],
  believed: readonly TrustedList[],
): Certificate[] {
  const named = believed
    .filter((other) => other.isListOfLists && (!list.isListOfLists || other.facts.sequence < list.facts.sequence))
    .flatMap(({ pointers }) => pointers)
    .filter((pointer) => pointer.territory === list.facts.territory && pointer.isListOfLists === list.isListOfLists)
    .flatMap(({ signers }) => signers);
  return [...anchors, ...named];
}

function faultOf(list: TrustedList, signers: readonly Certificate[]): string | undefined {
  try {
    return faultOfEnveloped(list.document, signers);
  } catch (error) {
    if (error instanceof Malformed) return error.message;
    throw error;
  }
}

function isNewest(
  list: TrustedList,
  believed: readonly TrustedList[],
  { lowestSequences = {} }: TrustMaterial,
  refused: LoadedTrust['refused'],
): boolean {
  const { territory, sequence, issued } = list.facts;
  if (sequence < (lowestSequences[territory] ?? 0)) {
    refuse(list, 'a newer list of this territory was already seen', refused);
    return false;
  }
  const isOutdone = believed.some(
    ({ facts, isListOfLists }) =>
      facts.territory === territory &&
      isListOfLists === list.isListOfLists &&
      (facts.sequence > sequence || (facts.sequence === sequence && facts.issued > issued)),
  );
  if (isOutdone) refuse(list, 'a newer list of this territory was given', refused);
  return !isOutdone;
}

function refuse(list: TrustedList, reason: string | undefined, refused: LoadedTrust['refused']): void {
  const { territory, sequence, sha256 } = list.facts;
  refused.push({ sha256, reason: `${territory} ${sequence}: ${reason ?? 'refused'}` });
}

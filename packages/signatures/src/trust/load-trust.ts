import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { Malformed } from '../malformed.ts';
import { faultOfEnveloped } from '../xml-signature/enveloped.ts';
import { anchorService } from './anchor-service.ts';
import { readAnchors } from './read-anchors.ts';
import { readTrustedList, type TrustedList } from './read-trusted-list.ts';
import { Trust } from './trust.ts';
import type { RefusedList, TrustMaterial } from './trust-material.ts';

export interface LoadedTrust {
  trust: Trust;
  /** Lists that were not used, with the reason for the administrator. */
  refused: RefusedList[];
}

/**
 * Reads and authenticates trust material once, for any number of validations. A list is trusted if an anchor signed it,
 * or a certificate that a trusted list of lists names for its territory. The certificate inside its own signature is
 * not enough.
 */
export function loadTrust(material: TrustMaterial): LoadedTrust {
  const anchors = material.anchors.flatMap(readAnchors);
  const refused: LoadedTrust['refused'] = [];
  const read = material.lists.flatMap((bytes) => readOrRefuse(bytes, refused));
  const ofLists = believedListsOfLists(read, anchors, refused);
  // The Commission's pivots: the earlier ones only vouch for who signed the later ones.
  const current = ofLists
    .filter((list) => !isOutdone(list, ofLists))
    .filter((list) => isNotFromBefore(list, material, refused));
  const national = read.filter((list) => !list.isListOfLists && isBelieved(list, anchors, current, refused));
  const newest = [...current, ...national.filter((list) => isNewest(list, national, material, refused))];
  const services = [...newest.flatMap(({ services }) => services), ...anchors.map(anchorService)];
  return {
    trust: new Trust(
      services,
      newest.map(({ facts }) => facts),
    ),
    refused,
  };
}

/**
 * A list of lists is trusted through an anchor or a trusted predecessor, which is the purpose of the Commission's
 * pivots.
 */
function believedListsOfLists(
  read: readonly TrustedList[],
  anchors: readonly Certificate[],
  refused: LoadedTrust['refused'],
): TrustedList[] {
  const believed: TrustedList[] = [];
  const signersOf = (list: TrustedList) => [
    ...anchors,
    ...believed
      .filter(({ facts }) => facts.sequence < list.facts.sequence)
      .flatMap((predecessor) => signersNamedBy(predecessor, list)),
  ];
  // Oldest first, so that each finds its predecessors trusted.
  const inOrder = read
    .filter(({ isListOfLists }) => isListOfLists)
    .toSorted((a, b) => a.facts.sequence - b.facts.sequence);
  for (const list of inOrder) {
    const fault = faultOf(list, signersOf(list));
    if (fault === undefined) believed.push(list);
    else refuse(list, fault, refused);
  }
  return believed;
}

/** A national list is authenticated by an anchor, or by a list of lists that no newer one has replaced. */
function isBelieved(
  list: TrustedList,
  anchors: readonly Certificate[],
  listsOfLists: readonly TrustedList[],
  refused: LoadedTrust['refused'],
): boolean {
  let fault = faultOf(list, anchors);
  if (fault === undefined) return true;
  for (const listOfLists of listsOfLists) {
    const signers = signersNamedBy(listOfLists, list);
    if (signers.length === 0) continue;
    fault = faultOf(list, signers);
    if (fault === undefined) {
      list.facts.namedBy = listOfLists.facts;
      return true;
    }
  }
  refuse(list, fault, refused);
  return false;
}

function signersNamedBy(listOfLists: TrustedList, { facts, isListOfLists }: TrustedList): Certificate[] {
  return listOfLists.pointers
    .filter((pointer) => pointer.territory === facts.territory && pointer.isListOfLists === isListOfLists)
    .flatMap(({ signers }) => signers);
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
  others: readonly TrustedList[],
  material: TrustMaterial,
  refused: LoadedTrust['refused'],
): boolean {
  if (!isNotFromBefore(list, material, refused)) return false;
  const outdone = isOutdone(list, others);
  if (outdone) refuse(list, 'a newer list of this territory was given', refused);
  return !outdone;
}

function isNotFromBefore(
  list: TrustedList,
  { lowestSequences = {} }: TrustMaterial,
  refused: LoadedTrust['refused'],
): boolean {
  const { territory, sequence } = list.facts;
  if (sequence >= (lowestSequences[territory] ?? 0)) return true;
  refuse(list, 'a newer list of this territory was already seen', refused);
  return false;
}

function isOutdone({ facts: { territory, sequence, issued } }: TrustedList, others: readonly TrustedList[]): boolean {
  return others.some(
    ({ facts }) =>
      facts.territory === territory &&
      (facts.sequence > sequence || (facts.sequence === sequence && facts.issued > issued)),
  );
}

function refuse(list: TrustedList, reason: string | undefined, refused: LoadedTrust['refused']): void {
  const { territory, sequence, sha256 } = list.facts;
  refused.push({ sha256, reason: `${territory} ${sequence}: ${reason ?? 'refused'}` });
}

import type { Der } from '../der/der.ts';
import { Malformed } from '../malformed.ts';
import { type Name, readName } from './read-name.ts';

/** The extension NameConstraints (RFC 5280, 4.2.1.10), of the names by which certificates are known here. */
export interface NameConstraints {
  /** If there are any, a subject has to be beneath one of them. */
  permitted: readonly Name[];
  excluded: readonly Name[];
}

const DIRECTORY_NAME = 0xa4;

/** Constraints on mail addresses, domains and networks are passed over: nobody is known by them here. */
export function readNameConstraints(constraints: Der): NameConstraints {
  const parts = constraints.expect(0x30);
  return { permitted: namesIn(parts.tagged(0xa0)), excluded: namesIn(parts.tagged(0xa1)) };
}

function namesIn(subtrees: Der | undefined): Name[] {
  return (subtrees?.children ?? []).flatMap((subtree) => {
    const [base, ...distances] = subtree.expect(0x30).children;
    if (base?.tag !== DIRECTORY_NAME) return [];
    if (distances.length > 0) throw new Malformed('certificate: name constraints with distances');
    return [readName(base.child(0))];
  });
}

/** Whether somebody may have this name beneath an authority so constrained. */
export function mayBeNamed(subject: Name, { permitted, excluded }: NameConstraints): boolean {
  if (subject.attributes.length === 0) return true;
  const isPermitted = permitted.length === 0 || permitted.some((base) => isBeneath(subject, base));
  return isPermitted && !excluded.some((base) => isBeneath(subject, base));
}

function isBeneath({ key }: Name, base: Name): boolean {
  return base.key === '' || key === base.key || key.startsWith(`${base.key}\n`);
}

import { say, type Text } from '#platform/languages/languages.ts';
import type { Basis, DocumentKind, NoMeansReason, RefusalReason } from './kinds.ts';
import { words } from './words.ts';

/** The names of this room's kinds, for papers and pages of other rooms. */
export const documentKindText = (kind: DocumentKind): Text => say(words, (w) => w.documentKinds[kind]);
/** On what basis a client represents another person (22.¹ 1.). */
export const basisText = (basis: Basis): Text => say(words, (w) => w.basisNames[basis]);
/** Why no electronic identification is available to a client (2.6.). */
export const noMeansReasonText = (reason: NoMeansReason): Text => say(words, (w) => w.noMeansReasons[reason]);
/** Why an identity was not confirmed (22.¹ 1.). */
export const refusalReasonText = (reason: RefusalReason): Text => say(words, (w) => w.refusalReasons[reason]);

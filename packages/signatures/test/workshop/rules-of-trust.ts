import type { Rules } from './rules-of-files.ts';

/** The rules of who is believed, as in `rulesOfFiles`. */
export const rulesOfTrust: Rules = {
  // Keys.
  'a curve counts by its name, from a short list': [
    'keys: not with its parameters written out, though they are those of a curve on the list',
    'keys: not on …',
    'algorithms: not on a curve that is not on the list, nor on one written out',
    'algorithms: not an authority’s between, on …',
    'algorithms: not a stamp server’s, on …, though a list names it',
  ],
  'a listed key is equal as a whole': [
    'keys: the stamp server: an expired signer, backdated by 500 days',
    'keys: the stamp server: a revoked signer, backdated by 60 days',
    'keys: the stamp server itself, by a certificate of its own',
    'keys: the authority that issues signers',
    'keys: the signer',
    'keys: the responder that says whether a certificate is revoked',
    'keys: the issuer as its own responder',
    'keys: the operator that signs the list',
  ],
  'key identifiers and names only find candidates': [
    'listings: by a key identifier or a name alone it confirms nobody',
    'signers: not by name only',
    'paths: a listed responder is known by its certificate, not by whatever names its key',
  ],
  // Time stamps.
  'it stamps the signature value': ['time-stamps: stamps this signature and no other', 'time-stamps: is a token'],
  'its server signed it and is named in it (ESSCertID)': [
    'time-stamps: is signed by its server, which it names under its signature',
    'foreign-stamps: not another, in the new form or the old',
    'foreign-stamps: not another in one form and itself in the other',
    'foreign-stamps: not twice in one form',
  ],
  'its certificate is for time stamping alone, critically': [
    'time-stamps: is for time stamping, says so critically, and is for nothing else',
    'time-stamps: has a key that signs',
  ],
  'its service was granted at the time stamped, by its history': [
    'authorities: a stamp server when it stamped',
    'listings: withdrawn and granted again, it stamped nothing between',
    'listings: not yet a qualified one',
  ],
  'TSA/QTST from 2018-01-16, told before': [
    'time-stamps: is of a service of the country’s list, of the kind for qualified stamps since 2018',
    'listings: before 2018-01-16 it may be of the older kind, which is told and does not qualify',
  ],
  'its chain: each certificate within its time': [
    'time-stamps: not with an authority between that had expired',
    'time-stamps: not with one that was not valid yet',
    'time-stamps: was valid at the time stamped',
  ],
  'its chain: authorities whose keys may issue': [
    'time-stamps: not with one that is no authority',
    'time-stamps: not with one whose key may not sign certificates',
  ],
  'its chain: path length, critical extensions, policies': [
    'time-stamps: not where the listed authority allows no authority beneath it',
    'time-stamps: not with a critical extension that nobody here knows',
    'time-stamps: not without the policy that an authority demands of all beneath it',
  ],
  'its chain: strong at each link': ['time-stamps: not with a weak key or digest at any link'],
  'its chain: not revoked, where the file says so': [
    'time-stamps: not if the file says that one of its certificates was revoked before, or its key was lost',
  ],
  'it is not from a time to come': ['time-stamps: is not from after the file was judged'],
  'one that fails is left out and spoils nothing': [
    'time-stamps: but it proves nothing either: a revoked signer is not saved by a bad stamp from before',
    'time-stamps: and of good ones the qualified counts: an unqualified one from before saves no revoked signer',
    'foreign-stamps: in place of the good one it is all there is',
    'foreign-stamps: … proves nothing alone',
    'foreign-stamps: more answers than are read, before the true one: as if that had been taken out, and no longer',
    'handled-files: …, among the unsigned attributes, spoils nothing',
  ],
  'archive time stamps are verified': [
    'archives: it covers what is in the file',
    'archives: it is not older than the stamps that it covers',
    'archives: where it is the only stamp, its fault is the signature’s',
  ],
  // The signer.
  'the certificate was valid when it signed': [
    'signers: when it was stamped',
    'signers: or, without a stamp, when it is judged',
  ],
  'its chain leads to a service for it': [
    'signers: not to one that is in no list',
    'signers: not to one that is listed for another purpose',
    'signers: not through a signer, or one whose certificate says that it is no authority',
  ],
  'its chain: time, authority, names, policies, length': [
    'signers: with no critical extension that nobody here knows, and no longer than allowed',
    'paths: has no authority between that had ended, or had not begun',
    'paths: has none that is no authority, or whose key may not issue',
    'paths: has no name that an authority does not permit, or excludes, critically or not',
    'paths: has a policy that counts where one is demanded: "any" only as near as an authority allows',
    'paths: keeps the limits of the listed certificate, whoever writes another for the same key',
  ],
  'granted when it issued and when it signed': [
    'authorities: not granted only afterwards',
    'authorities: not listed only afterwards',
    'authorities: not withdrawn at the time and granted again',
    'authorities: not as an authority of another kind then',
    'authorities: not withdrawn before it signed',
    'listings: under the provider that took it over has what it had before',
  ],
  'the certificate’s statements count': [
    'signers: not one for authentication',
    'signers: not one that does not say it is qualified',
    'signers: not one whose key is in no device',
    'signers: not one for seals',
    'signers: not one for web sites',
  ],
  'the list’s qualifiers count': [
    'signers: not with …',
    'listings: not for seals or web sites only',
    'listings: with words that differ issues nothing qualified',
  ],
  // Revocation.
  'an answer is about this certificate': [
    'revocation: for its own certificate, of this issuer',
    'algorithms: a certificate may have any number, even one below zero',
  ],
  'its responder is the issuer, a delegate or listed, and was so then': [
    'revocation: from the issuer or its delegate',
    'handled-files: a certificate that somebody made for the responder’s key, put before the responder’s, is not taken for it',
    'revocation: that was within its time',
    'authorities: a responder when it answered',
  ],
  'it is not from before the stamp, by whole seconds': [
    'revocation: made since the stamp, not before it, and not in time to come',
    'revocation: known since the stamp: an answer given later may repeat what was known before',
    'authorities: in the same second it is not from before, which OCSP could not tell',
    'authorities: nor is a revocation list’s',
    'authorities: but what was revoked in that second may have been revoked before',
  ],
  'it was not out of date when it was given': ['algorithms: not in an answer that was out of date when it was given'],
  'more than 15 minutes, and more than 24 hours, is told': ['revocation: late, it is told'],
  'the certificate is good': [
    'revocation: if it says that the certificate is good',
    'revocation: without a stamp, what was revoked may have been so when it signed',
    'handled-files: of two revocations the earlier counts, whichever comes first',
    'handled-files: a responder that once did not know the certificate spoils no word of one that does',
  ],
  'revocation lists': [
    'revocation: if the issuer made it',
    'revocation: and the certificate is not in it',
    'revocation: and it is whole: no part for other certificates, reasons or authorities',
  ],
  'what was forgotten is no good word': [
    'revocation: by a responder that does not say how far back it remembers',
    'revocation: by a list that does not',
  ],
  'authorities between': [
    'revocation: was not revoked by then',
    'revocation: and the file says so',
    'revocation: by a word that covers the time of signing, not one from before a revocation',
    'revocation: by a list of authorities alone, not by one of users alone',
    'revocation: by a revocation, whatever an older list said',
  ],
  'without any word (level T)': [
    'revocation: no word at all on revocation goes back to be signed again',
    'asking: not if it was revoked before it signed',
    'asking: not by an answer of somebody who is not entitled, about another, or from before',
  ],
  // Trust.
  'a list is signed once, over its root, by whom the anchors or a list of lists name': [
    'lists: if another signed it than the anchors name',
    'lists: if it is signed in part, or leaves room for another signature',
    'lists: if it is signed weakly',
    'lists: if it is of a version that is not read',
  ],
  'a list of lists says who signs which list': [
    'load-trust: a list is trusted through its anchor only',
    'load-trust: a list of lists names who signs which list, and no other signer is trusted',
    'load-trust: lists of lists in a row are one: the earlier vouch for the later, and are refused to nobody',
  ],
  'the sequence never goes back': ['load-trust: the sequence number never decreases'],
  'status and type are the history’s, of the moment': [
    'load-trust: a service has the status of the list’s history at the moment of signing',
  ],
  'a list that should have been renewed decides nothing': ['lists: once it should have been renewed'],
};

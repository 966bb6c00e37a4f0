export type Rules = Readonly<Record<string, readonly `${string}: ${string}`[]>>;

/**
 * The rules of what a signed file is, and for each the tests with a made file that breaks only that rule and with its
 * honest twin; or, where it is only told, with both.
 */
export const rulesOfFiles: Rules = {
  // The container.
  'local and central headers agree': [
    'zips: local and central headers agree',
    'zips: no other name or size in an extra field, in either header',
  ],
  'no name twice, in another letter case either': [
    'zips: no name twice, in another letter case or composition',
    'names: …',
  ],
  'no path tricks': ['zips: no name such as …', 'names: no folder called …'],
  'no overlap, nothing hidden': [
    'zips: no entry shares the bytes of another',
    'zips: no bytes belong to no entry',
    'zips: none behind the end of a compressed file',
    'zips: a folder holds nothing, not even packed',
    'zips: content fits its checksum',
  ],
  'no encryption, no zip64': [
    'zips: no encryption, unknown packing, link, second disk or comment with a directory of its own',
    'zips: no zip64, not even in the comment of an entry',
  ],
  'names are UTF-8': ['zips: a name without a word on its letters is read as UTF-8, and is UTF-8'],
  'limits of entries, size and ratio': [
    'zips: a thousand entries',
    'zips: 60 MB an entry',
    'zips: 100 MB in all',
    'zips: a hundredfold, above a mebibyte',
  ],
  'mimetype: a wrong value rejects, other faults are told': [
    'containers: not another thing, and not other than the name',
    'containers: missing, not first or compressed, it is a fault of old tools',
  ],
  'a simple container holds one file': ['containers: a simple container holds one file'],
  'a file in META-INF that nobody signed is told': ['containers: a file that nobody signed is told'],
  'what is not read is never passed': [
    'containers: a signature of a kind that is not read, or none at all, is not passed over',
    'signature-files: under no policy that we do not know',
    'signature-files: older vocabularies are not read',
    'containers: what is neither a container nor a PDF is no signed file',
  ],
  // XML.
  'no document type, limits of depth': [
    'signature-files: no document type, entity, other encoding or version',
    'signature-files: no nesting without end',
  ],
  'unique ids': ['signature-files: no Id twice'],
  'strict base64': ['signature-files: base64 is base64'],
  'canonical forms 1.0, 1.1 and exclusive, with and without comments': [
    'signature-files: a canonical form is one of six, and no other transform',
  ],
  'one of each part, none of another kind': [
    'signature-files: no part twice, no part of another kind, nothing beside signatures',
    'handled-files: two signers of one CMS are none, whoever the second is',
  ],
  // What was signed.
  'references to data files and own parts only': [
    'signature-files: nothing else: no reference to another part, to nothing, or to a file twice',
    'signature-files: and the key information, as it is',
  ],
  'no XPath, base64 or ds:Manifest': [
    'signature-files: no reference to a file chooses what it covers by …',
    'signature-files: no list of references replaces the files (ds:Manifest)',
  ],
  'names are percent-decoded, + is no space, ./a.txt is a.txt': [
    'containers: but not …',
    'containers: a plus sign is a plus sign',
    'names: not in another letter case, encoded twice, or with what an address may have behind it',
  ],
  'every data file is covered, as it is': [
    'signature-files: every data file',
    'signature-files: as they are',
    'names: one reference stands for one file only',
    'names: once: not again in other words',
    'containers: an added file is covered by nobody’s signature, even if the manifest names it',
    'containers: a file that was taken out is missing, though the manifest forgets it',
  ],
  'manifest, signature and zip agree': [
    'containers: on which files there are',
    'containers: on what kind a file is',
    'containers: but not one that says two things of one file, or is no manifest',
    'containers: a manifest whose attributes have no prefix is read',
  ],
  'the properties are signed and this signature’s': [
    'signature-files: the properties',
    'signature-files: the properties of this signature, and one set of them',
  ],
  'the signing certificate is the one that is named': [
    'signature-files: the properties name the certificate',
    'signature-files: in the old form too, and where both are there in both',
    'signature-files: and no other',
    'signature-files: it is there',
    'handled-files: in place of the signer’s certificate it is no word on who signed',
  ],
  'the value fits, by RSA PKCS #1, PSS or ECDSA': [
    'signature-files: the value fits what was signed',
    'signature-files: the algorithm is one that is known',
    'odd-values: is two numbers of the curve’s length, side by side',
    'odd-values: is two numbers in DER, in one way only',
    'odd-values: is as long as the modulus, for RSA',
    'odd-values: an RSASSA-PSS value in XML has a salt as long as its digest',
    'algorithms: by a signer',
    'algorithms: by an authority, with the salt that it names',
    'signature-files: by a digest that is known',
    'algorithms: by a stamp server: not with another mask or trailer, or a salt of any length',
  ],
  'no SHA-1, no RSA below 2048, no small exponent': [
    'signature-files: neither it nor the digest of a file is by SHA-1',
    'keys: a weak RSA key of a signer is not relied on',
    'algorithms: of a time stamp',
    'algorithms: of a PDF',
    'algorithms: of a signer, with …',
    'algorithms: of a stamp server',
    'algorithms: not with a short one',
    'algorithms: not with SHA-1, in an answer or in a list',
    'odd-values: is no message that anybody can write, to an exponent of one',
    'signers: with no certificate signed by SHA-1',
  ],
  // PDF.
  'ByteRange covers all but the signature': [
    'pdfs: is signed whole, but for the signature itself',
    'pdf-readers: are two ranges, from the first byte on, around the signature and nothing else',
    'pdf-readers: a signature in an object of its own, where an update could put another, is none',
    'pdf-attacks: signed bytes, byte range and gap cannot be changed',
    'pdfs: is as it was signed',
  ],
  'the signature names its certificate': ['pdfs: names its certificate under the signature'],
  'behind it only validation data, stamps and signatures': [
    'pdf-attacks: what is drawn may not change after signing, by any known attack',
    'pdf-attacks: a page cannot be covered by a field without a signature of its own',
    'pdf-attacks: an empty field that existed before may be signed, not painted',
    'pdf-attacks: the fonts of a form with fields other than signatures stay as they were',
    'pdf-updates: may not fill in a field, add one, take one away, or make the form be drawn anew',
    'pdf-updates: may not add a page, in front or behind, or take one away',
    'pdf-updates: may tell nothing new in the information about the document but when it was changed',
    'pdf-added-fields: may not have …',
    'pdf-added-fields: may change nothing else of the page',
    'pdf-added-fields: is refused with any key, type or value that is not of the list',
  ],
  'viewers read the update in one way': [
    'pdf-readers: not in two rows of its table',
    'pdf-readers: not in a table and in a stream beside it',
    'pdf-readers: not beyond the size that it states, where viewers find nothing',
    'pdf-readers: not twice in one pack',
    'pdf-readers: may pack an object again, as it was',
    'pdf-readers: not at two places',
    'pdf-readers: an update may neither replace what is hidden nor take it away',
    'pdf-updates: may not name the content in a generation in which it is not there',
    'pdf-updates: may not be encrypted, or begin with another catalog',
    'pdf-attacks: an update that lists an object where there is none is refused, because viewers would search for it',
    'pdf-attacks: a file that viewers would repair is rejected',
  ],
  'saved again is no change, and nothing else in the XMP': ['pdfs: but not with …'],
  'a visible document time stamp is undecided': [
    'pdfs: whose time stamp is shown on a page is for a person to look at',
    'pdf-attacks: a time stamp with an area on the page could hide the signed content',
  ],
};

import type { lv } from './words.lv.ts';

const headlines: (typeof lv)['headlines'] = {
  'in-order': {
    title: 'The signature is in order',
    text: 'The signature is qualified, has a qualified time stamp and covers the form. Nothing more has to be done about it.',
  },
  'seal-accepted': {
    title: 'The seal of the organisation is in order',
    text: "The form has an organisation's qualified electronic seal and a qualified time stamp, but no person's signature. The ministry accepts such a seal too, so it is enough.",
  },
  'not-a-signed-file': {
    title: 'The file is not accepted: it cannot be checked',
    text: 'The file could not be read as a signed container (.edoc, .asice) or PDF, so the signature could not be checked. The file has to be sent in exactly as the signing program saved it; if it was, the form has to be signed again.',
  },
  'too-large': {
    title: 'The file is not accepted: it is too large to check',
    text: 'The file is too large, or takes too long to check, so the signature was not checked. Only the form has to be signed and sent in.',
  },
  'no-signature': {
    title: 'The file is not accepted: it is not signed',
    text: 'Nobody signed the file, so neither a signer nor a certificate was checked. The form has to be signed, and the file that the signing program saved has to be sent in.',
  },
  'several-files': {
    title: 'The file is not accepted: it must contain one form',
    text: 'The signed file must contain exactly one form and nothing else. Only the form has to be signed and sent in.',
  },
  'form-altered': {
    title: 'The file is not accepted: the form differs',
    text: 'The content of the signed form is not what was made for this request. The form has to be downloaded again and signed without changing anything in it.',
  },
  'form-of-another-request': {
    title: 'The file is not accepted: it is the form of another request',
    text: 'The form of another request was signed. The form of this request has to be signed, and this file sent in with the request for which it was made.',
  },
  'signature-failed': {
    title: 'The file is not accepted: the signature is not valid',
    text: 'At least one signature in the file is not valid. The reason, and what has to be done, are in the validation report beside the signature.',
  },
  'no-time-stamp': {
    title: 'The file is not accepted: there is no time stamp',
    text: 'At least one signature has no time stamp, and none can be added later. The form has to be signed again with a program that adds a qualified time stamp.',
  },
  'no-word-on-revocation': {
    title: 'The file is not accepted: it lacks the status of the certificate',
    text: 'The file does not say whether the certificate was revoked. The form has to be signed again with long-term data (LT).',
  },
  seal: {
    title: "It is an organisation's seal, not a person's signature",
    text: "The form has an organisation's qualified electronic seal, but no person's signature. Note 1 of Annex 2 demands a secure electronic signature, and the ministry has not set that a seal is enough; so an officer assesses it. The applicant has nothing to do now; if the seal is not accepted, a new request has to be signed by a person who represents the organisation.",
  },
  'not-qualified': {
    title: 'The file is not accepted: the signature is not qualified',
    text: "The file has no person's qualified signature; a secure electronic signature is based on a qualified certificate and a secure device. The form has to be signed again with a qualified electronic signature.",
  },
  undecided: {
    title: 'An officer has to assess the signature',
    text: 'The validity of the signature cannot be determined; the reason is beside the signature. The applicant has nothing to do now. An officer assesses whether to accept it; if not, a new request has to be signed as is said beside the reason.',
  },
  'short-of-note': {
    title: 'An officer has to assess the signatures',
    text: 'The signatures are valid, but not each has all that note 1 of Annex 2 demands: see the checks whose result is not “Yes”. The applicant has nothing to do now; an officer assesses whether the signatures are enough.',
  },
  'try-later': {
    title: 'The check is not complete yet',
    text: 'The check lacks data that may become available later; the system will check the file again by itself. The applicant has nothing to do; an officer may also assess the signature.',
  },
  'engine-failed': {
    title: 'The check could not be carried out',
    text: 'The system could not check the file, and nothing is known about it. The system will check it again by itself; the applicant has nothing to do.',
  },
  'opinions-differ': {
    title: 'Two validations gave different answers',
    text: 'The table has the results of our own validation; what the other one said is in the second opinion. The applicant has nothing to do now; an officer assesses whether to accept the signature.',
  },
};

const reasons: (typeof lv)['reasons'] = {
  'in-order': 'The file meets note 1 of Annex 2 and what the ministry demands.',
  'not-a-signed-file': 'The file could not be checked.',
  'no-signature': 'The file is not signed.',
  'several-files': 'The file does not contain exactly one form.',
  'form-altered': 'The content of the form differs.',
  'form-of-another-request': 'It is the form of another request.',
  'signature-failed': 'The signature is not valid.',
  'no-time-stamp': 'The signature has no time stamp.',
  'no-word-on-revocation': 'The status of the certificate is not in the file.',
  seal: "It is an organisation's seal, not a person's signature.",
  'not-qualified': 'The signature is not qualified.',
  undecided: 'The check did not confirm everything.',
  'try-later': 'The check is not complete yet and will be repeated.',
  'opinions-differ': 'Two validations gave different answers.',
};

export const en: typeof lv = {
  headlines,
  reasons,
  title: 'Validation report of the signature',
  file: 'File',
  sha256: 'SHA-256',
  checkedAt: 'Validated',
  conclusion: 'Conclusion',
  sendAnother: 'Sign the form and send in another file',
  signature: (number) => `Signature ${number}`,
  seal: (number) => `Signature ${number}: seal of an organisation`,
  signer: 'Signed by',
  sealer: 'Sealed by',
  namedAsSigner: 'Named as the signer (not confirmed)',
  unknownSigner: 'not known',
  signerBeside: 'Organisation of the applicant',
  stampedAt: 'Moment of the time stamp',
  noStamp: 'there is no time stamp',
  stampNotGood: 'not known: the time stamp cannot be relied on',
  claimed: "Signing time by the signer's computer",
  indication: 'Result of validation',
  indications: {
    'TOTAL-PASSED': 'The signature is valid',
    INDETERMINATE: 'The validity of the signature cannot be determined',
    'TOTAL-FAILED': 'The signature is not valid',
  },
  indicationsOfSeal: {
    'TOTAL-PASSED': 'The seal is valid',
    INDETERMINATE: 'The validity of the seal cannot be determined',
    'TOTAL-FAILED': 'The seal is not valid',
  },
  qualification: 'Kind of signature',
  checks: 'What was checked',
  check: 'Check',
  result: 'Result',
  groups: {
    file: 'The file and its signatures are well formed',
    form: 'The file contains exactly the form of this request',
    content: 'The whole document was signed, and has not been changed since',
    signer: "The signature matches the signer's certificate",
    certificate: "It was signed within the certificate's term, and the certificate is meant for signing",
    time: 'There is a valid qualified time stamp',
    trust: "The certificate's issuer can be trusted",
    revocation: 'The certificate was not revoked or suspended at the time of signing',
    qualification: 'The certificate and the signing device are qualified',
    person: "A person signed it, or the ministry accepts an organisation's seal",
  },
  states: {
    holds: 'Yes',
    fails: 'No',
    open: 'Not known',
    'not-checked': 'Not checked',
    'by-hand': 'To be compared',
  },
  findings: 'What was found, and what to do',
  found: 'What was found',
  remedy: 'What to do',
  details: 'Technical details',
  detailsNote: 'The messages of the validation program are quoted as they are.',
  trustLists: 'Trusted lists',
  trustList: (territory, sequence) => `${territory} No. ${sequence}`,
  stale: 'out of date',
  json: 'Machine-readable report (JSON)',
  original: 'The file as sent in',
  again: 'Validate again',
  earlier: 'All validations',
  secondOpinion: 'Second opinion',
  secondFoundNone: 'The second validation found no signature in the file.',
};

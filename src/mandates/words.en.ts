import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    tellNotice: 'Informing the client about the use of personal data',
    drawMandate: 'Drawing up of a mandate',
    putRightNotice: 'Putting the record of telling the notice right',
    signMandate: 'Signing of a mandate',
    endMandate: 'End of a mandate',
    voidMandate: 'Ending an unsigned mandate after its data were put right',
    completeMandate: 'Completion of a mandate',
  },
  onlyEmployee: "Mandates are drawn up by the centre's employees. Your role does not allow this.",
  absent: 'There is no such mandate.',

  notice: {
    language: 'Language in which you informed the client',
    languages: {
      lv: 'Latvian',
      en: 'English',
      ru: 'Russian',
      uk: 'Ukrainian',
      be: 'Belarusian',
      lt: 'Lithuanian',
      et: 'Estonian',
      pl: 'Polish',
      de: 'German',
      fr: 'French',
      lsl: 'Latvian Sign Language',
    },
    chooseLanguage: 'Choose the language in which you informed the client.',
    way: 'How was the client informed?',
    ways: {
      read: 'The client read the text',
      read_aloud: 'The text was read aloud to the client',
      interpreter: 'An interpreter took part',
      witness: 'A witness took part',
    },
    wayHints: {
      read: 'The text can be read in Latvian or English: it is not written in any other language.',
      read_aloud: "If the client cannot see or make out the text, or if you tell it in the client's language.",
      interpreter: 'A sign language interpreter too. The interpreter signs the mandate beside the client.',
      witness: 'If the client cannot read. The witness signs the mandate beside the client.',
    },
    chooseWay: 'Choose how the client was informed.',
    interpreter: "Interpreter's name and surname",
    nameInterpreter: "Enter the interpreter's name and surname: it is printed on the mandate.",
    witness: "Witness's name and surname",
    nameWitness: "Enter the witness's name and surname: it is printed on the mandate.",
    noTextToRead:
      'The text is not written in this language. Say that it was read aloud or that an interpreter took part.',
    sayReason: 'Write down why the record is to be put right.',
    meanwhile:
      'Somebody put this record right while the page was open. Compare it with what is recorded now and, if it is still needed, send it again.',
    nothingPutRight: 'Nothing differs from the record. Correct what was recorded wrongly.',
    identityNotConfirmed:
      "Check the client's identity first: a client is informed and a mandate drawn up only once it is confirmed.",
    beforeTheAct: 'There are authorised e-services from 1 March 2019. Before that day no mandate is drawn up.',
    absent: 'There is no record that the client was informed about the use of personal data. Inform the client first.',
    noStorageTerm:
      "No archive file for mandates is set for the centre, so the client cannot be told how long the data will be kept. Ask the municipality's administrator to set it.",
    storageTerm: (years) => `${years} ${plural('en', years, { one: 'year', other: 'years' })}`,
    spent: 'A mandate has already been drawn up after this notice. For a new mandate, inform the client again.',
  },

  draw: {
    doubtUnanswered:
      'A doubt about the capacity or free will of this client is recorded. Enter why the mandate may be granted all the same; if you doubt too, it is not.',
    doubtRecorded: 'A doubt about the client is recorded',
    doubtAnswer: 'Why may the mandate be granted all the same?',
    doubtAnswerHint:
      'For example: "The client explained what they want and what follows from it." The client may object to this record.',
    alsoInForce: 'The client already has a mandate in force for this e-service',
    untilWhen: (number, year, until) => `No. ${number}/${year}, in force until ${until}`,
    alsoInForceHelp:
      'Draw up a second one only if the client wants that; they can revoke the first. The log will say that the first one was known of.',
    named: (number, year) => `already named in mandate No. ${number}/${year}, which is in force`,
    editions: 'E-services to apply for',
    moreEditions: 'Add other e-services',
    searchEditions: 'Find an e-service',
    editionsHint: 'Only what is written in the mandate will be allowed.',
    chooseEdition: 'Choose at least one e-service.',
    tooYoung: (eService, years) =>
      `${eService}: this e-service can be asked for from the age of ${years}, and by the birth date on the document the client is younger. It cannot be asked for under a mandate either.`,
    unknownEdition: 'One of the chosen e-services is not in the catalogue. Choose again.',
    sameTwice: 'A mandate names each e-service only once.',
    validUntil: 'Valid until',
    validUntilHint: (longest) => `The last day on which the mandate is valid; not later than ${longest}.`,
    giveTerm: 'Enter the last day on which the mandate is valid.',
    termInPast: 'The term cannot be over already. Enter today or a later day.',
    termTooLong: (longest) => `The term is too long. Enter a day not later than ${longest}.`,
    resultWay: 'Does the client ask to be informed of the result?',
    givesNoResult: 'gives the centre no result',
    fromAge: (years) => `from the age of ${years}`,
    resultWayHint: 'The centre receives the result and informs the client only if the client asks for it.',
    chooseResultWay: 'Choose whether and how the client is to be informed of the result.',
    noResultWanted: 'No, the client does not ask for it',
    resultWays: {
      in_person: 'Yes, in person at the centre',
      phone: 'Yes, by phone',
      sms: 'Yes, by text message',
      email: 'Yes, by e-mail',
      post: 'Yes, by post',
    },
    sameContact: (masked: string) => `The same as before: ${masked}`,
    noContactRecorded: 'It was not recorded before how the client is reached in this way. Type the number or address.',
    noneGivesResult: 'None of the chosen e-services gives the centre a result, so it cannot be asked for.',
    contacts: {
      phone: 'Phone number to call',
      sms: 'Phone number to send the message to',
      email: 'E-mail address',
      post: 'Postal address',
    },
    givePhone: 'Enter a phone number, for example +371 20000000.',
    giveEmail: 'Enter an e-mail address, for example name@example.com.',
    giveAddress: 'Enter the postal address to send it to.',
    place: 'Place of drawing up',
  },

  paper: {
    resultWays: {
      in_person: () => 'in person at the centre',
      phone: (contact) => `by phone, ${contact}`,
      sms: (contact) => `by text message to ${contact}`,
      email: (contact) => `by e-mail to ${contact}`,
      post: (contact) => `by post to ${contact}`,
    },
    corrected: 'corrected',
    howToRevoke: (phone, email) => `in person at the centre, by phone on ${phone} or by writing to ${email}`,
  },

  blanks: {
    notWaiting: 'This blank waits no more: it was entered, or it was recorded what became of it. Look at the register.',
    otherFirst: (number, year) =>
      `Blanks are entered in the order of their numbers, and No. ${number}/${year} waits first. Enter it, or record in the register that it was not used.`,
    beforeReserved: (when) => `The number was reserved ${when}; this blank could not be signed earlier.`,
    anotherYear: (year) =>
      `The number is in the register of ${year}, so the blank was good in that year only. If it was signed in another year, record in the register that it is kept on paper only.`,
    inFuture: 'The time of signing cannot be later than now.',
    giveDay: 'Type the day on which the blank was signed by hand.',
    giveTime: 'Type the time of day that is on the blank, such as 10:15.',
    question: 'Is the mandate signed already, on a spare blank?',
    from: (number, year) => `Yes, on blank No. ${number}/${year}, filled by hand`,
    hint: 'Type everything as it is on the blank. Blanks are entered in the order of their numbers.',
    signedOn: 'Day on which it was signed',
    signedAt: 'Time of day',
    timeHint: 'As on the blank, such as 10:15.',
    signedByHand:
      'This mandate was signed on a blank that was filled by hand. The blank is the mandate, and is not printed anew.',
    nothingToPrint: 'None of these blanks waits any more, so there is nothing to print.',
  },

  witness: {
    whoSigns: 'Who signs?',
    signs: 'The client cannot sign: a witness signs in their place',
    signsHint:
      "The paper then has the witness's line and none of the client's. The witness is neither an employee of the centre nor the represented person.",
    name: "Witness's name and surname",
    giveName: "Enter the witness's name and surname: it is printed on the mandate.",
    document: "Number of the witness's document",
    documentHint: 'Compare the person with the document. The number is kept encrypted and is not printed.',
    giveDocument: 'Enter the number of the document that the witness shows.',
    reason: 'Why can the client not sign?',
    reasonHint: 'For example: cannot hold a pen. It is printed on the mandate; no diagnosis is written down.',
    giveReason: 'Enter why the client cannot sign.',
    notTaken: 'No witness signs in the place of the client here. If the client cannot sign, no mandate is drawn up.',
    isEmployee: 'An employee is no witness of their own work. Name another person.',
    isParty: 'The client or the represented person is no witness in their own case. Name another person.',
  },

  sign: {
    signedOn: 'Date of signing',
    signedOnHint: 'The date written on both copies.',
    giveDate: 'Enter the day on which the client signed.',
    inFuture: 'The day of signing cannot be later than today.',
    beforeDrawn: (drawn) => `The mandate was drawn up on ${drawn}. It could not be signed before that.`,
    afterDeath: (died) =>
      `It is recorded that the client or the represented person died on ${died}. From that day no mandate is signed. If it was recorded by mistake, put it right in the person's record first.`,
    anotherDay: (drawn) =>
      `The mandate was drawn up on ${drawn}. The identity was checked on that day, so it is signed on that day too. If the client did not sign it then, record that it was not signed, and begin with the identity check.`,
    place: 'Place of signing',
    givePlace: 'Enter the place where the client signed.',
    bothCopies: 'Both copies are signed',
    countPages: 'Enter the number of pages: there is no one printed copy to know it from.',
    tickBothCopies: 'A mandate is drawn up in two copies. Tick this when both are signed.',
    chooseHand: 'Choose who signed.',
    noWitness:
      'The mandate was drawn up for the client to sign and has no line for a witness. If the client cannot sign, record that it is not signed and draw up a new one.',
    witnessDrawn:
      'The mandate was drawn up for a witness to sign in the place of the client and has no line for the client. If the client signs after all, record that it is not signed and draw up a new one.',
    byWitness: (name) => `A witness signs in the place of the client: ${name}.`,
    copyHandedOver: 'Copy 2 was handed over to the client',
    tickCopyHandedOver: 'Copy 2 has to be handed over to the client. Tick this when it is done.',
    twice: (who, when) => `The signing was already recorded by ${who}, ${when}.`,
    ended: (who, when) => `The mandate has ended; recorded by ${who}, ${when}. Draw up a new one.`,
  },

  end: {
    kind: 'Why does the mandate end?',
    completesItself: 'When everything is applied for and told of, the mandate counts as completed by itself.',
    kinds: {
      revoked: 'The client revoked it',
      died: 'The client has died',
      completed: 'Everything it asked for is done',
      unsigned: 'The client did not sign it',
    },
    kindHints: {
      revoked: 'It can be revoked at any time, also orally. An application already filed is not undone.',
      died: 'The mandate ended when the client died.',
      completed: 'Everything has been applied for, and the client has been informed of it all.',
      unsigned: 'Its number stays in the register, marked as not signed.',
    },
    chooseKind: 'Choose why the mandate ends.',
    declaredBy: 'Who gave notice of it, and how?',
    declaredByHint: "For example, the client in person, or the client's daughter by phone. It is printed on the proof.",
    sayDeclaredBy: 'Say who gave notice of it, and how: the client, or somebody else. It is printed on the proof.',
    reason: 'Notes',
    endedOn: 'From which day?',
    endedOnHint:
      'If left empty, from this moment. If an earlier day is entered, the mandate was in force until the end of that day.',
    inFuture: 'The day cannot be later than today.',
    beforeSigned: (signed) => `The mandate was signed on ${signed}. It could not end before that.`,
    ofThePerson: "A death is recorded in the person's record: then all mandates of this person end.",
    afterTerm: (day) =>
      `The term of the mandate ended on ${day}, so there is nothing left to end. If it ended earlier, enter the day on which it did.`,
    notCompleted: (codes) =>
      `E-services in which not everything is done yet: ${codes}. A mandate is completed when everything is applied for and the client is informed of all of it. If the client no longer wants it, say that the client revoked the mandate.`,
    afterDeath: 'The death ended the mandate. If the client revoked it before, enter the day on which that happened.',
    beforeFiled:
      'On this day the mandate was still in force: something was applied for under it later, or a part of it was revoked. Enter a later day, or put the record of the application right first.',
    completedBeforeTold:
      'The client was informed of it, or the application was dealt with, returned or withdrawn, only later, so it was not completed on this day. If the term ended before, the term has ended the mandate.',
    twice: (who, when) => `The mandate has already ended; recorded by ${who}, ${when}.`,
    wasSigned: 'The mandate is signed. Say whether it was revoked, completed, or the client has died.',
    neverSigned: 'The mandate is not signed, so it was never in force. Say that the client did not sign it.',
    marks: { died: 'Client died', completed: 'Completed' },
  },

  noEndYet: 'The mandate has not ended, so there is no proof of its end.',
  neverInForce: 'The mandate was never signed, so no proof of its end is issued.',
};

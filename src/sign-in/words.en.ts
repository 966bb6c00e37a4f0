import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

const askAdministrator =
  "If your work needs this system, ask your municipality's or institution's administrator for access rights.";

export const en: typeof lv = {
  acts: {
    openSession: 'Sign-in',
    renewSession: 'Signing in again',
    closeSession: 'Sign-out',
    replaceSession: 'Work ended because somebody else signed in in the same browser',
    chooseRight: 'Choice of where to work',
    sendForm: 'Sending of a form',
    endOwnSession: 'Ending of an own session in another browser',
    endOtherSessions: 'Ending of all other own sessions',
  },
  sessions: {
    title: 'My sessions',
    lead: 'Where you are signed in and your work has not ended yet.',
    browser: 'Browser',
    otherBrowser: 'Another program',
    thisOne: 'this session',
    since: 'Signed in',
    lastUsed: 'Last used',
    means: 'Means',
    worksAs: 'Role and place',
    notChosen: 'Not chosen yet',
    end: 'End session',
    endWhich: (browser: string, since: string) => `End session: ${browser}, since ${since}`,
    endOthers: 'End all other sessions',
    notYours:
      'If you do not recognise a session, end it and tell your administrator. What is typed but not sent in another browser is kept when it is sent, and is in its place after signing in there.',
    done: { one: 'The session has ended.', others: 'All other sessions have ended.' },
  },
  noSuchSession: 'There is no such session: it has ended already.',
  lastSignIn: (at: string) => `Your previous sign-in: ${at}.`,
  endedElsewhere: 'Your session in this browser was ended from elsewhere',
  endedElsewhereText: 'If that was not you, tell your administrator.',
  signIn: 'Sign in',
  signInTitle: 'Sign in',
  signInLead: 'To work in the system, sign in with a qualified electronic identification means.',
  demoTitle: 'This is a demo',
  demoText:
    'No real means is needed. On the next page, choose the fictional person to sign in as: beside each is what they do in the system.',
  acceptedMeans: 'These means are accepted:',
  sharedComputer: 'If several people work at this computer, always sign out when you finish.',
  apply: 'Apply for access for your organisation',
  applyHint: 'for a representative of a municipality, an institution or a service holder who has no access rights yet.',
  signInAnewTitle: 'Sign in again',
  signInAnewLead: 'To continue, prove your identity again.',
  formIsKept: 'What you typed is kept',
  formIsKeptText:
    'After signing in you will return to the same page, with everything you typed in its place. Files you attached will have to be attached again.',
  formIsBack: 'What you typed was kept',
  chooseFilesAgain: (names, count) =>
    `${plural('en', count, { one: 'The file was not kept; choose it', other: 'The files were not kept; choose them' })} again: ${names}`,
  formIsBackText: {
    'sign-in': 'Check the form and send it again: it was not accepted before you signed in.',
    left: 'You left the page without sending the form. Check what you typed. Statements are to be chosen again.',
    'left-twice':
      'This page stood open in two windows and was left in both without sending the form. What you see was left last; what was typed in the other window was not kept. Check what you typed. Statements are to be chosen again.',
  },
  refusedTitle: 'Signing in did not work',
  whatToDo: 'What to do',
  tryAgain: 'Try again',
  refused: {
    'not-qualified': {
      what: 'The means with which you proved your identity is not qualified, or is not known to the system.',
      whatToDo: 'Try again with one of these means:',
    },
    'no-personal-number': {
      what: 'The identity provider did not give your personal code, so the system does not know who you are.',
      whatToDo: 'Try again with another means. If it happens again, tell the operator of the system.',
    },
    'unknown-person': { what: 'You have no access rights in this system.', whatToDo: askAdministrator },
    'no-rights': {
      what: 'Your access rights are not in force at present: their term has ended or has not begun.',
      whatToDo: askAdministrator,
    },
    cancelled: {
      what: 'Proving your identity was cancelled.',
      whatToDo: 'If you cancelled it by accident, try again.',
    },
    'used-or-old': {
      what: 'This sign-in has been used already, is too old, or was begun in another browser.',
      whatToDo: 'Begin signing in again in this browser.',
    },
    'not-asked-anew': {
      what: 'The identity provider did not ask you to prove your identity again but used an earlier sign-in.',
      whatToDo: 'Close all windows of the browser and try again. If it happens again, tell the operator of the system.',
    },
    'provider-down': {
      what: 'The identity provider does not answer at present.',
      whatToDo: 'Try again in a few minutes. If this continues, tell the operator of the system.',
    },
    'provider-answer': {
      what: 'The answer of the identity provider was not valid and was not accepted.',
      whatToDo: 'Try again. If it happens again, tell the operator of the system.',
    },
    'too-many': {
      what: 'There have been too many attempts to sign in from your network in a short time.',
      whatToDo: 'Wait for a minute and try again.',
    },
  },
  nameDiffersTitle: 'Your name is recorded differently',
  nameDiffersText:
    'The name given by the identity provider differs from the one recorded in this system. You can work, but ask your administrator to check the record.',
  goOn: 'Continue',
  signOut: 'Sign out',
  signedOutTitle: 'You are signed out',
  signedOutText: 'Another employee can now sign in at this computer.',
  signedOutHereOnly:
    'Your work here has ended, but the identity provider did not answer and may still have you signed in. Close all windows of the browser.',
  signInAgain: 'Sign in again',
  chooseTitle: 'Where will you work?',
  chooseLead:
    'You have several access rights. The work you begin will belong to the centre you choose; you can change centres at any time.',
  chooseLabel: 'Centre and role',
  roleAndPosition: (role, position) => `Role: ${role}; position: ${position}`,
  chooseOne: 'Choose where you will work.',
  noRightsLeft: 'Your access rights are no longer in force.',
  formOfAnotherSession:
    'This page was open from an earlier sign-in, so the form was not accepted. Open the page again and fill it in.',
  rightEnded: 'The right that you worked under has ended. Ask the administrator of your municipality or institution.',
  formOfAnotherRight:
    'This form was begun in another centre or role, so it was not accepted. To send it, first go back to that centre and role.',
};

import type { Words } from './words.lv.ts';

export const en: Words = {
  language: 'en',
  otherLanguage: { code: 'lv', name: 'Latviešu' },
  warning: 'Development only. This page proves nothing: anyone can be any of these made-up people.',
  title: 'Development identity provider',
  choiceHeading: 'Whom do you sign in as?',
  means: 'Electronic identification means',
  meansHint: 'The unqualified means is included to show how the system refuses it.',
  people: 'Made-up people',
  peopleHint: 'Choose a person and you will return to the page you came from.',
  personalCode: 'personal code',
  cancel: 'Cancel signing in',
  signOutHeading: 'Sign out?',
  signOutText: 'Your work on the page you came from has ended. End your sign-in at the identity provider too?',
  signOut: 'Sign out',
  signedOutHeading: 'You are signed out',
  signedOutText: 'You can close this window.',
  errorHeading: 'Signing in did not work',
  errorText: 'Go back to the page you came from and start again.',
  errorDetails: 'The reason, for a developer',
  expired: 'This sign-in has ended or was used already.',
};

import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof words)['lv']['acts']) => string) => say(words, (w) => pick(w.acts));

/**
 * What signing in and out leaves in the log. None of it is an act: whoever does it has no right to act under yet, or no longer.
 */
export const signInEvents = {
  /** Also of a sign-in that was refused (22.¹ 2.). */
  openSession: { name: 'session.open', title: said((w) => w.openSession), point: '22.1.2' },
  /** Signing in again while working: a fresh proof of who the person is. */
  renewSession: { name: 'session.renew', title: said((w) => w.renewSession), point: '22.1.2' },
  closeSession: { name: 'session.close', title: said((w) => w.closeSession), point: '22.1.2' },
  /** Somebody else signed in at the same browser. */
  replaceSession: { name: 'session.replace', title: said((w) => w.replaceSession), point: '22.1.2' },
  chooseRight: { name: 'right.choose', title: said((w) => w.chooseRight), point: '22' },
  /** A form that was not taken: another session's, or begun under another right. */
  sendForm: { name: 'form.send', title: said((w) => w.sendForm) },
} as const satisfies Record<string, AuditEvent>;

import { act } from '#acting/index.ts';
import { endOtherSessions, endOwnSession } from './end-own-sessions.ts';

/** What people do about their own sessions. */
export const signInActs = {
  endOwnSession: act(endOwnSession, '/sessions/{session}/end'),
  endOtherSessions: act(endOtherSessions, '/sessions/end-others'),
};

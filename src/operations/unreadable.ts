import { CannotStart } from '#platform/process/cannot-start.ts';
import { messageOf } from './message-of.ts';

/** Why a file or folder that somebody named cannot be read, in a sentence for them instead of the system's own words. */
export function unreadable(path: string, error: unknown): CannotStart {
  return new CannotStart(whyUnreadable(path, error));
}

/** The sentence alone, for what goes on after it. */
export function whyUnreadable(path: string, error: unknown): string {
  const known = sentences[(error as NodeJS.ErrnoException).code ?? ''];
  return known ? known(path) : `${path} cannot be read: ${messageOf(error)}`;
}

const isNowhere = (path: string) => `There is no ${path}.`;

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: isNowhere,
  ENOTDIR: isNowhere,
  EISDIR: (path) => `${path} is a folder, and a file is expected.`,
  EACCES: (path) => `${path} may not be read by the user of this process.`,
  EPERM: (path) => `${path} may not be read by the user of this process.`,
};

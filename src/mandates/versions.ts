import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { noticeVersions } from './mandate-notice.ts';
import { mandateWordings } from './mandate-wordings.ts';
import { words } from './words.ts';

/** The version of our forms' layout, printed at the foot of each paper. */
export const formVersion = '1';

/** The mandate's wording of a day: the newest that has begun by then. */
export function wordingOn(day: Temporal.PlainDate): string {
  return newestBy(day, Object.keys(mandateWordings));
}

/** The notice's wording of a day. */
export function noticeVersionOn(day: Temporal.PlainDate): string {
  return newestBy(day, noticeVersions);
}

/** Versions are named by the day on which they begin. Before the first one there was no authorised e-service (2.). */
function newestBy(day: Temporal.PlainDate, versions: readonly string[]): string {
  const version = versions
    .filter((begins) => begins <= day.toString())
    .sort()
    .at(-1);
  if (version) return version;
  throw new Refusal({
    code: 'mandate.before-the-act',
    point: '2',
    problems: [{ text: say(words, (w) => w.notice.beforeTheAct) }],
  });
}

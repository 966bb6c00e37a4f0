import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  overdueSubject: (organisation) => `Overdue review of rights: ${organisation}`,
  overdue: ({ organisation, count, link }) =>
    `Hello,

${organisation}: ${count} ${plural('en', count, { one: "user's right was", other: "users' rights were" })} not reviewed this quarter, although the time for it is over.

Confirm those that are still needed, and take the others away:
${link}`,
  unusedSubject: (days) => `A right unused for ${days} ${plural('en', days, { one: 'day', other: 'days' })}`,
  unused: ({ name, place, role, since, count, link }) =>
    `Hello,

Nobody worked under this access right for ${count} ${plural('en', count, { one: 'day', other: 'days' })}.

Whose: ${name}
Where: ${place}
Role: ${role}
Since: ${since}

If it is no longer needed, take it away:
${link}`,
};

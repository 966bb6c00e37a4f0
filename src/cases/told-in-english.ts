import type { Mandate } from '#mandates/index.ts';
import type { CaseView } from './case-view.ts';

/** Whether the notice before the mandate was told in English, so that its client may want to read the proofs in it too. */
export function wasToldInEnglish({ notices }: Pick<CaseView, 'notices'>, { noticeId }: Mandate): boolean {
  return notices.some(({ id, language }) => id === noticeId && language === 'en');
}

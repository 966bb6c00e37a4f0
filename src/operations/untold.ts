import type { RunBy } from '#site/site-parts.ts';

/** What people cannot read in the footer because the operator did not say it, and by which setting it is said. */
export function untold({ name, email, phone, privacyHref }: RunBy): string[] {
  return [
    name ? '' : 'who runs this site: TILTS_RUN_BY',
    email || phone ? '' : 'whom to contact: TILTS_CONTACT_EMAIL, TILTS_CONTACT_PHONE',
    privacyHref ? '' : 'how personal data is used on this site: TILTS_PRIVACY_NOTICE',
  ].filter(Boolean);
}
